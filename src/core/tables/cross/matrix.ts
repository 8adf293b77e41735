import type { Matrix, SparseMatrix } from '../table.js';

/** Part of a dense array of counts as rows and columns, leaving out the first `skip` of each. */
export function matrixFrom(
  counts: Float64Array,
  rows: number,
  columns: number,
  skip: number,
): Matrix {
  return Array.from({ length: rows - skip }, (_, row) =>
    Array.from(counts.subarray((row + skip) * columns + skip, (row + skip + 1) * columns)),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function columnSums(matrix: Matrix, columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => sum(matrix.map((row) => row[column] ?? 0)));
}

/** Each cell over the base that `baseOf` gives it; `null` on an empty base. */
export function sharesOf(
  matrix: Matrix,
  baseOf: (row: number, column: number) => number,
): SparseMatrix {
  return matrix.map((cells, row) =>
    cells.map((count, column) => {
      const base = baseOf(row, column);
      return base > 0 ? count / base : null;
    }),
  );
}
