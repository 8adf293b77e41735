import { describeProblem, type Problem } from '../../../problems/index.js';
import { type Quality, RULE_WORDS } from '../../../responses/index.js';
import type { LayoutSettings } from '../../layout/context.js';
import { contextOf } from '../../layout/context.js';
import { pageHtml } from '../../markup/document.js';
import { type Html, html } from '../../markup/html.js';
import { PAGE_STYLE } from '../../markup/page-style.js';
import { TABLE_STYLE } from '../../markup/table-style.js';
import { toHtml } from '../../write/html.js';
import { byRule, findingsOf, SEVERITIES } from '../by-rule.js';
import { branchGrid, dropOffGrid, nonResponseGrid } from '../grids.js';
import { type PageContext, pageContext, ruleId, severitySection } from './findings.js';
import { QUALITY_STYLE } from './style.js';

function header({ quality, settings, words, number }: PageContext): Html {
  const { label, words: tableWords, source } = contextOf(settings);
  const { kind } = quality.provenance;
  const banner =
    kind === 'real' ? undefined : html`<p class="banner">${tableWords.banner[kind]}</p>`;
  const counts = SEVERITIES.map((severity) => {
    const count = findingsOf(quality, severity);
    const name = words.named(severity, count);
    return html`<li><b>${number(count)}</b> ${count === 0 ? name : html`<a href="#${severity}">${name}</a>`}</li>`;
  });
  const from =
    source === undefined ? undefined : html`<p class="source">${words.source} — ${source}</p>`;
  return html`<p class="over">${words.title}</p><h1>${label(quality.title) || words.title}</h1>${banner}
${from}<p class="source">${tableWords.notes.scope} — ${tableWords.scope(quality)}</p>
<ul class="counts"><li><b>${number(quality.respondents)}</b> ${words.personsOf(quality.respondents)}</li>${counts}</ul>`;
}

function contents({ quality, settings: { language }, words, number }: PageContext): Html {
  const parts = SEVERITIES.map((severity) => {
    const rules = byRule(quality, severity);
    if (rules.length === 0) return undefined;
    const items = rules.map(
      (each) =>
        html`<li><a href="#${ruleId(each)}">${RULE_WORDS[each.rule].title[language]}</a> <span class="number">(${number(each.findings.length)})</span></li>`,
    );
    return html`<li><a href="#${severity}">${words.severities[severity]}</a><ol>${items}</ol></li>
`;
  });
  const others: readonly (readonly [id: string, title: string])[] = [
    ...(quality.notChecked.length === 0 ? [] : [['not-checked', words.notChecked] as const]),
    ['drop-off', words.dropOff],
    ['non-response', words.nonResponse],
  ];
  const links = others.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav id="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>
<ol>${parts}${links}</ol></nav>`;
}

function readingSection(problems: readonly Problem[], context: PageContext): Html | undefined {
  if (problems.length === 0) return undefined;
  const { language } = context.settings;
  const items = problems.map((each) => html`<li>${describeProblem(each, language)}</li>`);
  return html`<section id="reading"><h2>${context.words.reading}</h2><ul>${items}</ul></section>`;
}

function notCheckedSection({ quality, settings, words }: PageContext): Html | undefined {
  if (quality.notChecked.length === 0) return undefined;
  const items = quality.notChecked.map(
    ({ rule, why }) =>
      html`<dt>${RULE_WORDS[rule].title[settings.language]} <code>${rule}</code></dt><dd>${why[settings.language]}</dd>`,
  );
  return html`<section id="not-checked" class="unchecked"><h2>${words.notChecked}</h2>
<p class="hint">${words.notCheckedHint}</p><dl>${items}</dl></section>`;
}

/**
 * The findings as one page that needs nothing else: no script, no network, readable on paper and on
 * a phone. What reading the files met stands first. Every text is escaped; no open answer is in it.
 *
 * @example
 * qualityHtml(qualityOf(responses), { language: 'en' });
 */
export function qualityHtml(
  quality: Quality,
  settings: LayoutSettings,
  problems: readonly Problem[] = [],
): string {
  const context = pageContext(quality, settings);
  const { words } = context;
  const { locale, label } = contextOf(settings);
  const found = SEVERITIES.map((severity) => severitySection(severity, context));
  const title = label(quality.title);
  return pageHtml({
    language: settings.language,
    title: title === '' ? words.title : `${title} – ${words.title}`,
    style: `${PAGE_STYLE}${TABLE_STYLE}${QUALITY_STYLE}`,
    header: header(context),
    main: html`${contents(context)}
${readingSection(problems, context)}
${quality.findings.length === 0 ? html`<p>${words.nothing}</p>` : found.filter((each) => each !== undefined)}
${notCheckedSection(context)}
<section id="drop-off"><h2>${words.dropOff}</h2>
${toHtml(dropOffGrid(quality, settings), locale)}</section>
<section id="non-response"><h2>${words.nonResponse}</h2>
${toHtml(branchGrid(quality, settings), locale)}
${toHtml(nonResponseGrid(quality, settings), locale)}</section>`,
  });
}
