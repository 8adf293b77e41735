import { translateBody } from './pattern-body.js';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** A group without groups inside, and how it is repeated. */
const GROUP =
  /\((?:\?(?:[:=!]|<[=!]|<\w+>))?(?<body>(?:\\.|[^()\\])*)\)(?<repeat>[*+]|\{\d+(?:,\d*)?\})?/su;
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\.|[^*+?{}|]/gsu;
const REPEAT = /(?<!\\)(?:[*+?]|\{\d+,\d*\})/u;
const FIXED_START = /^(?:\\[^\p{L}\p{N}]|[^\\.|*+?{}[])(?![*+?{])/u;
const FIXED_END = /(?:\\[^\p{L}\p{N}]|(?<!\\)[^\\.|*+?{}\]])$/u;

function isMark(mark: string | undefined, rest: string): boolean {
  if (mark === undefined) return false;
  const atoms = rest.match(ATOM) ?? [];
  return !atoms.some((atom) => compiled(`^${atom}$`, 'u')?.test(mark.slice(-1)) ?? true);
}

/** Whether each turn of a repeated group begins or ends with a character found nowhere else in it. */
function turnsAreMarked(body: string): boolean {
  if (body.includes('|')) return false;
  const [start] = FIXED_START.exec(body) ?? [];
  const [end] = FIXED_END.exec(body) ?? [];
  return (
    isMark(start, body.slice(start?.length)) || isMark(end, body.slice(0, -(end?.length ?? 1)))
  );
}

/** Whether the alternatives of a group start with different letters: no text has two readings. */
function alternativesDiffer(body: string): boolean {
  const starts = body.split('|').map((each) => /^[\p{L}\p{N}]/u.exec(each)?.[0]);
  return !starts.includes(undefined) && new Set(starts).size === starts.length;
}

/** Whether one turn of a repeated group can be read in two ways, or end in two places. */
function isAmbiguous(body: string): boolean {
  if (REPEAT.test(body)) return !turnsAreMarked(body);
  return body.includes('|') && !alternativesDiffer(body);
}

/**
 * Whether a pattern can take for ever: a group is repeated whose turns can be read in two ways, as
 * in `(a+)+` or `(a|ab)*`. `([a-z]+\.)+` and `(foo|bar)+` are harmless.
 */
function runsAway(pattern: string): boolean {
  let source = pattern;
  for (let found = GROUP.exec(source); found !== null; found = GROUP.exec(source)) {
    const { body = '', repeat } = found.groups ?? {};
    const repeatsInside = REPEAT.test(body);
    if (repeat !== undefined && isAmbiguous(body)) return true;
    source = source.replace(found[0], () => (repeatsInside || repeat !== undefined ? '.+' : '.'));
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
