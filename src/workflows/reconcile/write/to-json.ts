import { toTableJson } from '../../../core/presentation/index.js';
import type { Reconciliation } from '../reconcile.js';
import { summarise } from '../summary.js';
import type { ReconciliationSettings } from './settings.js';

/** The version of the layout of `reconciliation.json`. */
export const RECONCILIATION_SCHEMA = 'ent-survey/reconciliation/1';

/**
 * A reconciliation as JSON: `{ schema, provenance, …, summary, tables }`. Counts are numbers,
 * percentages are fractions, absent numbers are `null`; respondents are named by their ids. Labels
 * are in all languages of the questionnaire, or in one when `settings.labels` names it.
 */
export function reconciliationJson(
  reconciliation: Reconciliation,
  { labels }: Pick<ReconciliationSettings, 'labels'> = {},
): string {
  const { kind: _kind, selection, problems, tables, ...head } = reconciliation;
  const { rules, ...summary } = summarise(reconciliation);
  const content = {
    schema: RECONCILIATION_SCHEMA,
    ...head,
    ...selection,
    warnings: problems,
    summary: { ...summary, rules: Object.fromEntries(rules) },
    tables,
  };
  return `${toTableJson(content, labels)}\n`;
}
