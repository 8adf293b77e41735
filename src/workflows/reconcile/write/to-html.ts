import { type Html, html, localeOf, pageHtml, toHtml } from '../../../core/presentation/index.js';
import { describeProblem } from '../../../core/problems/index.js';
import type { Verdict } from '../cell.js';
import type { Reconciliation } from '../reconcile.js';
import { type Summary, summarise } from '../summary.js';
import { ruleGrid, tableGrid, tableTitle, unexplainedGrid } from './grids.js';
import { RULE_WORDS } from './rule-words.js';
import { type ReconciliationSettings, sourceOf } from './settings.js';
import { RECONCILIATION_STYLE } from './style.js';
import { wordsIn } from './words.js';

/** Rules with more numbers than this start folded. */
const MOST_OPEN = 40;

function banner(
  { provenance }: Reconciliation,
  { language }: ReconciliationSettings,
): Html | undefined {
  if (provenance.kind === 'real') return undefined;
  return html`<p class="banner">${localeOf(language).words.banner[provenance.kind]}</p>`;
}

function verdicts(summary: Summary, { language }: ReconciliationSettings): Html {
  const words = wordsIn(language);
  const names: readonly Verdict[] = ['equal', 'explained', 'unexplained'];
  const items = names.map(
    (name) =>
      html`<li class="${summary.verdicts[name] > 0 ? name : ''}"><b>${summary.verdicts[name]}</b> ${words.verdicts[name]}</li>`,
  );
  return html`<ul class="verdicts"><li><b>${summary.cells}</b> ${words.numbers.toLowerCase()}</li>${items}</ul>`;
}

function warnings({ problems }: Reconciliation, { language }: ReconciliationSettings) {
  if (problems.length === 0) return undefined;
  const items = problems.map((each) => html`<li>${describeProblem(each, language)}</li>`);
  return html`<section><h2>${wordsIn(language).warnings}</h2><ul>${items}</ul></section>`;
}

function unexplained(
  reconciliation: Reconciliation,
  summary: Summary,
  settings: ReconciliationSettings,
): Html | undefined {
  if (summary.verdicts.unexplained === 0) return undefined;
  const table = toHtml(unexplainedGrid(reconciliation, settings), localeOf(settings.language));
  return html`<section class="open"><h2>${wordsIn(settings.language).unexplained}</h2>${table}</section>`;
}

function rulesTable({ rules }: Summary, { language }: ReconciliationSettings): Html {
  const words = wordsIn(language);
  const rows = [...rules].map(([rule, count]) => {
    const { title, text } = RULE_WORDS[rule];
    return html`<tr><th scope="row"><a href="#rule-${rule}">${title[language]}</a></th><td class="number">${count}</td><td class="text">${text[language]}</td></tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.byRule}"><table class="rules">
<thead><tr><th scope="col">${words.rule}</th><th scope="col">${words.numbers}</th><th scope="col"></th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function ruleSections(
  reconciliation: Reconciliation,
  { rules }: Summary,
  settings: ReconciliationSettings,
): readonly Html[] {
  const locale = localeOf(settings.language);
  return [...rules].map(([rule, count]) => {
    const table = toHtml(ruleGrid(rule, reconciliation, settings), locale);
    if (count <= MOST_OPEN) return table;
    const { title } = RULE_WORDS[rule];
    return html`<details><summary>${title[settings.language]} (${count})</summary>${table}</details>`;
  });
}

function tableSections(
  { tables }: Reconciliation,
  settings: ReconciliationSettings,
): readonly Html[] {
  const locale = localeOf(settings.language);
  return tables.map((table) => {
    const differing = table.cells.filter(({ verdict }) => verdict !== 'equal').length;
    return html`<details><summary>${tableTitle(table, settings)} (${differing}/${table.cells.length})</summary>
${toHtml(tableGrid(table, settings), locale)}</details>
`;
  });
}

/**
 * A reconciliation as one page that needs nothing else: the verdicts, what nothing explains, the
 * differing numbers rule by rule with the respondents behind them, then all numbers.
 */
export function reconciliationHtml(
  reconciliation: Reconciliation,
  settings: ReconciliationSettings,
): string {
  const { language } = settings;
  const words = wordsIn(language);
  const summary = summarise(reconciliation);
  const { file, provenance, tables, respondents } = reconciliation;
  return pageHtml({
    language,
    title: words.title,
    style: RECONCILIATION_STYLE,
    header: html`<h1>${words.title}</h1>${banner(reconciliation, settings)}
<p class="source">${words.source} — ${sourceOf(provenance, settings)}</p>`,
    main: html`<p>${words.scope(tables.length, respondents)} ${words.file(file, summary.notAsPredicted)}</p>
${verdicts(summary, settings)}
${warnings(reconciliation, settings)}
${unexplained(reconciliation, summary, settings)}
<section><h2>${words.byRule}</h2>
${rulesTable(summary, settings)}
${ruleSections(reconciliation, summary, settings)}</section>
<section><h2>${words.byTable}</h2>
${tableSections(reconciliation, settings)}</section>`,
  });
}
