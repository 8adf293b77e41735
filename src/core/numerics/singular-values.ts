import { Matrix, SingularValueDecomposition } from 'ml-matrix';

type Rows = readonly (readonly number[])[];

/** A matrix written as left · diagonal(values) · rightᵀ, with k = the smaller of its dimensions. */
export interface SingularValues {
  /** The k singular values, in decreasing order. */
  readonly values: readonly number[];
  /** Left singular vectors, in columns: as many rows as the matrix has rows, k columns. */
  readonly left: Rows;
  /** Right singular vectors, in columns: as many rows as the matrix has columns, k columns. */
  readonly right: Rows;
}

/**
 * Singular value decomposition of a matrix of finite numbers with at least one row and one column.
 * The sign of each pair of vectors, and any basis of equal singular values, are arbitrary.
 *
 * @example
 * singularValues([[3, 0], [0, -4]]).values; // [4, 3]
 */
export function singularValues(matrix: Rows): SingularValues {
  const rows = matrix.map((row) => [...row]);
  const svd = new SingularValueDecomposition(new Matrix(rows), { autoTranspose: true });
  return {
    values: svd.diagonal,
    left: svd.leftSingularVectors.to2DArray(),
    right: svd.rightSingularVectors.to2DArray(),
  };
}
