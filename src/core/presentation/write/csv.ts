import { type Cell, type Grid, leafColumns } from '../grid.js';

const HEADER = [
  'table',
  'title',
  'row',
  'row_label',
  'column',
  'column_label',
  'measure',
  'value',
  'data',
] as const;

/** Starts of a cell that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A field of a CSV file: always quoted, its quotes doubled. A text that a spreadsheet would take for
 * a formula is given an apostrophe; a number never is.
 */
function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function figureOf(cell: Cell): string | number | null {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'notOffered') return '///';
  return 'value' in cell ? cell.value : null;
}

/** Lines of fields as one CSV file, with the mark of UTF-8 that spreadsheets look for. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[]): string {
  const rows = lines.map((fields) => fields.map(csvField).join(','));
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

function gridLines(grid: Grid): readonly (readonly (string | number | null)[])[] {
  const columns = leafColumns(grid.columns);
  return grid.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      if (cell.kind === 'empty') return [];
      const path = columns[index] ?? [];
      const fields = [
        grid.id,
        grid.title,
        row.key,
        row.label,
        path.map((heading) => heading.key).join('/'),
        path.map((heading) => heading.label).join(' – '),
        cell.kind,
        figureOf(cell),
        grid.banner ?? null,
      ];
      return [fields];
    }),
  );
}

/**
 * Grids as one tidy CSV file, a line for each figure: the table, its row and column by code and by
 * label, the kind of figure (`count`, `percent` as a fraction, `number`, `notOffered` for `///`) and its unrounded value.
 */
export function toCsv(grids: readonly Grid[]): string {
  return csvLines([HEADER, ...grids.flatMap(gridLines)]);
}
