import { type Grid, leafColumns } from '../grid.js';
import type { Locale } from '../locale/locale.js';
import { formatCell } from '../numbers.js';

/** The heading of a column, those above it first. */
export function columnTitles(grid: Grid): readonly string[] {
  return leafColumns(grid.columns).map((path) => path.map((heading) => heading.label).join(' – '));
}

/** The rows of the grid as texts: label first, then each cell. */
export function textRows(grid: Grid, locale: Locale): readonly (readonly string[])[] {
  return grid.rows.map((row) => [row.label, ...row.cells.map((cell) => formatCell(cell, locale))]);
}

/** The notes, each on a line of its own. */
export function noteLines(grid: Grid, { words, language }: Locale): readonly string[] {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return grid.notes.map(({ kind, text }) => `${words.notes[kind]}${colon}${text}`);
}
