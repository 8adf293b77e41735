import type { Report } from './report.js';
import { sourceOf } from './settings.js';

/** The version of the layout of `tables.json`. */
export const TABLES_SCHEMA = 'ent-survey/tables/1';

function plain(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value;
}

/**
 * The tables of a report as JSON: `{ schema, provenance, tables }`. Counts are numbers, shares are
 * fractions, absent figures are `null`, labels are in all languages of the questionnaire.
 */
export function toJson(report: Report): string {
  const { provenance, where, opening, sections, problems } = report;
  const tables = [...opening, ...sections.flatMap((section) => section.tables)];
  const source = {
    en: sourceOf(provenance, { language: 'en' }),
    fr: sourceOf(provenance, { language: 'fr' }),
  };
  const content = {
    schema: TABLES_SCHEMA,
    title: report.title,
    provenance: { ...provenance, source },
    where,
    warnings: problems,
    tables,
  };
  return `${JSON.stringify(content, plain, 1)}\n`;
}
