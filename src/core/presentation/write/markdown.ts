import type { Grid } from '../grid.js';
import type { Locale } from '../locale/locale.js';
import { columnTitles, noteLines, textRows } from './lines.js';

/** A text on one line in which no character is read as Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~$&]/g, (character) => `\\${character}`)
    .replace(/\\([<>&])/g, (_, character: string) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&amp;',
    );
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

/** The grid as a Markdown table with its title, bases and notes; every text is escaped. */
export function toMarkdown(grid: Grid, locale: Locale): string {
  const titles = columnTitles(grid);
  const blocks = [
    `### ${escapeMarkdown(grid.title)}`,
    ...(grid.banner === undefined ? [] : [`**${escapeMarkdown(grid.banner)}**`]),
    ...(grid.bases === '' ? [] : [escapeMarkdown(grid.bases)]),
    [
      line([grid.stub, ...titles]),
      `| --- |${' ---: |'.repeat(titles.length)}`,
      ...textRows(grid, locale).map(line),
    ].join('\n'),
    ...noteLines(grid, locale).map(escapeMarkdown),
  ];
  return `${blocks.join('\n\n')}\n`;
}
