import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquareUpperTail,
  logChiSquareUpperTail,
  logGamma,
  logUpperGamma,
  upperGamma,
} from '../../../src/core/numerics/index.js';

type Reference = readonly [df: number, x: number, tail: number, logTail: number];
const references: readonly Reference[] = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/chi_square_tail.json', import.meta.url), 'utf8'),
);

function expectRelative(actual: number, expected: number, allowed: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(allowed * Math.abs(expected));
}

/** The same draws in every run. */
const DRAWS = { seed: 20130611, numRuns: 300 };

describe('the chi-square tail', () => {
  it.each(references.filter(([, , tail]) => tail > 1e-300))(
    'keeps 12 digits: df %d, x %d',
    (df, x, tail) => {
      expectRelative(chiSquareUpperTail(x, df), tail, 1e-12);
    },
  );

  it.each(references.filter(([, , , log]) => log < 0))(
    'keeps 12 digits of its logarithm: df %d, x %d',
    (df, x, _, log) => {
      expectRelative(logChiSquareUpperTail(x, df), log, 1e-12);
    },
  );

  it('does not vanish where 1 - cdf does', () => {
    expectRelative(chiSquareUpperTail(200, 1), 2.0884875837625e-45, 1e-12);
  });

  it('keeps its logarithm where the probability underflows', () => {
    expect(chiSquareUpperTail(199940.00799920008, 1)).toBe(0);
    expectRelative(logChiSquareUpperTail(199940.00799920008, 1), -99976.3326822744, 1e-12);
  });

  it('has its limits', () => {
    expect([-1, 0, Number.POSITIVE_INFINITY].map((x) => chiSquareUpperTail(x, 3))).toEqual([
      1, 1, 0,
    ]);
    expect([-1, 0].map((x) => logChiSquareUpperTail(x, 3))).toEqual([0, 0]);
    expect(logChiSquareUpperTail(Number.POSITIVE_INFINITY, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(chiSquareUpperTail(Number.NaN, 3)).toBeNaN();
    expect(chiSquareUpperTail(1, 0)).toBeNaN();
    expect(logChiSquareUpperTail(1, -1)).toBeNaN();
  });
});

describe('the incomplete gamma function', () => {
  const positive = fc.double({ min: 0.05, max: 600, noNaN: true });

  it('is exponential for a = 1', () => {
    fc.assert(
      fc.property(positive, (x) => expectRelative(upperGamma(1, x), Math.exp(-x), 1e-12)),
      DRAWS,
    );
  });

  it('decreases in x and increases in a', () => {
    fc.assert(
      fc.property(positive, positive, (a, x) => {
        expect(upperGamma(a, x * 1.01)).toBeLessThanOrEqual(upperGamma(a, x) * (1 + 1e-12));
        expect(upperGamma(a * 1.01, x)).toBeGreaterThanOrEqual(upperGamma(a, x) * (1 - 1e-12));
      }),
      DRAWS,
    );
  });

  it('has the logarithm it says', () => {
    fc.assert(
      fc.property(positive, positive, (a, x) =>
        expectRelative(Math.exp(logUpperGamma(a, x)), upperGamma(a, x), 1e-12),
      ),
      DRAWS,
    );
  });
});

describe('log Γ', () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [5, Math.log(24)],
    [1e-10, 10 * Math.log(10) - 0.5772156649015329e-10],
    [101, 363.73937555556347],
    [1e15, (1e15 - 0.5) * Math.log(1e15) - 1e15],
  ])('of %d', (x, expected) => expectRelative(logGamma(x), expected, 1e-15));

  it('is 0 at 1 and 2, and undefined from 0 down', () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-15);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-15);
    expect(logGamma(0)).toBeNaN();
  });

  it('grows by log x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
          1e-15 * (1 + x * Math.log(x)),
        );
      }),
      DRAWS,
    );
  });
});
