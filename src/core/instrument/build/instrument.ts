import { refuseErrors } from '../../problems/index.js';
import { checkInstrument } from '../check/check-instrument.js';
import type { Condition } from '../condition.js';
import type { Inference, Reading } from '../inference.js';
import type { Group, Instrument, Paging } from '../instrument.js';
import { makeInstrument } from '../make-instrument.js';
import type { Oddity } from '../oddity.js';
import type { Question } from '../question.js';
import type { Text } from '../text.js';

/** A group of questions, asked of those for whom `when` holds. */
export function group<const Questions extends readonly Question[]>(
  code: string,
  labels: Text,
  questions: Questions,
  settings: { readonly when?: Condition; readonly inferred?: Inference } = {},
): Group<Questions> {
  return { code, labels, questions, ...settings };
}

/** What `instrument()` is given. */
export interface InstrumentInput<
  Groups extends readonly Group[],
  Readings extends string = string,
> {
  readonly id: string;
  readonly title?: Text;
  readonly welcome?: Text;
  readonly languages: readonly string[];
  /** One group a page unless told otherwise. */
  readonly paging?: Paging;
  readonly groups: Groups;
  readonly readings?: readonly Reading<Readings>[];
  readonly oddities?: readonly Oddity[];
}

/**
 * A questionnaire whose questions, options and readings are known to the compiler.
 *
 * @throws SurveyError when a code is used twice or a condition names what does not exist.
 * @example
 * const survey = instrument({ id: 'demo', languages: ['en'], groups: [group('all', { en: 'All' }, [Q1, Q2])] });
 * survey.questions.Q1.labels.en;
 */
export function instrument<
  const Groups extends readonly Group[],
  const Readings extends string = never,
>(
  input: InstrumentInput<Groups, Readings>,
): Instrument<Groups[number]['questions'][number], Readings>;
export function instrument(input: InstrumentInput<readonly Group[]>): Instrument {
  const built = makeInstrument({ title: {}, paging: 'group', ...input });
  refuseErrors(checkInstrument(built));
  return built;
}
