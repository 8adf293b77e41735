import { logUpperGamma, upperGamma } from './incomplete-gamma.js';

/**
 * Probability that a chi-square variable with `df` degrees of freedom exceeds `x`: the p-value of a
 * chi-square statistic. `df` need not be whole.
 *
 * Relative error below 1e-12 down to 1e-300; 0 only below 5e-324, where `logChiSquareUpperTail` goes
 * on. 1 when x is negative; NaN when x is NaN or `df` is not above 0.
 * Source: Q(df/2, x/2), NIST Digital Library of Mathematical Functions 8.2.4.
 *
 * @example
 * chiSquareUpperTail(200, 1); // 2.08848758376…e-45
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return x < 0 ? upperGamma(df / 2, 0) : upperGamma(df / 2, x / 2);
}

/**
 * Natural logarithm of `chiSquareUpperTail`, exact to 1e-12 however small the probability.
 *
 * @example
 * logChiSquareUpperTail(199940.008, 1); // -99976.33…: the probability is about 10^-43419
 */
export function logChiSquareUpperTail(x: number, df: number): number {
  return x < 0 ? logUpperGamma(df / 2, 0) : logUpperGamma(df / 2, x / 2);
}
