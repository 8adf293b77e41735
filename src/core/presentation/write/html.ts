import { type Cell, type Grid, type Heading, leafColumns, type Note, type Row } from '../grid.js';
import type { Locale } from '../locale/locale.js';
import { type Html, html } from '../markup/html.js';
import { formatCell } from '../numbers.js';

function depthOf(headings: readonly Heading[]): number {
  const depths = headings.map((each) =>
    each.columns === undefined ? 1 : 1 + depthOf(each.columns),
  );
  return Math.max(0, ...depths);
}

function headingsAt(headings: readonly Heading[], level: number): readonly Heading[] {
  return level === 0
    ? headings
    : headings.flatMap((each) => headingsAt(each.columns ?? [], level - 1));
}

function heading(each: Heading, below: number): Html {
  const span = leafColumns([each]).length;
  if (each.columns !== undefined) {
    return html`<th scope="colgroup" colspan="${span}">${each.label}</th>`;
  }
  return html`<th scope="col" rowspan="${below}">${each.label}</th>`;
}

function headRows({ columns, stub }: Grid): readonly Html[] {
  const depth = depthOf(columns);
  return Array.from({ length: depth }, (_, level) => {
    const corner = level === 0 ? html`<th scope="col" rowspan="${depth}">${stub}</th>` : undefined;
    const cells = headingsAt(columns, level).map((each) => heading(each, depth - level));
    return html`<tr>${corner}${cells}</tr>`;
  });
}

function bodyCell(cell: Cell, locale: Locale): Html {
  const kind = cell.kind === 'text' ? 'text' : 'number';
  return html`<td class="${kind}">${formatCell(cell, locale)}</td>`;
}

function bodyRow(row: Row, locale: Locale): Html {
  const classes = row.continues ? `${row.role} continues` : row.role;
  const cells = row.cells.map((cell) => bodyCell(cell, locale));
  return html`<tr class="${classes}"><th scope="row">${row.label}</th>${cells}</tr>\n`;
}

/** Tables of more columns than this ask for a page across. */
const UPRIGHT = 11;

function note({ kind, text }: Note, locale: Locale): Html {
  const colon = locale.language === 'fr' ? '\u00a0: ' : ': ';
  return html`<p class="${kind}"><b>${locale.words.notes[kind]}${colon}</b>${text}</p>`;
}

/**
 * The grid as an accessible HTML table with its title, bases and notes; every text is escaped.
 *
 * @example
 * toHtml(layout(flat(responses, 'Q13'), { language: 'en' }), localeOf('en')).text;
 */
export function toHtml(grid: Grid, locale: Locale): Html {
  const banner = grid.banner === undefined ? undefined : html`<p class="banner">${grid.banner}</p>`;
  const bases = grid.bases === '' ? undefined : html`<p class="bases">${grid.bases}</p>`;
  const classes = leafColumns(grid.columns).length > UPRIGHT ? 'table wide' : 'table';
  return html`<figure class="${classes}" id="${grid.id}">
${banner}<div class="scroll" tabindex="0" role="region" aria-label="${grid.title}"><table>
<caption>${grid.title}</caption>
<thead>${headRows(grid)}</thead>
<tbody>${grid.rows.map((row) => bodyRow(row, locale))}</tbody>
</table></div>
<figcaption>${bases}${grid.notes.map((each) => note(each, locale))}</figcaption>
</figure>
`;
}
