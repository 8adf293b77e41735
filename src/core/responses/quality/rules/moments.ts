import type { Variable } from '../../../instrument/index.js';
import type { Message } from '../../../problems/index.js';
import type { NumericColumn } from '../../column.js';
import { State } from '../../state.js';
import { type Examined, rowsWhere, tell } from '../examined.js';
import { noSubmissionTimes, noTimes, unrecordedTimes } from '../messages.js';
import type { Finding, NotChecked } from '../quality.js';

const DAY = 86_400_000;

/** What LimeSurvey stores for *submitted* in a survey that does not record dates. */
const UNRECORDED = Date.UTC(1980, 0, 1);

/** Whether the time of submission is the one that LimeSurvey stores when it records none. */
function isUnrecorded({ responses: { respondents } }: Examined, row: number): boolean {
  return respondents.submittedAt?.[row] === UNRECORDED;
}

/**
 * Dates after the day on which the questionnaire was submitted (`date-after-submission`). The day is
 * given to the end, because the clocks of the server and of the respondent may be hours apart. A
 * submission of 1980-01-01 00:00:00 is unknown: LimeSurvey stores it where dates are not recorded.
 */
export function dateFindings(
  variable: Variable,
  { states, values }: NumericColumn,
  examined: Examined,
): readonly Finding[] {
  const { submittedAt } = examined.responses.respondents;
  if (submittedAt === undefined || variable.measure.kind !== 'date') return [];
  const late = rowsWhere(examined, (row) => {
    if (isUnrecorded(examined, row)) return false;
    const endOfDay = (Math.floor((submittedAt[row] ?? Number.NaN) / DAY) + 1) * DAY;
    return states[row] === State.answered && (values[row] ?? 0) >= endOfDay;
  });
  return tell(examined, 'date-after-submission', late, { variable });
}

/**
 * Questionnaires submitted before they were begun (`submission-before-start`): a clock was wrong.
 * Not those of whom LimeSurvey did not record when they were submitted.
 */
export function backwardsFindings(examined: Examined): readonly Finding[] {
  const { seconds } = examined.responses.respondents;
  if (seconds === undefined) return [];
  const backwards = rowsWhere(
    examined,
    (row) => (seconds[row] ?? 0) < 0 && !isUnrecorded(examined, row),
  );
  return tell(examined, 'submission-before-start', backwards);
}

/** Whether something is known of a respondent at least, and was not left unrecorded. */
function isKnown(values: Float64Array | undefined, examined: Examined): boolean {
  return examined.rows.some(
    (row) => !Number.isNaN(values?.[row] ?? Number.NaN) && !isUnrecorded(examined, row),
  );
}

/** Of whom the rules on moments say nothing, and why. */
export function momentsNotChecked(examined: Examined): readonly NotChecked[] {
  const { instrument, respondents } = examined.responses;
  const { seconds, submittedAt } = respondents;
  const unrecorded = rowsWhere(examined, (row) => isUnrecorded(examined, row)).length;
  const hasDates = [...instrument.variables.values()].some(
    ({ measure }) => measure.kind === 'date',
  );
  const why = (values: Float64Array | undefined, nothing: Message): readonly Message[] => {
    if (unrecorded > 0) return [unrecordedTimes(unrecorded)];
    return isKnown(values, examined) ? [] : [nothing];
  };
  const dates = hasDates ? why(submittedAt, noSubmissionTimes) : [];
  return [
    ...why(seconds, noTimes).map(
      (each) => ({ rule: 'submission-before-start', why: each }) as const,
    ),
    ...dates.map((each) => ({ rule: 'date-after-submission', why: each }) as const),
  ];
}
