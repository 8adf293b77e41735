export { type Cell, type Grid, type Heading, leafColumns, type Note, type Row } from './grid.js';
export { type LayoutSettings, layout } from './layout/index.js';
export { type Language, type Locale, localeOf } from './locale/locale.js';
export { escapeHtml, type Html, html } from './markup/html.js';
export { formatNumber, formatPercent, formatPlain } from './numbers.js';
export { toCsv } from './write/csv.js';
export { toHtml } from './write/html.js';
export { escapeMarkdown, toMarkdown } from './write/markdown.js';
export { toText } from './write/text.js';
