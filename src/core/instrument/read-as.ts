import { problem, SurveyError } from '../problems/index.js';
import { readAlready, unknownReading } from './check/messages.js';
import type { AlternativeFilter, Inference } from './inference.js';
import type { Group, Instrument } from './instrument.js';
import { makeInstrument } from './make-instrument.js';
import type { Question } from './question.js';

/** The codes of the readings of a questionnaire; any text where the compiler does not know them. */
export type ReadingCode<I extends Instrument> = NonNullable<I['readings']>[number]['code'];

type Readings = readonly string[];

/** The alternative that holds under the readings: the first, where several fit. */
export function alternativeAmong(
  inferred: Inference | undefined,
  readings: readonly string[],
): AlternativeFilter | undefined {
  return inferred?.alternatives?.find(
    ({ reading, along = reading }) => readings.includes(reading) && readings.includes(along),
  );
}

function questionAs(question: Question, readings: Readings): Question {
  const alternative = alternativeAmong(question.inferred, readings);
  if (alternative === undefined) return question;
  const { when: _, ...unfiltered } = question;
  const { when } = alternative;
  return when === undefined ? unfiltered : { ...unfiltered, when };
}

function groupAs(group: Group, readings: Readings): Group {
  const questions = group.questions.map((question) => questionAs(question, readings));
  const alternative = alternativeAmong(group.inferred, readings);
  if (alternative === undefined) return { ...group, questions };
  const { when: _, ...unfiltered } = group;
  const { when } = alternative;
  return { ...unfiltered, questions, ...(when === undefined ? {} : { when }) };
}

/**
 * The same questionnaire with other filters: where a filter was inferred and an alternative belongs
 * to one of the readings, the alternative holds. The compiler refuses a code that is no reading of a
 * questionnaire written with the builders; of any other, the codes are checked here.
 *
 * @throws SurveyError when the questionnaire has no such reading, or is already read under some.
 * @example
 * readAs(ent, ['stayed']).questions.Q15.when; // undefined: every teacher was asked
 */
export function readAs<I extends Instrument>(
  instrument: I,
  readings: readonly ReadingCode<I>[],
): I {
  const known: Readings = (instrument.readings ?? []).map(({ code }) => code);
  const unknown = readings.filter((reading) => !known.includes(reading));
  if (unknown.length > 0) {
    throw new SurveyError(
      unknown.map((reading) => problem('unknown-reading', unknownReading(reading, known))),
    );
  }
  const { readAs: already = [] } = instrument;
  if (already.length > 0) throw new SurveyError([problem('read-already', readAlready(already))]);
  if (readings.length === 0) return instrument;
  const groups = instrument.groups.map((group) => groupAs(group, readings));
  const { questions, variables } = makeInstrument({ ...instrument, groups });
  return { ...instrument, groups, questions, variables, readAs: readings };
}
