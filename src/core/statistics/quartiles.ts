import type { Distribution } from './distribution.js';
import { type QuantileType, quantile } from './quantile.js';

/** Null, all three, when the distribution is empty. */
export interface Quartiles {
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
}

/**
 * The three quartiles of a distribution: `quantile` of order 0.25, 0.5 and 0.75, whose conventions and
 * errors they share.
 *
 * @example
 * quartiles({ values: [1, 2, 10], counts: [1, 2, 1] }); // { q1: 1.75, median: 2, q3: 4 }
 */
export function quartiles(distribution: Distribution, type: QuantileType = 7): Quartiles {
  const at = (p: number) => quantile(distribution, p, type);
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}
