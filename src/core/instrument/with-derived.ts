import { refuseErrors } from '../problems/index.js';
import { checkDerived } from './check/derived/check-derived.js';
import type { Derived } from './derived.js';
import { derivedVariable } from './derived-variables.js';
import type { Instrument } from './instrument.js';
import type { ReadingCode } from './read-as.js';

type QuestionOf<I> = I extends Instrument<infer Q> ? Q : never;

/** A questionnaire with the questions derived from it. */
export type WithDerived<I extends Instrument, D extends readonly Derived[]> = Instrument<
  QuestionOf<I> | D[number]['question'],
  ReadingCode<I>
>;

function withOne(instrument: Instrument, added: Derived): Instrument {
  refuseErrors(checkDerived(added, instrument));
  const derived = [...(instrument.derived ?? []), added];
  const { code } = added.question;
  return {
    ...instrument,
    derived,
    questions: { ...instrument.questions, [code]: added.question },
    variables: new Map([...instrument.variables, [code, derivedVariable(added)]]),
  };
}

/**
 * The questionnaire with questions derived from its own, or from those derived before them. They
 * come last in `questions` and `variables`, and belong to no group; `derive` gives answers to them.
 *
 * @throws SurveyError when `checkDerived` finds an error.
 * @example
 * codebookText(codebook(withDerived(ent, use, useWeekly), { language: 'en' }));
 */
export function withDerived<I extends Instrument, const D extends readonly Derived[]>(
  instrument: I,
  ...derived: D
): WithDerived<I, D>;
export function withDerived(instrument: Instrument, ...derived: readonly Derived[]): Instrument {
  return derived.reduce(withOne, instrument);
}
