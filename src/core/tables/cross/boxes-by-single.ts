import type { BoxCounts, CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, MeasureOf, Option, Variable } from '../../instrument/index.js';
import { FIRST_OPTION, State } from '../../responses/index.js';
import { adjustP, cramersV } from '../../statistics/index.js';
import { assembleBases, basesRequests, missingColumns } from '../about.js';
import { shareOf } from '../bases.js';
import { withOther } from '../flat/count-row.js';
import { headOf } from '../head.js';
import { resultAt } from '../results.js';
import type { ItemRow, ItemwiseTable } from '../table.js';
import { axisOf } from './axis.js';
import { chiSquareOf } from './chi-square.js';
import { jointStates } from './joint-states.js';
import { sum } from './matrix.js';
import type { SingleSide } from './single-by-single.js';

/** A multiple choice, as the rows of a cross-tabulation. */
export interface BoxesSide {
  readonly variable: Variable;
  readonly measure: MeasureOf<'multiple'>;
}

/** What to count for `assembleBoxesBySingle`. */
export function boxesBySingleRequests(rows: Variable, columns: Variable): readonly CountRequest[] {
  return [
    { kind: 'boxes', variable: rows.code, by: columns.code },
    ...basesRequests([rows, columns], 'pair'),
  ];
}

/** The counts of one line of states or boxes, without the respondents who did not answer the columns. */
function lineOf(counts: Float64Array, line: number, groups: number): readonly number[] {
  return Array.from(counts.subarray(line * groups + FIRST_OPTION, (line + 1) * groups));
}

function itemRow(
  { code, labels }: Option,
  box: number,
  counts: BoxCounts,
  plain: BoxCounts,
  reached: readonly number[],
): ItemRow {
  const ticked = lineOf(counts.ticked, box, counts.groups);
  const offered = lineOf(counts.offered, box, counts.groups);
  const untold = lineOf(counts.untold, box, counts.groups);
  const table = [ticked, offered.map((base, column) => base - (ticked[column] ?? 0))];
  const isWithheld = (column: number) =>
    offered[column] === 0 && untold[column] === 0 && (reached[column] ?? 0) > 0;
  const persons = sum(lineOf(plain.offered, box, plain.groups));
  return {
    code,
    labels,
    ticked: ticked.map((count, column) => (isWithheld(column) ? null : count)),
    offered,
    untold,
    share: ticked.map((count, column) => shareOf(count, offered[column] ?? 0)),
    total: sum(ticked),
    totalOffered: sum(offered),
    totalShare: shareOf(sum(ticked), sum(offered)),
    chiSquare: chiSquareOf(table, sum(offered), persons),
    pAdjusted: null,
    cramersV: cramersV(table),
  };
}

/**
 * A multiple choice against a single one: each box is a table of its own, ticked or not × columns,
 * over those who reached the question and answered the columns. The boxes of one respondent
 * overlap, so that no test over the whole table is made.
 */
export function assembleBoxesBySingle(
  instrument: Instrument,
  rows: BoxesSide,
  columns: SingleSide,
  counts: Counts,
): ItemwiseTable {
  const result = resultAt(counts, 0, 'boxes');
  const items = withOther(rows.measure.items, rows.measure.other);
  const [first] = counts.unweighted;
  const unweighted = first?.kind === 'boxes' ? first : result;
  const reached = [State.noAnswer, State.invalid, State.answered].map((state) =>
    lineOf(result.states, state, result.groups),
  );
  const columnTotals = (reached[0] ?? []).map((_, column) =>
    sum(reached.map((line) => line[column] ?? 0)),
  );
  const plain = items.map((item, box) => itemRow(item, box, result, unweighted, columnTotals));
  const adjusted = adjustP(
    plain.map((row) => row.chiSquare.p),
    'benjamini-hochberg',
  );
  return {
    kind: 'itemwise',
    ...headOf(`cross:${rows.variable.code}:${columns.variable.code}`, counts),
    rows: axisOf(instrument, rows.variable, items),
    columns: axisOf(
      instrument,
      columns.variable,
      withOther(columns.measure.options, columns.measure.other),
    ),
    bases: assembleBases(counts, 1, jointStates(result.states, result.groups)),
    missingColumns: missingColumns(counts, 1),
    columnTotals,
    total: sum(columnTotals),
    items: plain.map((row, index) => ({ ...row, pAdjusted: adjusted[index] ?? null })),
    adjustment: 'benjamini-hochberg',
  };
}
