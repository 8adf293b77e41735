/** Below this distance between the two arguments, relative to their sum, the series is better. */
const CLOSE = 0.1;

/**
 * a·log(a/x) + x − a, without the cancellation that makes it useless when x is close to a: half the
 * deviance of a Poisson count a of mean x. Never negative. Domain a > 0, x > 0.
 *
 * Source: C. Loader (2000), "Fast and accurate computation of binomial probabilities" (`bd0` in R).
 *
 * @example
 * poissonDeviance(10, 11); // 0.04689820195675139
 */
export function poissonDeviance(a: number, x: number): number {
  const ratio = (a - x) / (a + x);
  if (Math.abs(ratio) >= CLOSE) return a * Math.log(a / x) + x - a;
  let sum = (a - x) * ratio;
  let term = 2 * a * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
