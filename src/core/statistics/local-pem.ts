import { type Cell, isFree, mapCells } from './cells.js';
import type { CellValues, ContingencyTable } from './contingency-table.js';

/** The largest deviation from independence that the margins allow, in the direction observed. */
function largestDeviation({ count, row, column, n, expected }: Cell): number {
  return count >= expected
    ? Math.min(row, column) - expected
    : expected - Math.max(0, row + column - n);
}

/**
 * Local PEM (*pourcentage de l'écart maximum*) of each cell, in per cent: the deviation from
 * independence over the largest that the margins allow in its direction. From −100 (repulsion: the
 * smallest count possible) to 100 (attraction: the largest). Null where the row or the column is
 * empty or holds all respondents.
 *
 * Does not depend on the scale of the weights. It says nothing of significance: a cell of one
 * expected respondent easily reaches 100, so read it beside the adjusted residual. By custom, under 5
 * is negligible, above 10 noteworthy, above 50 exceptional.
 * Source: Ph. Cibois (1993), "Le PEM, pourcentage de l'écart maximum : un indice de liaison entre
 * modalités d'un tableau de contingence", Bulletin de méthodologie sociologique 40.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * localPem([[30, 15], [20, 35]]); // [[33.3…, -33.3…], [-33.3…, 33.3…]]
 */
export const localPem = (table: ContingencyTable): CellValues =>
  mapCells(table, (cell) =>
    isFree(cell) ? (100 * (cell.count - cell.expected)) / largestDeviation(cell) : null,
  );
