import { type Problem, problem } from '../../../../core/problems/index.js';
import type { AssembledQuestion, AssembledSurvey, Part } from '../survey/assembled.js';
import { refusedPartCodes, refusedQuestionCode, repeatedQuestionCode } from './messages.js';

const QUESTION = /^[A-Za-z][A-Za-z0-9]{0,19}$/;
const LONGEST_ANSWER = 5;
const LONGEST_SUBQUESTION = 20;

function refused(parts: readonly Part[], longest: number): readonly string[] {
  const accepted = new RegExp(`^[A-Za-z0-9]{1,${longest}}$`);
  const seen = new Set<string>();
  const again = parts.filter(({ scale, code }) => {
    const name = `${scale} ${code.toLowerCase()}`;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
  const codes = parts.map(({ code }) => code).filter((code) => !accepted.test(code));
  return [...new Set([...codes, ...again.map(({ code }) => code)])];
}

function checkQuestion(question: AssembledQuestion): readonly Problem[] {
  const { code, answers, subquestions } = question;
  const place = { question: code };
  const own = QUESTION.test(code)
    ? []
    : [problem('refused-code', refusedQuestionCode(code), place)];
  const lists = [
    { parts: answers, longest: LONGEST_ANSWER },
    { parts: subquestions, longest: LONGEST_SUBQUESTION },
  ];
  const below = lists.flatMap(({ parts, longest }) => {
    const codes = refused(parts, longest);
    if (codes.length === 0) return [];
    return [problem('refused-code', refusedPartCodes(code, codes, longest), place)];
  });
  return [...own, ...below];
}

/** The codes that LimeSurvey would refuse, or change without a word, as errors. */
export function checkCodes({ groups }: AssembledSurvey): readonly Problem[] {
  const questions = groups.flatMap((group) => group.questions);
  const seen = new Set<string>();
  const again = questions.filter(({ code }) => {
    const name = code.toLowerCase();
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
  return [
    ...questions.flatMap(checkQuestion),
    ...again.map(({ code }) =>
      problem('refused-code', repeatedQuestionCode(code), { question: code }),
    ),
  ];
}
