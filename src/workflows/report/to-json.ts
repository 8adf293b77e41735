import { toTableJson } from '../../core/presentation/index.js';
import type { Report } from './report.js';
import { type ReportSettings, sourceOf } from './settings.js';

/** The version of the layout of one table as JSON. */
export const TABLE_SCHEMA = 'ent-survey/table/1';

/** The version of the layout of `tables.json`. */
export const TABLES_SCHEMA = 'ent-survey/tables/1';

/**
 * The tables of a report as JSON: `{ schema, provenance, tables }`. Counts are numbers, shares are
 * fractions, absent figures are `null`. Labels are in all languages of
 * the questionnaire, or in one when `settings.labels` names it.
 */
export function toJson(report: Report, settings: Pick<ReportSettings, 'labels'> = {}): string {
  const { provenance, selection, opening, sections, problems } = report;
  const tables = [...opening, ...sections.flatMap((section) => section.tables)];
  const source = {
    en: sourceOf(provenance, { language: 'en' }),
    fr: sourceOf(provenance, { language: 'fr' }),
  };
  const content = {
    schema: TABLES_SCHEMA,
    title: report.title,
    provenance: { ...provenance, source },
    ...selection,
    warnings: problems,
    tables,
  };
  return `${toTableJson(content, settings.labels)}\n`;
}
