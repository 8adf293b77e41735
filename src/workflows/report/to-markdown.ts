import { escapeMarkdown, localeOf, toMarkdown } from '../../core/presentation/index.js';
import { describeProblem } from '../../core/problems/index.js';
import type { Report } from './report.js';
import { gridOf, labelOf, type ReportSettings, sourceOf, titleOf } from './settings.js';
import { pageWords } from './words.js';

/** The report as one Markdown text. */
export function reportMarkdown(report: Report, settings: ReportSettings): string {
  const { language } = settings;
  const locale = localeOf(language);
  const words = pageWords(language);
  const { kind } = report.provenance;
  const tables = (list: Report['opening']) =>
    list.map((table) => toMarkdown(gridOf(table, report.provenance, settings), locale));
  const blocks = [
    `# ${escapeMarkdown(titleOf(report, settings))}\n`,
    ...(kind === 'real' ? [] : [`**${escapeMarkdown(locale.words.banner[kind])}**\n`]),
    `${words.source} — ${escapeMarkdown(sourceOf(report.provenance, settings))}\n`,
    ...report.problems.map((each) => `- ${escapeMarkdown(describeProblem(each, language))}\n`),
    `## ${words.opening}\n`,
    ...tables(report.opening),
    ...report.sections.flatMap((section) => [
      `## ${escapeMarkdown(labelOf(section.title, settings))}\n`,
      ...tables(section.tables),
    ]),
    `## ${words.method}\n`,
    ...words.bases.map(([term, meaning]) => `- **${term}** — ${meaning}`),
    ...words.methodNotes.map((note) => `- ${note}`),
  ];
  return `${blocks.join('\n')}\n`;
}
