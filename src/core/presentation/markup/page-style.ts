/** What every page has in common: on a screen, on a phone, in the dark, on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5a5a66; --line: #dcdce3; --rule: #6d6d78; --ground: #fff; --tint: #f4f5f9; --accent: #1f4e8c; --warn: #7a3b00; --warn-ground: #fff3df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9ee; --soft: #a9a9b6; --line: #34343e; --rule: #8f8f9b; --ground: #17171b; --tint: #212128; --accent: #8db9f2; --warn: #ffd9a3; --warn-ground: #3a2a12; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 72rem; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: break-word; }
h1, h2 { font-family: Charter, "Bitstream Charter", Cambria, Georgia, "Liberation Serif", serif; font-weight: 700; text-wrap: balance; }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 3.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.banner { display: inline-block; margin: .25rem 0; padding: .15rem .6rem; border-radius: .25rem; font-weight: 600; color: var(--warn); background: var(--warn-ground); }
header .source { color: var(--soft); font-size: .875rem; }
nav h2 { margin-top: 2rem; }
nav details { margin: .25rem 0; }
nav summary { cursor: pointer; }
nav ol { margin: .25rem 0 .75rem; padding-left: 1.1rem; list-style: none; }
nav > ol { padding-left: 0; }
nav li { margin: .2rem 0; }
th, td, caption, li { unicode-bidi: isolate; }
.top { font-size: .8125rem; }
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 3rem; font-size: 15px; }
  h1 { font-size: 1.4rem; }
  h2 { margin-top: 2.5rem; font-size: 1.2rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #d8d8d8; --rule: #555; --ground: #fff; --tint: #f2f2f2; --accent: #000; --warn: #7a3b00; --warn-ground: #fff; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .top { display: none; }
  h2 { margin-top: 2rem; break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  @page { size: A4; margin: 15mm; }
}
`;
