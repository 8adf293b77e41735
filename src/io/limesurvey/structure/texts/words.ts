import type { Text } from '../../../../core/instrument/index.js';
import { cell, type Row } from '../xml/sections.js';
import { cleanHtml } from './clean-html.js';

/** A text as LimeSurvey stores it: language → HTML, the base language first. */
export type Words = ReadonlyMap<string, string>;

/** The words of one column in rows that each hold one language; the first row of a language wins. */
export function wordsOf(
  rows: readonly Row[],
  column: string,
  languages: readonly string[],
  languageColumn = 'language',
): Words {
  const found = new Map<string, string>();
  for (const row of rows) {
    const language = cell(row, languageColumn);
    if (!found.has(language)) found.set(language, cell(row, column));
  }
  return new Map(languages.map((each) => [each, found.get(each) ?? '']));
}

/** The words cleaned for display; languages without a text are left out. */
export function toText(words: Words): Text {
  const cleaned = [...words].map(([language, html]) => [language, cleanHtml(html)] as const);
  return Object.fromEntries(cleaned.filter(([, text]) => text !== ''));
}

/** The words as written, in the languages where cleaning changed them. */
export function changedByCleaning(words: Words): Text | undefined {
  const changed = [...words].filter(([, html]) => cleanHtml(html) !== html);
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}
