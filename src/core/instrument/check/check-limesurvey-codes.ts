import { type Problem, problem } from '../../problems/index.js';
import type { Instrument } from '../instrument.js';
import type { Question } from '../question.js';
import { choiceLists } from './choice-lists.js';
import { refusedChoices, refusedQuestion } from './messages.js';

/** What LimeSurvey accepts as codes; the things to rank are answers there, as options are. */
const QUESTION = /^[A-Za-z][A-Za-z0-9]{0,19}$/;
const ANSWER = /^[A-Za-z0-9]{1,5}$/;
const SUBQUESTION = /^[A-Za-z0-9]{1,20}$/;

function checkQuestion(question: Question): readonly Problem[] {
  const { code, kind } = question;
  const place = { question: code };
  const refused = (areAnswers: boolean) => {
    const accepted = areAnswers ? ANSWER : SUBQUESTION;
    const codes = choiceLists(question)
      .filter((list) => areAnswers === (list.kind === 'options' || kind === 'ranking'))
      .flatMap(({ choices }) => choices.map((choice) => choice.code))
      .filter((each) => !accepted.test(each));
    if (codes.length === 0) return [];
    const message = refusedChoices(code, [...new Set(codes)], areAnswers ? 5 : 20);
    return [problem('limesurvey-code', message, place, 'note')];
  };
  const own = QUESTION.test(code)
    ? []
    : [problem('limesurvey-code', refusedQuestion(code), place, 'note')];
  return [...own, ...refused(true), ...refused(false)];
}

/** Codes of a questionnaire written by hand that LimeSurvey would refuse, as notes. */
export function checkLimeSurveyCodes({ groups, origin }: Instrument): readonly Problem[] {
  if (origin !== undefined) return [];
  return groups.flatMap((group) => group.questions).flatMap(checkQuestion);
}
