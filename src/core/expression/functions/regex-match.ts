import { translatePattern } from './pattern.js';

/** The most that is searched: a text of 10 000 characters, or this many steps if repeats multiply. */
const MAX_SUBJECT = 10_000;
const MAX_STEPS = 3e8;
const OPEN_REPEAT = /(?<!\\)(?:[*+]|\{\d+,\})/g;

/** The longest text that a pattern is tried on: each open repeat may search all of it again. */
function longestFor({ source }: RegExp): number {
  const repeats = source.match(OPEN_REPEAT)?.length ?? 0;
  return Math.min(MAX_SUBJECT, Math.floor(MAX_STEPS ** (1 / Math.max(1, repeats))));
}

/**
 * 1 when the text matches the pattern, else 0; false when the pattern cannot be used. Texts of more than
 * 10 000 characters, or fewer when the pattern repeats several things without limit, never match.
 */
export function regexMatch(pattern: string, text: string): number | false {
  const regex = translatePattern(pattern);
  return regex === undefined ? false : matches(regex, text);
}

/** The same for a pattern that is already translated. */
export function matches(regex: RegExp, text: string): number {
  return text.length <= longestFor(regex) && regex.test(text) ? 1 : 0;
}
