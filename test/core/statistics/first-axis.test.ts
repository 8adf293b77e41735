import { describe, expect, it } from 'vitest';
import { axisOrder } from '../../../src/core/statistics/axis-order.js';
import { firstAxis } from '../../../src/core/statistics/first-axis.js';
import { expectClose, type OracleValue, part, readOracle } from './oracle.js';

const firstColumn = (matrix: OracleValue | undefined): readonly number[] =>
  [part(matrix, 'values')].flat().map((row) => Number([row].flat()[0]));

/** The coordinates over the largest of them, which leaves neither sign nor unit. */
function directed(coordinates: readonly number[]): readonly number[] {
  const largest = coordinates.reduce((a, b) => (Math.abs(b) > Math.abs(a) + 1e-8 ? b : a), 0);
  return coordinates.map((each) => each / largest);
}

describe('the first axis', () => {
  it.each(readOracle('09_ca.json'))('is that of R: $title', ({ input, expect: r }) => {
    const axis = firstAxis(input.counts);
    expect(axis?.tied).toBe(false);
    expectClose(directed(axis?.rows ?? []), directed(firstColumn(r['row.coord'])), 1e-7);
    expectClose(directed(axis?.columns ?? []), directed(firstColumn(r['col.coord'])), 1e-7);
  });

  it('does not exist under independence', () => {
    expect(
      firstAxis([
        [2, 4, 6],
        [4, 8, 12],
        [6, 12, 18],
      ]),
    ).toBeNull();
  });
});

describe('the order of an axis', () => {
  it('puts the larger first where coordinates differ by rounding only', () => {
    expect(axisOrder([0.3, -1, 0.3 - 1e-15], [10, 50, 40])).toEqual({
      order: [1, 2, 0],
      tied: true,
    });
    expect(axisOrder([0.3 - 1e-15, -1, 0.3], [40, 50, 10])).toEqual({
      order: [1, 0, 2],
      tied: true,
    });
  });

  it('keeps the order given between categories of the same place and size', () => {
    expect(axisOrder([0.3, -1, 0.3 - 1e-15], [10, 50, 10])).toEqual({
      order: [1, 0, 2],
      tied: false,
    });
  });
});
