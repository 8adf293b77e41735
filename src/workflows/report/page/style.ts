/** The style of the page: on a screen, on a phone, in the dark, on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5a5a66; --line: #d5d5dd; --ground: #fff; --tint: #f4f5f9; --accent: #1f4e8c; --warn: #7a3b00; --warn-ground: #fff3df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9ee; --soft: #a9a9b6; --line: #3c3c47; --ground: #17171b; --tint: #212128; --accent: #8db9f2; --warn: #ffd9a3; --warn-ground: #3a2a12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 76rem; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); }
a { color: var(--accent); }
.banner { display: inline-block; margin: .25rem 0; padding: .15rem .6rem; border-radius: .25rem; font-weight: 600; color: var(--warn); background: var(--warn-ground); }
header .source, .bases, figcaption { color: var(--soft); font-size: .875rem; }
nav details { margin: .25rem 0; } nav summary { cursor: pointer; } nav ol { margin: .25rem 0 .75rem; padding-left: 1.25rem; list-style: none; } nav li { margin: .15rem 0; }
figure.table { margin: 1.75rem 0; break-inside: avoid; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: min(100%, 28rem); font-variant-numeric: tabular-nums; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 .35rem; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { text-align: right; vertical-align: bottom; border-bottom: 2px solid var(--line); font-weight: 600; font-size: .8125rem; max-width: 11rem; }
thead th[scope=colgroup] { text-align: center; }
thead tr:first-child th:first-child, tbody th { text-align: left; }
tbody th { font-weight: 400; min-width: 14rem; max-width: 34rem; }
section.ladder thead th { max-width: 6rem; overflow-wrap: normal; } section.ladder tbody th { min-width: 16rem; } section.ladder th, section.ladder td { padding: .2rem .4rem; }
figure.table .banner { font-size: .75rem; font-weight: 400; }
td.number { text-align: right; white-space: nowrap; } td.text { white-space: pre-wrap; }
tr.total th, tr.total td { font-weight: 600; background: var(--tint); }
tr.aside th, tr.aside td { color: var(--soft); }
tr.continues th { color: var(--soft); padding-left: 1.5rem; }
figcaption p { margin: .2rem 0; }
section.ladder table, section.ladder figure { font-size: .8125rem; }
dt { font-weight: 600; } dd { margin: 0 0 .35rem 1rem; }
.top { font-size: .8125rem; }
@media (max-width: 40rem) { body { padding: .75rem .75rem 3rem; font-size: 15px; } h1 { font-size: 1.3rem; } tbody th { min-width: 7.5rem; max-width: 12rem; } th, td { padding: .25rem .4rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } nav, .top { display: none; } h2 { break-before: page; } .scroll { overflow: visible; } figure.table { break-inside: auto; } tr { break-inside: avoid; } thead { display: table-header-group; } a { color: inherit; text-decoration: none; } @page { margin: 15mm; } }
`;
