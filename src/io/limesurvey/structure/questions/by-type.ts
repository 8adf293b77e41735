import type { Question } from '../../../../core/instrument/index.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import {
  dualScale,
  rowsOfAnswers,
  rowsOfNumbers,
  rowsOfReady,
  rowsOfTexts,
  tableOfNumbers,
  tableOfTexts,
} from './grid.js';
import { day, equation, number, openText, shownText, upload } from './open.js';
import {
  genders,
  increaseSameDecrease,
  points,
  surveyLanguages,
  yesNo,
  yesNoUncertain,
} from './scales.js';
import { boxes, ranks } from './several.js';
import { list, listWithComment, ready } from './single.js';

/** Scales are nominal unless LimeSurvey itself orders them: nobody else said that they are ordered. */
const BY_TYPE: ReadonlyMap<string, (question: AssembledQuestion) => Question> = new Map<
  string,
  (question: AssembledQuestion) => Question
>([
  ['L', list],
  ['!', list],
  ['O', listWithComment],
  ['G', ready(genders, 'nominal')],
  ['Y', ready(yesNo, 'nominal')],
  ['I', ready(surveyLanguages, 'nominal')],
  ['5', ready((languages) => points(languages, 5), 'ordinal')],
  ['M', boxes],
  ['P', boxes],
  ['R', ranks],
  ['N', number],
  ['K', rowsOfNumbers],
  ['Q', rowsOfTexts],
  ['S', openText],
  ['T', openText],
  ['U', openText],
  ['D', day],
  ['*', equation],
  ['X', shownText],
  ['|', upload],
  ['F', rowsOfAnswers],
  ['H', rowsOfAnswers],
  ['A', rowsOfReady((languages) => points(languages, 5), 'ordinal')],
  ['B', rowsOfReady((languages) => points(languages, 10), 'ordinal')],
  ['C', rowsOfReady(yesNoUncertain, 'nominal')],
  ['E', rowsOfReady(increaseSameDecrease, 'nominal')],
  ['1', dualScale],
  [':', tableOfNumbers],
  [';', tableOfTexts],
]);

/** Whether LimeSurvey's type letter is one that this library reads. */
export function isKnownType(type: string): boolean {
  return BY_TYPE.has(type);
}

/** A question as LimeSurvey has it, beside what it became in the model. */
export interface ReadQuestion {
  readonly source: AssembledQuestion;
  readonly question: Question;
}

/** The question in the terms of the model; an open text when its type is not known. */
export function readQuestion(source: AssembledQuestion): ReadQuestion {
  return { source, question: (BY_TYPE.get(source.type) ?? openText)(source) };
}
