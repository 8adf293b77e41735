import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurveyError } from '../../../src/core/problems/index.js';
import {
  type Distribution,
  describeDistribution,
  type QuantileType,
  quantile,
  quartiles,
} from '../../../src/core/statistics/index.js';
import { distributionOf, groupsOf } from './groups.js';
import { expectClose, oracleCase, plain, readOracle } from './oracle.js';

const grouped = readOracle('06_numeric_by_group.json').filter(({ input }) => 'g' in input);
const ORDERS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const TYPES: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe.each(grouped)('$id: $title', ({ input, expect: r }) => {
  const groups = groupsOf(input.y, input.g, input.levels);

  it('has the mean, the standard deviation and the median of R in each group', () => {
    expectClose(
      groups.map((each) => describeDistribution(each).mean),
      plain(r.mean),
    );
    expectClose(
      groups.map((each) => describeDistribution(each).sd),
      plain(r.sd),
    );
    expectClose(
      groups.map((each) => quartiles(each).median),
      plain(r.median),
    );
  });

  it.each([2, 6, 7] as const)('has the quantiles of R, type %i', (type) => {
    expectClose(
      groups.map((each) => ORDERS.map((p) => quantile(each, p, type))),
      plain(r[`quantiles.type${type}`]),
    );
  });
});

describe('a description', () => {
  it('loses no digit to a large offset', () => {
    const values = [4, 7, 13, 16].map((value) => value + 1e9);
    const { sum, mean, sd } = describeDistribution({ values, counts: [1, 1, 1, 1] });
    expect([sum, mean]).toEqual([4000000040, 1000000010]);
    expectClose(sd, Math.sqrt(30), 1e-15);
  });

  it('ignores values that nobody gave', () => {
    const counts = [0, 2, 0, 1, 0];
    expect(describeDistribution({ values: [1, 2, 3, 5, 9], counts })).toMatchObject({
      n: 3,
      min: 2,
      max: 5,
    });
  });

  it('is empty, not zero, when nobody answered', () => {
    const nobody = { n: 0, sum: 0, mean: null, sd: null, min: null, max: null };
    expect(describeDistribution({ values: [], counts: [] })).toEqual(nobody);
    expect(describeDistribution({ values: [1, 2], counts: [0, 0] })).toEqual(nobody);
    expect(quartiles({ values: [], counts: [] })).toEqual({ q1: null, median: null, q3: null });
  });

  it('has no standard deviation for one respondent', () => {
    expect(describeDistribution({ values: [7], counts: [1] })).toMatchObject({ mean: 7, sd: null });
  });

  it('takes weights as numbers of respondents', () => {
    const { n, mean, sd } = describeDistribution({ values: [1, 2], counts: [1.5, 2.5] });
    expectClose([n, mean, sd], [4, 1.625, Math.sqrt(0.9375 / 3)]);
  });
});

describe('a quantile', () => {
  const { input, expect: r } = oracleCase('06_numeric_by_group.json', 'num-quantiles-1-9');

  it.each(TYPES)('of type %i equals that of R', (type) => {
    const given = distributionOf(input.values);
    const orders = [0, 0.1, 0.25, 0.33, 0.5, 0.75, 0.9, 1];
    expectClose(
      orders.map((p) => quantile(given, p, type)),
      r[`type${type}`],
    );
  });

  const distributions = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 })
    .chain((values) =>
      fc
        .array(fc.integer({ min: 1, max: 4 }), {
          minLength: values.length,
          maxLength: values.length,
        })
        .map((counts): Distribution => ({ values: values.sort((a, b) => a - b), counts })),
    );
  const orders = fc.integer({ min: 0, max: 64 }).map((eighths) => eighths / 64);

  it('of counted values equals that of the values written out', () => {
    fc.assert(
      fc.property(
        distributions,
        orders,
        fc.constantFrom(...TYPES),
        ({ values, counts }, p, type) => {
          const written = counts.flatMap((count, i) => Array<number>(count).fill(values[i] ?? 0));
          const apart = {
            values: written.map((value, i) => value + i * 1e-9),
            counts: written.map(() => 1),
          };
          expect(quantile({ values, counts }, p, type)).toBeCloseTo(
            quantile(apart, p, type) ?? Number.NaN,
            6,
          );
        },
      ),
      { seed: 20130611, numRuns: 500 },
    );
  });

  it('never decreases with its order', () => {
    fc.assert(
      fc.property(distributions, orders, orders, fc.constantFrom(...TYPES), (given, p, q, type) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)].map(
          (each) => quantile(given, each, type) ?? 0,
        );
        expect(low ?? 0).toBeLessThanOrEqual((high ?? 0) + 1e-12);
      }),
      { seed: 20130611, numRuns: 500 },
    );
  });

  it('of types 1 and 2 does not depend on the scale of the weights', () => {
    const tenth = { values: [1, 2, 3, 4], counts: [0.25, 0.25, 0.25, 0.25] };
    expect([quantile(tenth, 0.5, 1), quantile(tenth, 0.5, 2)]).toEqual([2, 2.5]);
  });

  it.each([-0.1, 1.1, Number.NaN])('of order %d is refused', (p) => {
    expect(() => quantile({ values: [1], counts: [1] }, p)).toThrow(SurveyError);
  });
});

describe('a distribution that is none', () => {
  it.each([
    ['has more values than counts', { values: [1, 2], counts: [1] }, 'unequal-lengths'],
    ['is not sorted', { values: [2, 1], counts: [1, 1] }, 'unsorted-values'],
    ['has a value twice', { values: [1, 1], counts: [1, 1] }, 'unsorted-values'],
    ['has a value that is no number', { values: [Number.NaN], counts: [1] }, 'unsorted-values'],
    ['has a negative count', { values: [1], counts: [-1] }, 'impossible-count'],
  ])('is refused when it %s', (_, distribution, rule) => {
    try {
      describeDistribution(distribution);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof SurveyError && error.problems.map((each) => each.rule)).toEqual([
        rule,
      ]);
    }
  });
});
