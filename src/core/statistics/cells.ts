import type { CellValues, ContingencyTable } from './contingency-table.js';
import { margins } from './margins.js';

/** A cell and what its margins say of it. */
export interface Cell {
  readonly count: number;
  /** Total of its row. */
  readonly row: number;
  /** Total of its column. */
  readonly column: number;
  readonly n: number;
  /** Count expected under independence: row × column / n. */
  readonly expected: number;
}

/** A measure of every cell, null everywhere when the table is empty. */
export function mapCells(
  table: ContingencyTable,
  measure: (cell: Cell) => number | null,
): CellValues {
  const { rows, columns, n } = margins(table);
  return table.map((counts, i) => {
    const row = rows[i] ?? 0;
    return counts.map((count, j) => {
      const column = columns[j] ?? 0;
      return n === 0 ? null : measure({ count, row, column, n, expected: (row * column) / n });
    });
  });
}

/** All cells of a table, row by row; none when the table is empty. */
export function cellsOf(table: ContingencyTable): readonly Cell[] {
  const cells: Cell[] = [];
  mapCells(table, (cell) => cells.push(cell));
  return cells;
}

/** Whether the margins leave the cell some freedom: neither its row nor its column is empty or alone. */
export const isFree = ({ row, column, n }: Cell): boolean =>
  row > 0 && column > 0 && row < n && column < n;
