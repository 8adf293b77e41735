import type { Instrument, Question } from '../../../instrument/index.js';

/** How many boxes may be ticked, or items ranked. */
export interface AnswerLimits {
  readonly min?: number;
  readonly max?: number;
}

/** A limit that LimeSurvey stores as a plain number; one that is an expression is not known here. */
function attribute(instrument: Instrument, code: string, name: string): number | undefined {
  const value = instrument.origin?.questions.get(code)?.attributes.get(name);
  return value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
}

/** The limits of a multiple choice or a ranking, in the questionnaire or in LimeSurvey's settings. */
export function limitsOf(question: Question, instrument: Instrument): AnswerLimits {
  const own = question.kind === 'multiple' ? question.max : undefined;
  const min = attribute(instrument, question.code, 'min_answers');
  const max = own ?? attribute(instrument, question.code, 'max_answers');
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
