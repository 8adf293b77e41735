import { describe, expect, it } from 'vitest';
import { SurveyError } from '../../../src/core/problems/index.js';
import { adjustP } from '../../../src/core/statistics/index.js';
import { plain, readOracle } from './oracle.js';

const METHODS = [
  ['bonferroni', 'bonferroni'],
  ['holm', 'holm'],
  ['benjamini-hochberg', 'BH'],
] as const;

describe.each(readOracle('08_multiple_testing.json'))('$id: $title', ({ input, expect: r }) => {
  it.each(METHODS)('is adjusted by %s as R does', (method, name) => {
    const expected = [plain(r[name])].flat();
    const adjusted = adjustP(input.values, method);
    expect(adjusted).toHaveLength(expected.length);
    for (const [i, p] of expected.entries()) {
      const mine = adjusted[i];
      if (typeof p !== 'number' || typeof mine !== 'number') expect(mine).toBe(p);
      else expect(Math.abs(mine - p)).toBeLessThanOrEqual(1e-12 * p);
    }
  });
});

describe('adjusted p-values', () => {
  it('may be none', () => {
    expect(adjustP([], 'holm')).toEqual([]);
    expect(adjustP([null, null], 'benjamini-hochberg')).toEqual([null, null]);
  });

  it.each([-0.01, 1.01, Number.NaN])('are refused when one of them is %d', (p) => {
    expect(() => adjustP([0.5, p], 'holm')).toThrow(SurveyError);
    expect(() => adjustP([0.5, p], 'holm')).toThrow('p-value number 2');
  });
});
