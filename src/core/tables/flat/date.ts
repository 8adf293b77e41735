import type { Counts } from '../../counting/index.js';
import type { Variable } from '../../instrument/index.js';
import { aboutVariable } from '../about.js';
import { shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { DateTable } from '../table.js';

const TWO_YEARS = 2 * 366 * 24 * 3600 * 1000;

function isoDay(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString().slice(0, 10);
}

/** The year, or the month, of a moment. */
function periodOf(time: number, length: 4 | 7): string {
  return new Date(time).toISOString().slice(0, length);
}

/** Dates over those who gave a valid one, by year, or by month when they span two years at most. */
export function assembleDate(variable: Variable, counts: Counts): DateTable {
  const { values, counts: given, states } = resultAt(counts, 0, 'values');
  const n = given.reduce((sum, count) => sum + count, 0);
  const span = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const periods = new Map<string, number>();
  for (const [index, time] of values.entries()) {
    const period = periodOf(time, span > TWO_YEARS ? 4 : 7);
    periods.set(period, (periods.get(period) ?? 0) + (given[index] ?? 0));
  }
  return {
    kind: 'date',
    ...aboutVariable(variable, counts, states),
    percentBase: 'answered',
    n,
    first: isoDay(values[0]),
    last: isoDay(values.at(-1)),
    rows: [...periods].map(([period, count]) => ({ period, count, share: shareOf(count, n) })),
  };
}
