import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum, singularValues } from '../../../src/core/numerics/index.js';

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('singular values', () => {
  it('decrease and give the matrix back, wide or tall', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { values, left, right } = singularValues(matrix);
        expect(values).toHaveLength(Math.min(matrix.length, matrix[0]?.length ?? 0));
        expect([...values].sort((a, b) => b - a)).toEqual(values);
        for (const [i, row] of matrix.entries()) {
          for (const [j, cell] of row.entries()) {
            const back = values.reduce(
              (sum, value, k) => sum + value * (left[i]?.[k] ?? 0) * (right[j]?.[k] ?? 0),
              0,
            );
            expect(back).toBeCloseTo(cell, 9);
          }
        }
      }),
      { seed: 20130611 },
    );
  });
});

describe('a compensated sum', () => {
  it('survives terms that cancel', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(Array<number>(10).fill(0.1))).toBe(1);
    expect(compensatedSum([])).toBe(0);
  });
});
