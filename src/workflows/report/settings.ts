import { type Text, textIn } from '../../core/instrument/index.js';
import { type Grid, type LayoutSettings, layout } from '../../core/presentation/index.js';
import type { Provenance } from '../../core/responses/index.js';
import type { Table } from '../../core/tables/index.js';
import type { Report } from './report.js';
import { pageWords } from './words.js';

/** In which languages a report is written. */
export type ReportSettings = Pick<LayoutSettings, 'language' | 'labels'>;

/** Where the answers come from, as one sentence. */
export function sourceOf({ note, files }: Provenance, { language }: ReportSettings): string {
  return [note?.[language], files.join(', ')].filter((part) => part).join(' — ');
}

export function titleOf({ title }: Report, settings: ReportSettings): string {
  return labelOf(title, settings) || pageWords(settings.language).untitled;
}

/** A text of the questionnaire in the language of the labels. */
export function labelOf(text: Text, { labels, language }: ReportSettings): string {
  return textIn(text, labels ?? language);
}

/** A table laid out with the source of its answers. */
export function gridOf(table: Table, provenance: Provenance, settings: ReportSettings): Grid {
  const source = sourceOf(provenance, settings);
  return layout(table, { ...settings, ...(source === '' ? {} : { source }) });
}
