import { stirlingRemainder } from './stirling-remainder.js';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function: log (x − 1)! for a whole x.
 *
 * Relative error below 1e-15; absolute error below 1e-15 near its zeros, 1 and 2. Domain x > 0; NaN outside. Source: Stirling's series.
 *
 * @example
 * logGamma(5); // log 24 = 3.1780538303479458
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRemainder(x);
}
