import { refuseErrors } from '../problems/index.js';
import { type ContingencyTable, checkTable } from './contingency-table.js';

/** Totals of the rows and of the columns of a table, and of all its cells. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

export const sum = (terms: readonly number[]): number =>
  terms.reduce((total, term) => total + term, 0);

/**
 * The row totals, the column totals and the total count of a table; n is 0 when it has no cell.
 *
 * A margin equals n exactly when all other rows (columns) are empty, weighted counts included.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * margins([[30, 15], [20, 35]]); // { rows: [45, 55], columns: [50, 50], n: 100 }
 */
export function margins(table: ContingencyTable): Margins {
  refuseErrors(checkTable(table));
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  return { rows, columns, n: sum(rows) };
}
