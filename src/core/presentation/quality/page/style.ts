/** What the page of the findings adds to the style of tables. */
export const QUALITY_STYLE = `
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; overflow-wrap: anywhere; }
.over { margin: 0 0 .25rem; color: var(--soft); font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; margin: 1rem 0; padding: 0; list-style: none; }
.counts b { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: lining-nums tabular-nums; }
.counts a { color: inherit; }
.hint { max-width: 46rem; margin: 0 0 .75rem; color: var(--soft); }
nav .number { color: var(--soft); font-variant-numeric: tabular-nums; }
nav ol a { text-decoration: none; }
nav ol a:hover { text-decoration: underline; }
article { margin: 1.75rem 0 2.25rem; padding-left: .9rem; border-left: 3px solid var(--line); scroll-margin-top: .5rem; }
.error article { border-left: 5px double var(--warn); }
.warning article { border-left-color: var(--warn); }
article h3 { margin: 0 0 .15rem; font-size: 1.0625rem; line-height: 1.35; text-wrap: pretty; }
article h3::first-letter { text-transform: uppercase; }
article h3 code { margin-left: .35rem; font-weight: 400; color: var(--soft); }
.advice { max-width: 46rem; margin: .15rem 0 .6rem; color: var(--soft); }
table.findings { min-width: 0; width: 100%; }
table.findings th, table.findings thead th { text-align: left; }
table.findings thead th.number { text-align: right; }
table.findings tbody th { width: 42%; min-width: 0; }
table.findings td.number { width: 6rem; }
table.findings td { overflow-wrap: anywhere; }
table.findings .own { display: block; color: var(--soft); }
table.findings summary { cursor: pointer; color: var(--accent); }
#non-response-table thead th:last-child { text-align: left; }
.unchecked dt { font-weight: 600; }
.unchecked dd { margin: 0 0 .4rem 1.25rem; max-width: 46rem; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .15rem; }
@media (max-width: 40rem) {
  article { padding-left: .6rem; }
  table.findings tbody th { position: static; max-width: none; }
  table.findings td.number { width: 4.5rem; }
  table.findings thead th { white-space: nowrap; }
}
@media print {
  article { break-inside: auto; }
  article h3, .advice { break-after: avoid; }
  table.findings { font-size: 8.5pt; }
}
`;
