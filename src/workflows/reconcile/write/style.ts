import { PAGE_STYLE } from '../../../core/presentation/index.js';

const TABLES = `
.verdicts { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 1.5rem 0 1rem; padding: 0; list-style: none; }
.verdicts b { display: block; font-size: 1.75rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.verdicts .unexplained { color: var(--warn); }
figure.table { margin: 2rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; border-bottom: 1.5px solid var(--rule); }
caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; text-wrap: pretty; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { text-align: right; vertical-align: bottom; border-top: 1.5px solid var(--rule); border-bottom: 1px solid var(--rule); font-size: .8125rem; }
thead th:first-child, tbody th { text-align: left; padding-left: .15rem; }
thead th:last-child { text-align: left; }
section.open thead th:last-child { text-align: right; }
tbody th { font-weight: 400; min-width: 9rem; text-wrap: pretty; }
td.number { text-align: right; white-space: nowrap; }
td.text { text-align: left; min-width: 11rem; }
tr.aside th, tr.aside td { color: var(--soft); }
figcaption { margin-top: .5rem; max-width: 52rem; color: var(--soft); font-size: .875rem; }
figcaption p { margin: .15rem 0; }
section.open figcaption { color: var(--warn); font-weight: 600; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
details figure.table { margin: .75rem 0 1.5rem; }
table.rules td, table.rules th { padding-top: .4rem; padding-bottom: .4rem; }
table.rules td.number { width: 6rem; }
@media (max-width: 40rem) {
  table { font-size: .8125rem; }
  th, td { padding: .25rem .35rem; }
  tbody th { min-width: 6.5rem; max-width: 42vw; }
  td.text { min-width: 8rem; }
  .verdicts { gap: .5rem 1.5rem; }
  .verdicts b { font-size: 1.375rem; }
}
@media print {
  figure.table { margin: 1rem 0; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, caption { break-inside: avoid; }
}
`;

/** The style of the page: on a screen, on a phone, in the dark, on paper. */
export const RECONCILIATION_STYLE = `${PAGE_STYLE}${TABLES}`;
