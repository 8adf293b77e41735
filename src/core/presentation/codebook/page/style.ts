/** What a codebook adds to the style of a page. */
export const CODEBOOK_STYLE = `
.code, code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { font-size: .875em; overflow-wrap: anywhere; }
.over { margin: 0 0 .25rem; color: var(--soft); font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; }
.kinds { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--soft); }
.kinds b { color: var(--ink); font-variant-numeric: tabular-nums; }
.hint { max-width: 46rem; margin: 0 0 .75rem; color: var(--soft); }
#readings dl { max-width: 52rem; }
#readings dt { font-weight: 600; }
#readings dd { margin: 0 0 .6rem 1.25rem; }
.tag { padding: .05rem .4rem; border-radius: .25rem; font-size: .75rem; font-weight: 600; color: var(--warn); background: var(--warn-ground); }
nav .code { display: inline-block; min-width: 3.25rem; font-size: .8125rem; }
nav ol a { text-decoration: none; }
nav ol a:hover { text-decoration: underline; }
nav details p { margin: .25rem 0 0 1.1rem; font-size: .875rem; }
.asked { margin: .35rem 0; }
.asked .around { color: var(--soft); }
.asked.some { padding-left: .6rem; border-left: 3px solid var(--bar); }
.behind { display: block; color: var(--soft); font-size: .8125rem; }
.behind code { margin-left: .5rem; }
.group > h2 + .other { margin-top: -.75rem; }
.other { display: block; color: var(--soft); font-size: .8125rem; line-height: 1.35; unicode-bidi: isolate; }
.other small { display: inline-block; min-width: 1.4rem; font-size: .6875rem; letter-spacing: .04em; text-transform: uppercase; opacity: .85; }
article.question { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); padding: 1.1rem 0 1.2rem; border-top: 1px solid var(--line); scroll-margin-top: .5rem; }
.group > article:first-of-type { border-top: 0; padding-top: .4rem; }
article.question > * { grid-column: 2; max-width: 50rem; }
article.question h3 { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: baseline; margin: 0 0 .15rem; max-width: none; font-size: 1.0625rem; line-height: 1.35; text-wrap: pretty; }
h3 .code { font-size: 1.25rem; font-weight: 700; text-decoration: none; overflow-wrap: anywhere; padding-right: .75rem; }
h3 span { max-width: 50rem; }
article:target { background: linear-gradient(90deg, var(--tint), transparent); box-shadow: -.5rem 0 0 var(--tint); }
article:target h3 .code { text-decoration: underline; }
.facts { margin: .25rem 0; color: var(--soft); font-size: .875rem; }
.kind { display: inline-block; padding: .02rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--ink); background: var(--tint); font-size: .8125rem; }
.help { margin: .25rem 0; font-style: italic; color: var(--soft); }
table.options { margin: .6rem 0 0; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
table.options thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
table.options caption { padding: .15rem 0; text-align: left; font-size: .8125rem; font-weight: 600; color: var(--soft); }
table.options th, table.options td { padding: .18rem .9rem .18rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
table.options td { overflow-wrap: anywhere; min-width: 6rem; }
table.options tbody th { min-width: 4.5rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
.remark { color: var(--warn); }
.note { margin: .6rem 0 0; padding: .45rem .75rem; border-left: 3px solid var(--rule); background: var(--tint); font-size: .875rem; max-width: 50rem; }
.note p { margin: .1rem 0; }
.note ul { margin: .25rem 0 .1rem; padding-left: 1.1rem; }
.note.inference { border-left-style: dashed; border-left-color: var(--bar); }
.note.chosen { border-left-color: var(--warn); }
.note.oddity { border-left-style: double; border-left-width: 5px; }
.note.oddity li { margin: .35rem 0; }
summary { cursor: pointer; }
.decision { color: var(--soft); }
.printed { white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table.oddities { border-collapse: collapse; min-width: 44rem; font-size: .875rem; line-height: 1.4; }
table.oddities th, table.oddities td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; text-wrap: pretty; }
.welcome { max-width: 46rem; margin: 1rem 0 0; }
.welcome .other { margin-top: .4rem; }
article.derived, article.derived h3 { display: block; }
article.derived > .body { max-width: none; }
.derived .body > * { max-width: 50rem; }
.derived .body > .scroll { max-width: none; margin: .6rem 0 0; }
table.members { border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
table.members th, table.members td { min-width: 9rem; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
table.members thead th { vertical-align: bottom; border-bottom-color: var(--rule); color: var(--soft); }
table.members tr > :first-child { position: sticky; left: 0; background: var(--ground); }
table.members code, .from .code { color: var(--soft); font-size: .8125rem; }
table.members ul { margin: 0; padding-left: 1rem; }
table.members tfoot { color: var(--soft); }
table.members .reason { margin: .15rem 0 .3rem; }
.from { display: block; }
.derived .hint { margin: .4rem 0 0; font-size: .8125rem; }
.note.limits { border-left-color: var(--warn); }
.as-list { margin-top: .75rem; font-size: .875rem; }
.as-list ul { margin: .1rem 0; padding-left: 1.25rem; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .15rem; }
@media (max-width: 40rem) {
  article.question { display: block; }
  article.question h3 { display: block; }
  h3 .code { display: block; }
  table.options { font-size: .9rem; }
  table.members { font-size: .8125rem; }
  table.members th, table.members td { min-width: 8rem; padding-right: .6rem; }
  table.members thead th { vertical-align: top; }
}
@media print {
  #routing { break-before: page; }
  #routing h2 { margin-top: 0; }
  .as-list { display: none; }
  article.question { padding: .5rem 0; break-inside: avoid; }
  article.question.long { break-inside: auto; }
  h3 .code { font-size: 1.05rem; }
  h3, .facts, .asked, .help { break-after: avoid; }
  table.options, table.oddities, table.members { font-size: 8.5pt; min-width: 0; }
  table.members th, table.members td { min-width: 0; }
  .note.oddity { display: none; }
  article.derived { break-inside: auto; }
  table.options th, table.options td { padding-top: .05rem; padding-bottom: .05rem; }
  .scroll { overflow: visible; }
  article:target { background: none; box-shadow: none; }
  tr, .note { break-inside: avoid; }
}
`;
