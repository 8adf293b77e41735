import { type Heading, namedColumn } from './heading.js';

/** `Q5[SQ001]`, `dual[D1][2]`, and what may stand after it. */
const BRACKETS = /^([A-Za-z_]\w*)\[([^[\]]+)\](?:\[(\d+)\])?/;

const WORD = /^[A-Za-z_]\w*/;

/** The field name of a bracketed heading: `dual[D1][1]` is `dual_D1_0`, scales count from 0. */
function fieldOf(code: string, sub: string, scale: string | undefined): string {
  if (scale === undefined) return `${code}_${sub}`;
  return `${code}_${sub}_${Math.max(Number(scale) - 1, 0)}`;
}

/** The names that a heading may start with, and what follows each; the longest first. */
function* startsOf(text: string): Generator<readonly [name: string, rest: string]> {
  const brackets = BRACKETS.exec(text);
  if (brackets !== null) {
    const [whole, code = '', sub = '', scale] = brackets;
    yield [fieldOf(code, sub, scale), text.slice(whole.length)];
    // `dual[D1]` with a text in brackets after it.
    if (scale !== undefined) yield [fieldOf(code, sub, undefined), text.slice(whole.length)];
  }
  const word = WORD.exec(text)?.[0] ?? '';
  for (let end = word.length; end > 0; end = word.lastIndexOf('_', end - 1)) {
    yield [word.slice(0, end), text.slice(end)];
  }
}

/** What stands between a code and a text: anything that no code goes on with. */
function isSeparated(rest: string): boolean {
  return rest === '' || /^[^A-Za-z0-9[]/.test(rest);
}

/**
 * What a heading that starts with a code names, a text may follow: `Q5[SQ001]`, its expression form
 * `Q5_SQ001`, and `Q5[SQ001]. Which tools? [Notes]` are the same field. A name that the questionnaire
 * has is always its own, even if it looks like a column about the respondent, such as a question
 * coded `email`.
 */
export function headingByCode(text: string, known: ReadonlyMap<string, Heading>): Heading {
  for (const [name, rest] of startsOf(text)) {
    if (!isSeparated(rest)) continue;
    const heading = known.get(name) ?? namedColumn(name);
    if (heading !== undefined) return heading;
  }
  return { kind: 'unknown', text };
}
