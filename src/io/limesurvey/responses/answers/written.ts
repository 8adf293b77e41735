import type { Problem } from '../../../../core/problems/index.js';
import type { Cell } from '../sheets/sheet.js';

/** The cells of each field, as they are written in a file or as they were stored. */
export type Fields = ReadonlyMap<string, readonly Cell[]>;

/** Fields after one step from what is written to what was stored, and what it found. */
export interface Step {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

/** How often each value occurs in a column. */
export function tally(cells: readonly Cell[]): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** The cells with each value replaced; a value is looked at once, however often it occurs. */
export function replaced(cells: readonly Cell[], replace: (cell: Cell) => Cell): readonly Cell[] {
  const known = new Map<Cell, Cell>();
  for (const cell of new Set(cells)) known.set(cell, replace(cell));
  const changed = [...known].some(([from, to]) => from !== to);
  return changed ? cells.map((cell) => known.get(cell) ?? null) : cells;
}

/** How many cells of a column differ from those of another. */
export function changes(before: readonly Cell[], after: readonly Cell[]): number {
  if (before === after) return 0;
  return before.filter((cell, row) => cell !== after[row]).length;
}
