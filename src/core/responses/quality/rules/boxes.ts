import type { Multiple, Variable } from '../../../instrument/index.js';
import { type Bits, getBit } from '../../bits.js';
import type { MultipleColumn } from '../../column.js';
import { State } from '../../state.js';
import { type Examined, rowsWhere, tell } from '../examined.js';
import { tooFew, tooMany } from '../messages.js';
import { isMissing } from '../missing.js';
import type { Finding } from '../quality.js';
import { limitsOf } from './limits.js';

/** How many boxes each respondent ticked. */
function ticksOf({ ticked }: MultipleColumn, { responses, rows }: Examined): Uint16Array {
  const counts = new Uint16Array(responses.size);
  for (const bits of ticked) {
    for (const row of rows) if (getBit(bits, row)) counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

/** The boxes of the items that exclude all others. */
function exclusiveBoxes(
  { ticked }: MultipleColumn,
  { exclusive = [], items }: Multiple,
): readonly Bits[] {
  return exclusive
    .map((code) => ticked[items.findIndex((item) => item.code === code)])
    .filter((bits) => bits !== undefined);
}

/**
 * Boxes that do not go together: an item that excludes all others ticked with others
 * (`exclusive-with-others`), more boxes than may be ticked, or fewer where any is
 * (`too-many-ticked`, `too-few-ticked`). *Other* counts as a box; an exclusive item alone is never
 * too few, nor is anybody of whom the file lacks a box.
 */
export function boxFindings(
  variable: Variable,
  column: MultipleColumn,
  examined: Examined,
): readonly Finding[] {
  const { question } = variable;
  if (question.kind !== 'multiple') return [];
  const alone = exclusiveBoxes(column, question);
  const { min = 0, max = Infinity } = limitsOf(question, examined.responses.instrument);
  if (alone.length === 0 && min === 0 && max === Infinity) return [];
  const ticks = ticksOf(column, examined);
  const excludes = (row: number) => alone.some((bits) => getBit(bits, row));
  const count = (row: number) => ticks[row] ?? 0;
  const together = rowsWhere(examined, (row) => count(row) > 1 && excludes(row));
  const beyond = rowsWhere(examined, (row) => count(row) > max);
  const lacks = isMissing(examined.responses, variable.code);
  const short = rowsWhere(
    examined,
    (row) => !lacks && column.states[row] === State.answered && count(row) < min && !excludes(row),
  );
  return [
    ...tell(examined, 'exclusive-with-others', together, { variable }),
    ...tell(examined, 'too-many-ticked', beyond, { variable, message: tooMany(max) }),
    ...tell(examined, 'too-few-ticked', short, { variable, message: tooFew(min) }),
  ];
}
