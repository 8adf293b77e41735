import type { ContingencyTable } from './contingency-table.js';
import { margins } from './margins.js';

/** The table without its empty rows and columns, which carry no information and break the tests. */
export function withoutEmpties(table: ContingencyTable): ContingencyTable {
  const { rows, columns } = margins(table);
  return table
    .filter((_, i) => (rows[i] ?? 0) > 0)
    .map((row) => row.filter((_, j) => (columns[j] ?? 0) > 0));
}

/** Whether two rows and two columns at least are not empty, so that they can be associated. */
export function canAssociate(table: ContingencyTable): boolean {
  const { rows, columns } = margins(table);
  const filled = (totals: readonly number[]) => totals.filter((total) => total > 0).length;
  return filled(rows) > 1 && filled(columns) > 1;
}
