import type { Variable } from '../../../instrument/index.js';
import type { RankingColumn } from '../../column.js';
import { State } from '../../state.js';
import { curtailed, type Examined, rowsWhere, tell } from '../examined.js';
import { tooFewRanked, tooManyRanked } from '../messages.js';
import { isMissing } from '../missing.js';
import type { Finding } from '../quality.js';
import { limitsOf } from './limits.js';

function countOfRanks({ ranks }: RankingColumn, row: number): number {
  let count = 0;
  for (const rank of ranks) if (rank[row] !== 0) count += 1;
  return count;
}

/** Whether a rank holds nothing that can be counted, before one that does. */
function hasGap({ ranks }: RankingColumn, row: number): boolean {
  let empty = false;
  for (const rank of ranks) {
    if (rank[row] === 0) empty = true;
    else if (empty) return true;
  }
  return false;
}

/**
 * Ranks that do not go together: one left empty, or holding a value that was refused, before
 * another (`rank-gaps`); more or fewer items ranked than may be (`too-many-ticked`,
 * `too-few-ticked`). An item ranked twice is in `kept`. Where
 * the file lacks a rank, or an alignment left an item out, none is called empty and nobody ranked too
 * few.
 */
export function rankFindings(
  variable: Variable,
  column: RankingColumn,
  examined: Examined,
): readonly Finding[] {
  const { min = 0, max = Infinity } = limitsOf(variable.question, examined.responses.instrument);
  const answered = (row: number) => column.states[row] === State.answered;
  const lacks = isMissing(examined.responses, variable.code);
  const lost = curtailed(examined, variable);
  const whole = (row: number) => answered(row) && !lacks && !lost.has(row);
  const gaps = rowsWhere(examined, (row) => whole(row) && hasGap(column, row));
  const beyond = rowsWhere(examined, (row) => answered(row) && countOfRanks(column, row) > max);
  const short = rowsWhere(examined, (row) => whole(row) && countOfRanks(column, row) < min);
  return [
    ...tell(examined, 'rank-gaps', gaps, { variable }),
    ...tell(examined, 'too-many-ticked', beyond, { variable, message: tooManyRanked(max) }),
    ...tell(examined, 'too-few-ticked', short, { variable, message: tooFewRanked(min) }),
  ];
}
