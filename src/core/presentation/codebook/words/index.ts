import type { Language } from '../../locale/locale.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { CodebookWords } from './words.js';

export type { CodebookWords, RoutingWords } from './words.js';

/** The words of a codebook in a language. */
export function codebookWords(language: Language): CodebookWords {
  return language === 'fr' ? french : english;
}
