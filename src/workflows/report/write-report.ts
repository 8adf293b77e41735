import { toCsv } from '../../core/presentation/index.js';
import { reportHtml } from './page/to-html.js';
import type { Report } from './report.js';
import { gridOf, type ReportSettings } from './settings.js';
import { toJson } from './to-json.js';
import { reportMarkdown } from './to-markdown.js';

/** The formats in which a report can be written. */
export const REPORT_FORMATS = ['html', 'csv', 'md', 'json'] as const;

/** A format in which a report can be written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A file to be written: its name and its text. */
export interface ReportFile {
  readonly name: string;
  readonly content: string;
}

/**
 * One file of the report: `report.html`, `report.md`, `tables.csv` (one line for each figure) or
 * `tables.json`.
 */
export function writeReport(
  report: Report,
  format: ReportFormat,
  settings: ReportSettings,
): ReportFile {
  switch (format) {
    case 'html':
      return { name: 'report.html', content: reportHtml(report, settings) };
    case 'md':
      return { name: 'report.md', content: reportMarkdown(report, settings) };
    case 'json':
      return { name: 'tables.json', content: toJson(report, settings) };
    case 'csv': {
      const tables = [...report.opening, ...report.sections.flatMap((section) => section.tables)];
      const grids = tables.map((table) => gridOf(table, report.provenance, settings));
      return { name: 'tables.csv', content: toCsv(grids) };
    }
  }
}
