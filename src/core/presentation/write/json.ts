import { type Text, textIn } from '../../instrument/index.js';

/** The fields of tables that hold texts in several languages. */
const TEXTS = new Set([
  'labels',
  'columnLabels',
  'title',
  'group',
  'groupLabels',
  'rowLabels',
  'limits',
  'reason',
  'unit',
  'readings',
]);

/** Characters that JSON lets through, and that a terminal or a page would obey. */
const INVISIBLE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((each) => typeof each === 'string');
}

function inLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  return isText(value) ? textIn(value, language) : value;
}

/**
 * Tables as JSON: counts are numbers, shares are fractions, what cannot be computed is `null`.
 * Labels are in all languages of the questionnaire, or in one when a language is given.
 */
export function toTableJson(content: unknown, language?: string): string {
  const replace = (key: string, value: unknown): unknown => {
    if (typeof value === 'number' && !Number.isFinite(value)) return null;
    return language !== undefined && TEXTS.has(key) ? inLanguage(value, language) : value;
  };
  return JSON.stringify(content, replace, 1).replace(INVISIBLE, escaped);
}
