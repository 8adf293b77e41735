import { translatePattern } from './pattern.js';

/** Longer answers are not searched: a pattern could take for ever on them. */
const MAX_SUBJECT = 10_000;

/**
 * 1 when the text matches the pattern, else 0; false when the pattern cannot be used. Texts above
 * 10 000 characters never match.
 */
export function regexMatch(pattern: string, text: string): number | false {
  const regex = translatePattern(pattern);
  return regex === undefined ? false : matches(regex, text);
}

/** The same for a pattern that is already translated. */
export function matches(regex: RegExp, text: string): number {
  return text.length <= MAX_SUBJECT && regex.test(text) ? 1 : 0;
}
