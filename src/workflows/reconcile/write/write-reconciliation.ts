import type { Reconciliation } from '../reconcile.js';
import type { ReconciliationSettings } from './settings.js';
import { reconciliationCsv } from './to-csv.js';
import { reconciliationHtml } from './to-html.js';
import { reconciliationJson } from './to-json.js';

/** The formats in which a reconciliation can be written. */
export const RECONCILIATION_FORMATS = ['html', 'csv', 'json'] as const;

/** A format in which a reconciliation can be written. */
export type ReconciliationFormat = (typeof RECONCILIATION_FORMATS)[number];

/** A file to be written: its name and its text. */
export interface ReconciliationFile {
  readonly name: string;
  readonly content: string;
}

/** A reconciliation as a file: `reconciliation.html`, `reconciliation.csv` or `reconciliation.json`. */
export function writeReconciliation(
  reconciliation: Reconciliation,
  format: ReconciliationFormat,
  settings: ReconciliationSettings,
): ReconciliationFile {
  const name = `reconciliation.${format}`;
  switch (format) {
    case 'html':
      return { name, content: reconciliationHtml(reconciliation, settings) };
    case 'csv':
      return { name, content: reconciliationCsv(reconciliation, settings) };
    case 'json':
      return { name, content: reconciliationJson(reconciliation, settings) };
  }
}
