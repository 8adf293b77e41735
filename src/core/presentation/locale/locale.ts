import { english } from './en.js';
import { french } from './fr.js';
import type { Words } from './words.js';

/** The languages that tables and pages can be written in; labels may be in any language. */
export type Language = 'fr' | 'en';

/** The words and number formats of a language. */
export interface Locale {
  readonly language: Language;
  /** The tag for `Intl`. */
  readonly tag: string;
  readonly words: Words;
}

/** The words and number formats of a language. */
export function localeOf(language: Language): Locale {
  return language === 'fr'
    ? { language, tag: 'fr-FR', words: french }
    : { language, tag: 'en-GB', words: english };
}
