import { NEGLIGIBLE } from './first-axis.js';

/** Positions in the order of an axis. */
export interface AxisOrder {
  readonly order: readonly number[];
  /** Whether categories of different size share a place on the axis. */
  readonly tied: boolean;
}

interface Placed {
  readonly index: number;
  readonly coordinate: number;
  readonly total: number;
}

/** Runs of neighbours that only rounding tells apart. */
function runs(sorted: readonly Placed[], tolerance: number): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const each of sorted) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && each.coordinate - last.coordinate <= tolerance) run.push(each);
    else found.push([each]);
  }
  return found;
}

/**
 * Sorts categories along an axis. Those that share a place come by decreasing total, then in the order
 * given, so that rounding never decides.
 *
 * @example
 * axisOrder([0.3, -1, 0.3], [10, 50, 40]); // { order: [1, 2, 0], tied: true }
 */
export function axisOrder(coordinates: readonly number[], totals: readonly number[]): AxisOrder {
  const placed = coordinates.map((coordinate, index) => ({
    index,
    coordinate,
    total: totals[index] ?? 0,
  }));
  const tolerance = NEGLIGIBLE * Math.max(...coordinates.map(Math.abs));
  const found = runs(
    placed.sort((a, b) => a.coordinate - b.coordinate),
    tolerance,
  );
  return {
    order: found
      .flatMap((run) => [...run].sort((a, b) => b.total - a.total || a.index - b.index))
      .map(({ index }) => index),
    tied: found.some((run) => run.some(({ total }) => total !== run[0]?.total)),
  };
}
