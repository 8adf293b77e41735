import { type Place, type Problem, problem } from '../../../core/problems/index.js';
import { lostQuestion, repeatedCode, unknownType } from './messages.js';
import { isKnownType } from './questions/by-type.js';
import type { AssembledQuestion, AssembledSurvey, Part } from './survey/assembled.js';

/** The codes that several parts of one scale share, each once. */
function repeated(parts: readonly Part[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { scale, code } of parts) {
    const name = `${scale} ${code}`;
    if (seen.has(name)) again.add(code);
    seen.add(name);
  }
  return [...again];
}

function checkQuestion(question: AssembledQuestion, source: Place): readonly Problem[] {
  const { code, type, subquestions, answers } = question;
  const place = { ...source, question: code };
  const unknown = isKnownType(type)
    ? []
    : [problem('unknown-type', unknownType(code, type), place, 'warning')];
  const codes = [...repeated(subquestions), ...repeated(answers)];
  return [
    ...unknown,
    ...codes.map((each) => problem('repeated-code', repeatedCode(code, each), place, 'warning')),
  ];
}

/** What a person should know of how the survey was read; only warnings. */
export function checkSurvey(survey: AssembledSurvey, source: Place): readonly Problem[] {
  const questions = survey.groups.flatMap((group) => group.questions);
  return [
    ...survey.lost.map((code) =>
      problem('lost-question', lostQuestion(code), { ...source, question: code }, 'warning'),
    ),
    ...questions.flatMap((question) => checkQuestion(question, source)),
  ];
}
