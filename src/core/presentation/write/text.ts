import { type Grid, type Heading, leafColumns } from '../grid.js';
import type { Locale } from '../locale/locale.js';
import { noteLines, textRows } from './lines.js';
import { harmless, widthOf, wrap } from './wrap.js';

/** What stands between two columns. */
const GAP = '  ';

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

/** Several cells side by side, each over as many lines as it needs; the first is a label. */
function block(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 1, index > 0))
      .join(GAP)
      .trimEnd(),
  );
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(harmless(text))), 1);
}

function leafTitles(columns: readonly Heading[]): readonly string[] {
  return leafColumns(columns).map((path) => path.at(-1)?.label ?? '');
}

/** The places that columns take, each with the gap beside it. */
function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + GAP.length, 0);
}

/** Widens the columns under a heading whose longest word would not stand over them. */
function widenUnder(headings: readonly Heading[], widths: number[], from = 0): void {
  let first = from;
  for (const { label, columns } of headings) {
    if (columns === undefined) {
      first += 1;
      continue;
    }
    widenUnder(columns, widths, first);
    const end = first + leafColumns(columns).length;
    const lack =
      Math.min(widest(label.split(' ')), 14) + GAP.length - sumOf(widths.slice(first, end));
    if (lack > 0) widths[first] = (widths[first] ?? 0) + lack;
    first = end;
  }
}

/** The least places for the labels of rows, and the most for a column of figures or texts. */
const LEAST_LABEL = 20;
const MOST = { wide: 30, tight: 14 } as const;

/** Widths of the columns: what the figures need, headings wrapped, labels in the room left. */
function columnWidths(
  rows: readonly (readonly string[])[],
  { columns, stub }: Grid,
  width: number,
): readonly number[] {
  const upTo = (most: number) => {
    const widths = leafTitles(columns).map((title, index) => {
      const needed = widest(rows.map((row) => row[index + 1] ?? ''));
      return Math.min(most, Math.max(needed, Math.min(widest(title.split(' ')), 14)));
    });
    widenUnder(columns, widths);
    return widths;
  };
  const wide = upTo(MOST.wide);
  const figures = LEAST_LABEL + sumOf(wide) <= width ? wide : upTo(MOST.tight);
  const labels = widest([stub, ...rows.map((row) => row[0] ?? '')]);
  return [Math.max(LEAST_LABEL, Math.min(labels, width - sumOf(figures))), ...figures];
}

/** The headings that span others, one block of lines for each level of them. */
function spanningLines(headings: readonly Heading[], widths: readonly number[]): readonly string[] {
  if (headings.every((heading) => heading.columns === undefined)) return [];
  let next = 1;
  const spans = headings.map((heading) => {
    const own = widths.slice(next, next + leafColumns([heading]).length);
    next += own.length;
    return sumOf(own) - GAP.length;
  });
  const titles = headings.map((heading) => (heading.columns === undefined ? '' : heading.label));
  const below = headings.flatMap((heading) => heading.columns ?? [{ ...heading, label: '' }]);
  return [...block(['', ...titles], [widths[0] ?? 1, ...spans]), ...spanningLines(below, widths)];
}

/**
 * The grid as plain text for a terminal `width` places wide, labels wrapped. Control characters are
 * taken out of every text.
 */
export function toText(grid: Grid, locale: Locale, width = 80): string {
  const rows = textRows(grid, locale);
  const widths = columnWidths(rows, grid, width);
  const rule = '─'.repeat(Math.min(width, sumOf(widths) - GAP.length));
  const body = rows.flatMap((row, index) => {
    const before = grid.rows[index]?.role !== grid.rows[index - 1]?.role && index > 0;
    return [...(before ? [rule] : []), ...block(row, widths)];
  });
  return [
    ...(grid.banner === undefined ? [] : [`[${grid.banner}]`]),
    ...wrap(grid.title, width),
    ...(grid.bases === '' ? [] : wrap(grid.bases, width)),
    rule,
    ...spanningLines(grid.columns, widths),
    ...block([grid.stub, ...leafTitles(grid.columns)], widths),
    rule,
    ...body,
    rule,
    ...noteLines(grid, locale).flatMap((each) => wrap(each, width)),
    '',
  ].join('\n');
}
