import { type SingularValues, singularValues } from '../numerics/index.js';
import type { ContingencyTable } from './contingency-table.js';
import { margins } from './margins.js';

/** Coordinates, up to a positive factor for each cloud, on the first axis of a correspondence analysis. */
export interface FirstAxis {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether other axes carry as much inertia, so that this one was chosen among them. */
  readonly tied: boolean;
}

/** Differences below this, relative to the largest value, are taken for rounding. */
export const NEGLIGIBLE = 1e-8;

/** A first singular value below this is the rounding error of independence. */
const INDEPENDENT = 1e-12;

function standardisedResiduals(table: ContingencyTable): ContingencyTable {
  const { rows, columns, n } = margins(table);
  return table.map((counts, i) =>
    counts.map((count, j) => {
      const product = (rows[i] ?? 0) * (columns[j] ?? 0);
      return (count - product / n) / Math.sqrt(product);
    }),
  );
}

/** Coefficients that combine the leading vectors into the one nearest to the row they show best. */
function leadingDirection(left: SingularValues['left'], leading: number): readonly number[] {
  const shown = left.map((row) => row.slice(0, leading));
  const quality = shown.map((row) => Math.hypot(...row));
  const best = Math.max(...quality);
  return shown[quality.findIndex((each) => each >= best * (1 - NEGLIGIBLE))] ?? [];
}

const project = (
  vectors: SingularValues['left'],
  direction: readonly number[],
  masses: readonly number[],
): readonly number[] =>
  vectors.map(
    (vector, i) =>
      direction.reduce((total, weight, k) => total + weight * (vector[k] ?? 0), 0) /
      Math.sqrt(masses[i] ?? 0),
  );

/**
 * The first axis of the correspondence analysis of a table without empty rows or columns; null under
 * independence, where there is none.
 *
 * The axis is turned so that the row it shows best (the first of them) is on the positive side. When
 * several axes tie, it is, within their space, the direction of that row: the same whatever basis the
 * decomposition returns.
 * Source: J.-P. Benzécri (1973), L'analyse des données, vol. 2.
 */
export function firstAxis(table: ContingencyTable): FirstAxis | null {
  const { values, left, right } = singularValues(standardisedResiduals(table));
  const first = values[0] ?? 0;
  if (first < INDEPENDENT) return null;
  const leading = values.filter((value) => value ** 2 >= first ** 2 * (1 - NEGLIGIBLE)).length;
  const direction = leadingDirection(left, leading);
  const { rows, columns } = margins(table);
  return {
    rows: project(left, direction, rows),
    columns: project(right, direction, columns),
    tied: leading > 1,
  };
}
