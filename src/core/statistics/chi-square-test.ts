import { chiSquareUpperTail, logChiSquareUpperTail } from '../numerics/index.js';
import { cellsOf } from './cells.js';
import type { ContingencyTable } from './contingency-table.js';
import { sum } from './margins.js';
import { canAssociate, withoutEmpties } from './without-empties.js';

/** Pearson's chi-square and what it was computed from. */
export interface ChiSquareTest {
  /** Sum of (observed − expected)² / expected; null when there is nothing to test. */
  readonly statistic: number | null;
  /** (rows − 1) × (columns − 1), over the rows and columns that are not empty. */
  readonly df: number;
  /** Probability of a statistic at least as large under independence; 0 only below 5e-324. */
  readonly p: number | null;
  /** Natural logarithm of `p`, finite even where `p` is 0. */
  readonly logP: number | null;
  /** How many cells, empty rows and columns left out, have an expected count under 5. */
  readonly expectedBelow5: number;
  /** Total count. */
  readonly n: number;
}

/**
 * Pearson's chi-square test of the independence of rows and columns, without continuity correction.
 *
 * Empty rows and columns are dropped first. With fewer than two rows or columns left there is no
 * test: `statistic`, `p` and `logP` are null and `df` is 0.
 * Assumes independent respondents drawn at random and, by custom, few expected counts under 5. The
 * statistic is proportional to the counts, so that weights must sum to the number of respondents, and
 * even then p neglects the design effect.
 * Sources: K. Pearson (1900); R. A. Fisher (1922) for the degrees of freedom.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * chiSquareTest([[30, 15], [20, 35]]);
 * // { statistic: 9.0909…, df: 1, p: 0.00256…, logP: -5.96…, expectedBelow5: 0, n: 100 }
 */
export function chiSquareTest(table: ContingencyTable): ChiSquareTest {
  const filled = withoutEmpties(table);
  const cells = cellsOf(filled);
  const n = cells[0]?.n ?? 0;
  const expectedBelow5 = cells.filter((cell) => cell.expected < 5).length;
  if (!canAssociate(filled)) {
    return { statistic: null, df: 0, p: null, logP: null, expectedBelow5, n };
  }
  const df = (filled.length - 1) * (cells.length / filled.length - 1);
  const statistic = sum(cells.map(({ count, expected }) => (count - expected) ** 2 / expected));
  return {
    statistic,
    df,
    p: chiSquareUpperTail(statistic, df),
    logP: logChiSquareUpperTail(statistic, df),
    expectedBelow5,
    n,
  };
}
