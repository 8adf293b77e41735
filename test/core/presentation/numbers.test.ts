import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatPercent,
  formatPlain,
  localeOf,
} from '../../../src/core/presentation/index.js';
import { formatP } from '../../../src/core/presentation/numbers.js';

const en = localeOf('en');
const fr = localeOf('fr');

describe('percentages', () => {
  test.each([
    [23, 2000, 1, '1.2'],
    [1, 16, 1, '6.3'],
    [1, 8, 0, '13'],
    [57, 200, 0, '29'],
    [1, 400, 1, '0.3'],
    [2, 3, 1, '66.7'],
    [1, 1, 1, '100.0'],
    [0, 7, 0, '0'],
  ])('%i of %i with %i decimals is %s', (count, base, digits, expected) => {
    expect(formatPercent(count / base, digits, en)).toBe(expected);
  });

  test('are rounded half up on the decimal value, for every count of every round base', () => {
    const pair = fc
      .constantFrom(200, 400, 500, 1000, 2000)
      .chain((base) =>
        fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }),
      );
    fc.assert(
      fc.property(pair, ({ base, count }) => {
        // 1000 × count / base, halves up, in whole numbers.
        const tenths = Math.floor((2000 * count + base) / (2 * base));
        const expected = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        expect(formatPercent(count / base, 1, en).replace(',', '')).toBe(expected);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

describe('numbers', () => {
  test('follow the language: narrow spaces and commas in French, commas and points in English', () => {
    expect(formatNumber(1234567.5, 2, fr)).toBe('1\u202f234\u202f567,50');
    expect(formatNumber(1234567.5, 2, en)).toBe('1,234,567.50');
    expect(formatPlain(1234, 1, fr)).toBe('1\u202f234');
    expect(formatPercent(0.125, 1, fr)).toBe('12,5');
  });

  test('halves go away from zero, and a number that rounds to zero has no sign', () => {
    expect(formatNumber(2.675, 2, en)).toBe('2.68');
    expect(formatNumber(-0.125, 2, en)).toBe('-0.13');
    expect(formatNumber(-0.001, 2, en)).toBe('0.00');
  });
});

describe('p-values', () => {
  test.each([
    [1, '1.000'],
    [0.05, '0.050'],
    [0.001, '0.001'],
    [0.00099, '9.9 × 10⁻⁴'],
    [0.0009999, '1.0 × 10⁻³'],
    [1e-7, '1.0 × 10⁻⁷'],
    [3.46e-12, '3.5 × 10⁻¹²'],
  ])('%f is written %s', (p, expected) => {
    expect(formatP(p, Math.log(p), en)).toBe(expected);
  });

  test('below the smallest numbers the logarithm tells them', () => {
    expect(formatP(0, -2000, en)).toBe('2.6 × 10⁻⁸⁶⁹');
    expect(formatP(0, -99976.33, fr)).toBe('6,8 × 10⁻⁴³⁴²⁰');
  });

  test('are never said to be 0', () => {
    expect(formatP(0, null, en)).toBe('< 1.0 × 10⁻³⁰⁰');
  });

  test('keep their two digits at every magnitude', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 0.00099, noNaN: true }), (p) => {
        const [mantissa = '', power = ''] = p.toExponential(1).split('e-');
        const digits = [...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
        const [written = '', exponent] = formatP(p, Math.log(p), en).split(' × 10⁻');
        expect(exponent).toBe(digits);
        expect(Math.abs(Number(written) - Number(mantissa))).toBeLessThan(0.11);
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
});
