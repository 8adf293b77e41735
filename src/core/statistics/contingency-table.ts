import { type Problem, problem } from '../problems/index.js';
import { impossibleCount, raggedRow } from './messages.js';

/** Counts of a crossing, row by row. Weighted counts need not be whole. */
export type ContingencyTable = readonly (readonly number[])[];

/** A measure of each cell, in the shape of the table; null where it is undefined. */
export type CellValues = readonly (readonly (number | null)[])[];

/** What stops a table from being one: a count that is negative or not finite, rows of unequal length. */
export function checkTable(table: ContingencyTable): readonly Problem[] {
  const width = table[0]?.length ?? 0;
  return table.flatMap((row, i) => [
    ...(row.length === width ? [] : [problem('ragged-table', raggedRow(i + 1, row.length, width))]),
    ...row.flatMap((count, j) =>
      Number.isFinite(count) && count >= 0
        ? []
        : [problem('impossible-count', impossibleCount(i + 1, j + 1, count))],
    ),
  ]);
}
