import { chiSquareTest } from '../../statistics/index.js';
import type { ChiSquare, Matrix } from '../table.js';

/**
 * The chi-square of a table whose cells add up to `total`, as if they added up to the number of
 * `persons` in it: with weights, neither the test nor the count of small cells depends on the scale
 * of the weights. It takes no account of how unequal they are.
 */
export function chiSquareOf(count: Matrix, total: number, persons: number): ChiSquare {
  const factor = total > 0 ? persons / total : 1;
  const scaled = factor === 1 ? count : count.map((row) => row.map((cell) => cell * factor));
  const { statistic, df, p, logP, expectedBelow5 } = chiSquareTest(scaled);
  return { statistic, df, p, logP, expectedBelow5 };
}
