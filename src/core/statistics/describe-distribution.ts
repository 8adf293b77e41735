import { compensatedSum } from '../numerics/index.js';
import { type Distribution, frequencies } from './distribution.js';

/** The figures that sum up a distribution; `null` where there are too few values. */
export interface Description {
  /** Total count. */
  readonly n: number;
  readonly sum: number;
  /** Null when n is 0, like `min` and `max`. */
  readonly mean: number | null;
  /** Standard deviation, divisor n − 1; null unless n exceeds 1. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * Size, sum, mean, standard deviation (divisor n − 1), minimum and maximum of a distribution.
 *
 * Missing answers are left out by the caller; values of count 0 do not count. Weighted counts are
 * taken as numbers of respondents: n is their sum, so that the standard deviation, unlike the mean,
 * depends on their scale. The deviations are taken from the mean in a second pass, so that a large
 * offset costs no digits.
 * Source: T. F. Chan, G. H. Golub & R. J. LeVeque (1983), "Algorithms for computing the sample variance".
 *
 * @throws SurveyError when values are not increasing, or a count is negative, not finite or missing.
 * @example
 * describeDistribution({ values: [4, 7, 13, 16], counts: [1, 1, 1, 1] });
 * // { n: 4, sum: 40, mean: 10, sd: 5.477…, min: 4, max: 16 }
 */
export function describeDistribution(distribution: Distribution): Description {
  const given = frequencies(distribution);
  const n = compensatedSum(given.map(({ count }) => count));
  const total = compensatedSum(given.map(({ value, count }) => value * count));
  const min = given[0]?.value ?? null;
  const max = given.at(-1)?.value ?? null;
  if (n === 0) return { n, sum: total, mean: null, sd: null, min, max };
  const mean = total / n;
  const about = (power: number) =>
    compensatedSum(given.map(({ value, count }) => count * (value - mean) ** power));
  const squares = about(2) - about(1) ** 2 / n;
  const sd = n > 1 ? Math.sqrt(Math.max(0, squares) / (n - 1)) : null;
  return { n, sum: total, mean, sd, min, max };
}
