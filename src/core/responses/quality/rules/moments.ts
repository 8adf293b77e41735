import type { Variable } from '../../../instrument/index.js';
import type { NumericColumn } from '../../column.js';
import { State } from '../../state.js';
import { type Examined, rowsWhere, tell } from '../examined.js';
import { noSubmissionTimes, noTimes } from '../messages.js';
import type { Finding, NotChecked } from '../quality.js';

const DAY = 86_400_000;

/**
 * Dates after the day on which the questionnaire was submitted (`date-after-submission`). The day is
 * given to the end, because the clocks of the server and of the respondent may be hours apart.
 */
export function dateFindings(
  variable: Variable,
  { states, values }: NumericColumn,
  examined: Examined,
): readonly Finding[] {
  const { submittedAt } = examined.responses.respondents;
  if (submittedAt === undefined || variable.measure.kind !== 'date') return [];
  const late = rowsWhere(examined, (row) => {
    const endOfDay = (Math.floor((submittedAt[row] ?? Number.NaN) / DAY) + 1) * DAY;
    return states[row] === State.answered && (values[row] ?? 0) >= endOfDay;
  });
  return tell(examined, 'date-after-submission', late, { variable });
}

/** Questionnaires submitted before they were begun (`submission-before-start`): a clock was wrong. */
export function backwardsFindings(examined: Examined): readonly Finding[] {
  const { seconds } = examined.responses.respondents;
  if (seconds === undefined) return [];
  const backwards = rowsWhere(examined, (row) => (seconds[row] ?? 0) < 0);
  return tell(examined, 'submission-before-start', backwards);
}

/** Whether something is known of a respondent at least. */
function isKnown(values: Float64Array | undefined, { rows }: Examined): boolean {
  return rows.some((row) => !Number.isNaN(values?.[row] ?? Number.NaN));
}

/** What the rules on moments could not look at, and why. */
export function momentsNotChecked(examined: Examined): readonly NotChecked[] {
  const { instrument, respondents } = examined.responses;
  const { seconds, submittedAt } = respondents;
  const hasDates = [...instrument.variables.values()].some(
    ({ measure }) => measure.kind === 'date',
  );
  const lacksTimes = !isKnown(seconds, examined);
  const lacksDates = hasDates && !isKnown(submittedAt, examined);
  return [
    ...(lacksTimes ? [{ rule: 'submission-before-start', why: noTimes } as const] : []),
    ...(lacksDates ? [{ rule: 'date-after-submission', why: noSubmissionTimes } as const] : []),
  ];
}
