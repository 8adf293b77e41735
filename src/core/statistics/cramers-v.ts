import { chiSquareTest } from './chi-square-test.js';
import type { ContingencyTable } from './contingency-table.js';
import { withoutEmpties } from './without-empties.js';

/**
 * Cramér's V: √(χ² / n / (smaller dimension − 1)), from 0 (independence) to 1. Dimensions are counted
 * without empty rows and columns; null when fewer than two rows or columns are left.
 *
 * Does not depend on the scale of the weights. Biased upwards in small samples.
 * Source: H. Cramér (1946), Mathematical Methods of Statistics, § 21.9.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * cramersV([[30, 15], [20, 35]]); // 0.3015…
 */
export function cramersV(table: ContingencyTable): number | null {
  const { statistic, n } = chiSquareTest(table);
  if (statistic === null) return null;
  const filled = withoutEmpties(table);
  const smaller = Math.min(filled.length, filled[0]?.length ?? 0);
  return Math.sqrt(statistic / n / (smaller - 1));
}
