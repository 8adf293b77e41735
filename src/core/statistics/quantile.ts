import { compensatedSum } from '../numerics/index.js';
import { problem, SurveyError } from '../problems/index.js';
import { type Distribution, type Frequency, frequencies } from './distribution.js';
import { impossibleProbability } from './messages.js';

/** Numbering of Hyndman & Fan, as in R: 2 is SAS's, 6 SPSS's, 7 the default of R and Excel. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Plotting positions (a, b) of the continuous types. */
const POSITIONS = {
  4: [0, 1],
  5: [1 / 2, 1 / 2],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const;

/** R takes a position this close to a whole number for that number. */
const FUZZ = 4 * Number.EPSILON;

/** The first value whose cumulative count passes; the last one when none does. */
function valueWhere(given: readonly Frequency[], passes: (cumulated: number) => boolean): number {
  let cumulated = 0;
  let last = Number.NaN;
  for (const { value, count } of given) {
    cumulated += count;
    last = value;
    if (passes(cumulated)) break;
  }
  return last;
}

const orderStatistic = (given: readonly Frequency[], k: number): number =>
  valueWhere(given, (cumulated) => cumulated >= k);

/** Type 3: the observation nearest to np, the even one when two are equally near. */
function nearestEven(given: readonly Frequency[], position: number): number {
  const below = Math.floor(position);
  const stays = position === below && below % 2 === 0;
  return orderStatistic(given, stays ? below : below + 1);
}

function interpolated(given: readonly Frequency[], position: number): number {
  const below = Math.floor(position + FUZZ);
  const share = Math.abs(position - below) < FUZZ ? 0 : position - below;
  const low = orderStatistic(given, below);
  const high = orderStatistic(given, below + 1);
  return share === 0 || low === high ? low : (1 - share) * low + share * high;
}

/**
 * The quantile of order p (0.5 for the median) of a distribution, by one of the nine definitions of
 * R's `quantile`, type 7 by default; null when the distribution is empty.
 *
 * With whole counts it equals R on the values written out one by one. With weighted counts, the k-th
 * value is the first whose cumulative count reaches k; types 1 and 2 do not depend on the scale of the
 * weights, the others do. Missing answers are left out by the caller.
 * Source: R. J. Hyndman & Y. Fan (1996), "Sample quantiles in statistical packages".
 *
 * @throws SurveyError when p is not between 0 and 1, values are not increasing, or a count is negative,
 * not finite or missing.
 * @example
 * quantile({ values: [1, 2, 10], counts: [1, 2, 1] }, 0.75); // 4
 */
export function quantile(
  distribution: Distribution,
  p: number,
  type: QuantileType = 7,
): number | null {
  if (!(p >= 0 && p <= 1)) {
    const what = { en: 'The order of the quantile', fr: "L'ordre du quantile" };
    throw new SurveyError([problem('impossible-probability', impossibleProbability(what, p))]);
  }
  const given = frequencies(distribution);
  if (given.length === 0) return null;
  const n = compensatedSum(given.map(({ count }) => count));
  switch (type) {
    case 1:
      return orderStatistic(given, n * p);
    case 2:
      return (
        (orderStatistic(given, n * p) + valueWhere(given, (cumulated) => cumulated > n * p)) / 2
      );
    case 3:
      return nearestEven(given, n * p - 0.5);
    default: {
      const [a, b] = POSITIONS[type];
      return interpolated(given, a + p * (n + 1 - a - b));
    }
  }
}
