import { type Text, textIn } from '../../../core/instrument/index.js';
import type { Language } from '../../../core/presentation/index.js';
import type { Provenance } from '../../../core/responses/index.js';

/** In which languages a reconciliation is written. */
export interface ReconciliationSettings {
  readonly language: Language;
  /** The language of the questionnaire's own texts, where it is another. */
  readonly labels?: string;
}

/** A text of the questionnaire in the language of the labels. */
export function labelIn(text: Text, { labels, language }: ReconciliationSettings): string {
  return textIn(text, labels ?? language);
}

/** Where the answers come from, as one sentence. */
export function sourceOf(
  { note, files }: Provenance,
  { language }: ReconciliationSettings,
): string {
  return [note?.[language], files.join(', ')].filter((part) => part).join(' — ');
}
