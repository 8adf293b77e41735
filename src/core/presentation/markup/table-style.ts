/** What pages with tables add to `PAGE_STYLE`. */
export const TABLE_STYLE = `
figcaption { color: var(--soft); font-size: .875rem; }
figure.table { margin: 2.5rem 0; }
figure.table .banner { display: block; margin: 0 0 .15rem; padding: 0; font-size: .75rem; font-weight: 400; font-style: italic; background: none; }
.scroll { overflow-x: auto; max-width: max-content; }
table { border-collapse: collapse; min-width: min(100%, 30rem); font-size: .9375rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; border-bottom: 1.5px solid var(--rule); }
caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; text-wrap: pretty; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead tr:first-child th { border-top: 1.5px solid var(--rule); padding-top: .35rem; }
thead th { text-align: right; vertical-align: bottom; border-bottom: 1px solid var(--rule); padding-bottom: .35rem; font-weight: 600; font-size: .8125rem; line-height: 1.3; max-width: 11rem; }
thead th[scope=colgroup] { text-align: center; padding-bottom: .2rem; border-bottom-color: var(--line); }
thead tr:first-child th:first-child, tbody th { text-align: left; padding-left: .15rem; }
tbody th { font-weight: 400; min-width: 14rem; max-width: 34rem; text-wrap: pretty; }
td.number { text-align: right; white-space: nowrap; }
td.text { text-align: left; white-space: pre-wrap; min-width: 14rem; max-width: 40rem; }
tr.total th, tr.total td { font-weight: 600; background: var(--tint); }
tr.aside th, tr.aside td { color: var(--soft); }
tr.continues th { color: var(--soft); padding-left: 1.25rem; }
tr.continues.body td { color: var(--soft); }
tr:has(+ tr.continues) > * { border-bottom-color: transparent; padding-bottom: 0; }
tr.continues > * { padding-top: .05rem; }
figcaption { margin-top: .5rem; max-width: 52rem; }
figcaption p { margin: .15rem 0; }
figcaption b { font-weight: 600; }
@media (max-width: 40rem) {
  table { font-size: .875rem; }
  caption { max-width: calc(100vw - 1.5rem); }
  th, td { padding: .25rem .35rem; }
  tbody th { min-width: 7rem; max-width: 42vw; }
  tbody th, thead tr:first-child th:first-child { position: sticky; left: 0; background: var(--ground); }
  tr.total th { background: var(--tint); }
  td.text { min-width: 9rem; }
}
@media print {
  figure.table { margin: 1.25rem 0; break-inside: avoid; }
  .scroll { overflow: visible; max-width: none; }
  table { font-size: 8pt; }
  th, td { padding: .15rem .3rem; }
  tbody th { min-width: 6.5rem; }
  td.text { min-width: 9rem; }
  thead { display: table-header-group; }
  thead th { font-size: 7pt; max-width: 5.5rem; }
  tr, caption, figcaption p { break-inside: avoid; }
  .banner, caption { break-after: avoid; }
  figcaption { break-before: avoid; font-size: 8pt; }
  figure.wide { page: across; }
  @page across { size: A4 landscape; }
}
`;
