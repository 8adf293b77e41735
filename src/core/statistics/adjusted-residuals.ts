import { isFree, mapCells } from './cells.js';
import type { CellValues, ContingencyTable } from './contingency-table.js';

/**
 * Adjusted residuals: (observed − expected) / √(expected × (1 − row share) × (1 − column share)),
 * approximately standard normal under independence, so that beyond ±1.96 a cell stands out at the 5 %
 * level. Null where the row or the column is empty or holds all respondents.
 *
 * Assumes independent respondents; the residuals grow as the square root of the scale of weights.
 * Source: S. J. Haberman (1973), "The analysis of residuals in cross-classified tables".
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * adjustedResiduals([[30, 15], [20, 35]]); // [[3.015…, -3.015…], [-3.015…, 3.015…]]
 */
export const adjustedResiduals = (table: ContingencyTable): CellValues =>
  mapCells(table, (cell) => {
    const { count, row, column, n, expected } = cell;
    if (!isFree(cell)) return null;
    return (count - expected) / Math.sqrt(expected * ((n - row) / n) * ((n - column) / n));
  });
