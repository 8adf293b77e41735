import { type Grid, type Heading, leafColumns } from '../grid.js';
import type { Locale } from '../locale/locale.js';
import { noteLines, textRows } from './lines.js';

/** What stands between two columns. */
const GAP = '  ';

/** How a terminal shows a character: some take two places, combining ones none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\p{Cf}/u.test(character)) continue;
    const wide =
      /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** A text that cannot move the cursor or change colours, on one line. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** A text cut into lines of at most `width` places, at spaces where there are some. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      lines.push([...line].slice(0, width).join(''));
      line = [...line].slice(width).join('');
    }
  }
  return [...lines, line];
}

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
  return Math.max(1, ...texts.map((text) => widthOf(harmless(text))));
}

/** Widths of the columns: what the figures need, headings wrapped, labels in the room left. */
function columnWidths(
  rows: readonly (readonly string[])[],
  titles: readonly string[],
  stub: string,
  width: number,
): readonly number[] {
  const figures = titles.map((title, index) => {
    const longestWord = widest(title.split(' '));
    const needed = widest(rows.map((row) => row[index + 1] ?? ''));
    return Math.min(30, Math.max(needed, Math.min(longestWord, 14)));
  });
  const used = figures.reduce((sum, each) => sum + each + GAP.length, 0);
  const labels = widest([stub, ...rows.map((row) => row[0] ?? '')]);
  return [Math.max(20, Math.min(labels, width - used)), ...figures];
}

/** The headings that span others, one block of lines for each level of them. */
function spanningLines(headings: readonly Heading[], widths: readonly number[]): readonly string[] {
  if (headings.every((heading) => heading.columns === undefined)) return [];
  let next = 1;
  const spans = headings.map((heading) => {
    const own = widths.slice(next, next + leafColumns([heading]).length);
    next += own.length;
    return own.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  });
  const titles = headings.map((heading) => (heading.columns === undefined ? '' : heading.label));
  return block(['', ...titles], [widths[0] ?? 1, ...spans]);
}

/**
 * The grid as plain text for a terminal `width` places wide, labels wrapped. Control characters are
 * taken out of every text.
 */
export function toText(grid: Grid, locale: Locale, width = 80): string {
  const titles = leafColumns(grid.columns).map((path) => path.at(-1)?.label ?? '');
  const rows = textRows(grid, locale);
  const widths = columnWidths(rows, titles, grid.stub, width);
  const rule = '─'.repeat(
    Math.min(
      width,
      widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length),
    ),
  );
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
    ...block([grid.stub, ...titles], widths),
    rule,
    ...body,
    rule,
    ...noteLines(grid, locale).flatMap((each) => wrap(each, width)),
    '',
  ].join('\n');
}
