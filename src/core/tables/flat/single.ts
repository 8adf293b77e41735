import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, MeasureOf, Option, Variable } from '../../instrument/index.js';
import { FIRST_OPTION } from '../../responses/index.js';
import { aboutVariable, BASES_REQUESTS, basesRequests } from '../about.js';
import { type Bases, shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { CountRow, FlatTable, OrdinalRow } from '../table.js';
import { countRow, withOther } from './count-row.js';
import { assembleOthers, othersRequests } from './others.js';

/** States of the codes of a single choice: the options together are `answered`. */
function statesOfCodes(codes: Float64Array): readonly number[] {
  const answered = codes.subarray(FIRST_OPTION).reduce((sum, count) => sum + count, 0);
  return [...codes.subarray(0, FIRST_OPTION), answered];
}

function nominalRows(
  options: readonly Option[],
  codes: Float64Array,
  bases: Bases,
): readonly CountRow[] {
  return options.map((option, index) =>
    countRow(option, codes[FIRST_OPTION + index] ?? 0, bases, 'answered'),
  );
}

/** Rows with cumulative shares; *other* is outside the order of a scale. */
function ordinalRows(rows: readonly CountRow[], bases: Bases): readonly OrdinalRow[] {
  let sum = 0;
  return rows.map((row) => {
    if (row.code === 'other') return row;
    sum += row.count;
    return { ...row, cumulative: shareOf(sum, bases.answered) };
  });
}

/** What to count for `assembleSingle`. */
export function singleRequests(
  instrument: Instrument,
  variable: Variable,
  texts: boolean,
): readonly CountRequest[] {
  return [
    { kind: 'cells', variables: [variable.code] },
    ...basesRequests([variable]),
    ...othersRequests(instrument, variable, texts),
  ];
}

/** Frequency table of a single choice, its shares over those who answered. */
export function assembleSingle(
  instrument: Instrument,
  variable: Variable,
  { options, scale, other }: MeasureOf<'single'>,
  counts: Counts,
): FlatTable {
  const cells = resultAt(counts, 0, 'cells').counts;
  const about = aboutVariable(variable, counts, statesOfCodes(cells));
  const rows = nominalRows(withOther(options, other), cells, about.bases);
  const others = assembleOthers(instrument, variable, counts, 1 + BASES_REQUESTS);
  const shared = { kind: 'flat', ...about } as const;
  const percentBase = 'answered';
  return scale === 'ordinal'
    ? { ...shared, scale, percentBase, rows: ordinalRows(rows, about.bases), ...others }
    : { ...shared, scale, percentBase, rows, ...others };
}
