/** Coefficients of 1/x, 1/x³, 1/x⁵ … in Stirling's series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** From here on the series above is exact to the last digit of a double. */
const LARGE = 10;

/**
 * What Stirling's formula leaves out of log Γ(x + 1): log Γ(x + 1) − (x + ½)·log x + x − ½·log 2π.
 *
 * Small arguments are raised one by one, which costs 1e-16 a step in absolute terms, where the
 * difference of the large terms above would cost all digits. Domain x > 0; NaN outside.
 * Source: C. Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @example
 * stirlingRemainder(1); // 0.0810614667953272
 */
export function stirlingRemainder(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let raised = 0;
  let at = x;
  for (; at < LARGE; at += 1) raised += (at + 0.5) * Math.log1p(1 / at) - 1;
  return raised + SERIES.reduceRight((rest, term) => term + rest / (at * at), 0) / at;
}
