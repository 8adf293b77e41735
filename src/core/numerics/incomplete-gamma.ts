import { poissonDeviance } from './poisson-deviance.js';
import { stirlingRemainder } from './stirling-remainder.js';

/** Logarithm of xᵃ·e⁻ˣ / Γ(a + 1), which both expansions below multiply. */
function logDensity(a: number, x: number): number {
  return -poissonDeviance(a, x) - stirlingRemainder(a) - 0.5 * Math.log(2 * Math.PI * a);
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … : the lower part, in units of the density. */
function lowerSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let above = a + 1; term > sum * Number.EPSILON * 0.1; above += 1) {
    term *= x / above;
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction, by Lentz's method: the upper part, in units of a densities. */
function upperFraction(a: number, x: number): number {
  let partial = x + 1 - a;
  let d = 1 / partial;
  let c = Number.MAX_VALUE;
  let value = d;
  for (let step = 1; ; step += 1) {
    const numerator = step * (a - step);
    partial += 2;
    d = 1 / (numerator * d + partial);
    c = partial + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) <= Number.EPSILON) return value;
  }
}

/**
 * Natural logarithm of the regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a),
 * finite however small Q is.
 *
 * The upper part is computed itself (continued fraction) where it is the smaller one, so no digit is
 * lost to 1 − P; the density that both expansions share is written without cancellation. Domain
 * a > 0, x ≥ 0; NaN outside; time grows as √a.
 * Sources: W. J. Lentz (1976); C. Loader (2000); NIST Digital Library of Mathematical Functions 8.9, 8.11.
 *
 * @example
 * logUpperGamma(1, 1000); // -1000, where Q itself is 0 in double precision
 */
export function logUpperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  if (x < a + 1) return Math.log1p(-Math.exp(logDensity(a, x)) * lowerSeries(a, x));
  return logDensity(a, x) + Math.log(a * upperFraction(a, x));
}

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), between 0 and 1; see
 * `logUpperGamma` for method, domain and sources. 0 only below the smallest double, 5e-324.
 *
 * @example
 * upperGamma(1, 2); // e⁻² = 0.1353352832366127
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x < a + 1) return 1 - Math.exp(logDensity(a, x)) * lowerSeries(a, x);
  return Math.exp(logDensity(a, x)) * a * upperFraction(a, x);
}
