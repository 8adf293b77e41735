import type { Text } from '../../../../core/instrument/index.js';
import { cleanHtml } from '../texts/clean-html.js';
import type { Words } from '../texts/words.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Expressions between braces are code, in which LimeSurvey expects no entities. */
const EXPRESSION_OR_SIGN = /\{[^\s{}][^{}]*\}|[&<>]/g;

/** A text as HTML that shows it, left alone where it does; expressions `{…}` stay as written. */
function toHtml(text: string): string {
  if (cleanHtml(text) === text) return text;
  return text.replace(EXPRESSION_OR_SIGN, (found) => ENTITIES[found] ?? found);
}

/**
 * A text in the languages of the survey, blank in those that it lacks. The HTML that it was read
 * from is kept where it still shows the same text.
 */
export function toWords(text: Text, languages: readonly string[], html: Text = {}): Words {
  return new Map(
    languages.map((language) => {
      const plain = text[language] ?? '';
      const written = html[language];
      const kept = written !== undefined && cleanHtml(written) === plain;
      return [language, kept ? written : toHtml(plain)];
    }),
  );
}
