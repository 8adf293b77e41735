import type { CountRequest, Counts } from '../../counting/index.js';
import type { GridQuestion, Instrument, Variable } from '../../instrument/index.js';
import { assembleBases, BASES_REQUESTS, basesRequests, missingColumns } from '../about.js';
import { answersOf } from '../find-variable.js';
import { headOf } from '../head.js';
import { resultAt, sliceCounts } from '../results.js';
import type { GridTable } from '../table.js';
import { assembleVariable, variableRequests } from './variable.js';

/** How many requests come before those of the rows. */
const OWN = 1 + BASES_REQUESTS;

/** What to count for `assembleGrid`: the grid as a whole, then each of its rows. */
export function gridRequests(
  instrument: Instrument,
  grid: GridQuestion,
  texts: boolean,
): readonly CountRequest[] {
  const rows = answersOf(instrument, grid);
  return [
    { kind: 'states', variables: rows.map((row) => row.code) },
    ...basesRequests(rows),
    ...rows.flatMap((row) => variableRequests(instrument, row, texts)),
  ];
}

/** One table for each row of the grid, or each crossing of a row and a column. */
export function assembleGrid(
  instrument: Instrument,
  grid: GridQuestion,
  counts: Counts,
): GridTable {
  const texts = counts.results.some((result) => result.kind === 'texts');
  let next = OWN;
  const assembleRow = (row: Variable) => {
    const length = variableRequests(instrument, row, texts).length;
    const table = assembleVariable(instrument, row, sliceCounts(counts, next, length));
    next += length;
    const { code, item, column } = row;
    return {
      code,
      row: item?.code ?? code,
      labels: item?.labels ?? {},
      ...(column && { column: column.code, columnLabels: column.labels }),
      table,
    };
  };
  return {
    kind: 'grid',
    ...headOf(`flat:${grid.code}`, counts),
    question: grid.code,
    labels: grid.labels,
    bases: assembleBases(counts, 1, resultAt(counts, 0, 'states').counts),
    missingColumns: missingColumns(counts, 1),
    items: answersOf(instrument, grid).map(assembleRow),
  };
}
