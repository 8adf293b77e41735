import { mapCells } from './cells.js';
import type { CellValues, ContingencyTable } from './contingency-table.js';

/**
 * The counts expected if rows and columns were independent given their totals: row total × column
 * total / n. 0 in an empty row or column; null everywhere when the table is empty.
 *
 * Source: K. Pearson (1900).
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * expectedCounts([[30, 15], [20, 35]]); // [[22.5, 22.5], [27.5, 27.5]]
 */
export const expectedCounts = (table: ContingencyTable): CellValues =>
  mapCells(table, (cell) => cell.expected);
