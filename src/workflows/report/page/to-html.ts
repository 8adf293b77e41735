import { type Html, html, localeOf, pageHtml, toHtml } from '../../../core/presentation/index.js';
import { describeProblem } from '../../../core/problems/index.js';
import type { Table } from '../../../core/tables/index.js';
import type { Report, ReportSection } from '../report.js';
import { gridOf, labelOf, type ReportSettings, sourceOf, titleOf } from '../settings.js';
import { pageWords } from '../words.js';
import { REPORT_STYLE } from './style.js';

function banner(report: Report, settings: ReportSettings): Html | undefined {
  const { kind } = report.provenance;
  if (kind === 'real') return undefined;
  return html`<p class="banner">${localeOf(settings.language).words.banner[kind]}</p>`;
}

function warnings({ problems }: Report, { language }: ReportSettings): Html | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map((each) => html`<li>${describeProblem(each, language)}</li>`);
  return html`<section><h2>${pageWords(language).warnings}</h2><ul>${items}</ul></section>`;
}

function linksTo(
  tables: readonly Table[],
  report: Report,
  settings: ReportSettings,
): readonly Html[] {
  return tables.map((table) => {
    const { id, title } = gridOf(table, report.provenance, settings);
    return html`<li><a href="#${id}">${title}</a></li>`;
  });
}

function contents(report: Report, settings: ReportSettings): Html {
  const words = pageWords(settings.language);
  const groups = report.sections.map(
    (
      section,
    ) => html`<details><summary>${labelOf(section.title, settings)} (${section.tables.length})</summary>
<ol>${linksTo(section.tables, report, settings)}</ol></details>
`,
  );
  return html`<nav id="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>
<ol>${linksTo(report.opening, report, settings)}</ol>
${groups}<p><a href="#method">${words.method}</a></p></nav>`;
}

function section({ title, tables }: ReportSection, report: Report, settings: ReportSettings): Html {
  const locale = localeOf(settings.language);
  const figures = tables.map((table) => toHtml(gridOf(table, report.provenance, settings), locale));
  const top = html`<p class="top"><a href="#contents">↑ ${pageWords(settings.language).contents}</a></p>`;
  return html`<section><h2>${labelOf(title, settings)}</h2>
${figures}${top}</section>
`;
}

function method({ language }: ReportSettings): Html {
  const words = pageWords(language);
  const terms = words.bases.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>`);
  const notes = words.methodNotes.map((note) => html`<p>${note}</p>`);
  return html`<section id="method"><h2>${words.method}</h2><dl>${terms}</dl>${notes}</section>`;
}

/**
 * The report as one page that needs nothing else: no script, no network, readable on paper and on
 * a phone. Every text of the questionnaire and of the answers is escaped.
 */
export function reportHtml(report: Report, settings: ReportSettings): string {
  const { language } = settings;
  const words = pageWords(language);
  const title = titleOf(report, settings);
  const locale = localeOf(language);
  const opening = report.opening.map((table) =>
    toHtml(gridOf(table, report.provenance, settings), locale),
  );
  return pageHtml({
    language,
    title,
    style: REPORT_STYLE,
    header: html`<h1>${title}</h1>${banner(report, settings)}
<p class="source">${words.source} — ${sourceOf(report.provenance, settings)}</p>`,
    main: html`${contents(report, settings)}
${warnings(report, settings)}
<section class="ladder"><h2>${words.opening}</h2>
${opening}</section>
${report.sections.map((each) => section(each, report, settings))}
${method(settings)}`,
  });
}
