import { translateBody } from './pattern-body.js';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** A group without groups inside, and how it is repeated. */
const GROUP =
  /\((?:\?(?:[:=!]|<[=!]|<\w+>))?(?<body>(?:\\.|[^()\\])*)\)(?<repeat>[*+]|\{\d+,\})?/su;
const CLASS = /\[(?:\\.|[^\]\\])*\]/gsu;
const DOT = /\[\^\\n\]/g;
const REPEAT = /(?<!\\)(?:[*+]|\{\d+,\})/u;
const FIXED_START = /^(?:\\[^\p{L}\p{N}]|[^\\.|*+?{])(?![*+?{])/u;
const FIXED_END = /(?:\\[^\p{L}\p{N}]|(?<!\\)[^\\.|*+?{}])$/u;

/** Whether each turn of a repeated group can be told from the next by a fixed character. */
function turnsAreMarked(body: string): boolean {
  if (body.includes('|') || /(?<!\\)\./.test(body)) return false;
  return FIXED_START.test(body) || FIXED_END.test(body);
}

/**
 * Whether a pattern can take for ever: a group is repeated, repeats something inside, and no fixed
 * character marks where one turn ends, as in `(a+)+`. `([a-z]+\.)+` is harmless.
 */
function runsAway(pattern: string): boolean {
  let source = pattern.replace(DOT, '.').replace(CLASS, '\\w');
  for (let found = GROUP.exec(source); found !== null; found = GROUP.exec(source)) {
    const { body = '', repeat } = found.groups ?? {};
    const repeatsInside = REPEAT.test(body);
    if (repeat !== undefined && repeatsInside && !turnsAreMarked(body)) return true;
    source = source.replace(found[0], () =>
      repeatsInside || repeat !== undefined ? '\\w+' : '\\w',
    );
  }
  return false;
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/**
 * The JavaScript form of a PCRE pattern with its delimiters, `/^A[2-4]$/i`. `undefined` when the
 * pattern is malformed, uses what JavaScript lacks (recursion, possessive repeats, the modifier
 * `x`), or could take for ever on some text.
 */
export function translatePattern(pattern: string): RegExp | undefined {
  const text = pattern.trimStart();
  const opening = text.charAt(0);
  if (opening === '' || /[\p{L}\p{N}\\\s]/u.test(opening)) return undefined;
  const end = text.lastIndexOf(CLOSING.get(opening) ?? opening);
  const modifiers = /^[imsuD]*$/.exec(text.slice(end + 1))?.[0];
  if (end === 0 || modifiers === undefined) return undefined;
  const source = translateBody(text.slice(1, end), modifiers);
  if (source === undefined || runsAway(source)) return undefined;
  const kept = [...new Set(modifiers)].filter((each) => each !== 'D' && each !== 'u').join('');
  return compiled(source, `${kept}u`);
}
