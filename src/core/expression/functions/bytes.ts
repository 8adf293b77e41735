import { compareTexts } from '../values/compare.js';
import { toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';

const BLANKS = ' \t\n\r\0\v';
/** What a function makes of a text has an end: PHP itself stops at its limit of memory. */
const LONGEST = 1_000_000;

/** The length in bytes of the text in UTF-8, which is what these functions of PHP count. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The characters of a list such as `a..f ,`, in which two dots make a range. */
function listedCharacters(list: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [piece] of list.matchAll(/([\0-\x7f])\.\.([\0-\x7f])|[\s\S]/gu)) {
    const first = piece.codePointAt(0) ?? 0;
    const last = piece.length === 4 ? piece.charCodeAt(3) : first;
    if (last < first) all.add(piece);
    for (let code = first; code <= last; code += 1) all.add(String.fromCodePoint(code));
  }
  return all;
}

function trimmed(atStart: boolean, atEnd: boolean): KnownFunction {
  const call = ([value = '', list = BLANKS]: readonly Known[]): string => {
    const wanted = listedCharacters(textOf(list));
    const all = [...textOf(value)];
    let start = 0;
    let end = all.length;
    while (atStart && start < end && wanted.has(all[start] ?? '')) start += 1;
    while (atEnd && end > start && wanted.has(all[end - 1] ?? '')) end -= 1;
    return all.slice(start, end).join('');
  };
  return { arity: [1, 2], call };
}

function strRepeat([value = '', times = 0]: readonly Known[]): Known {
  const text = textOf(value);
  const count = Math.trunc(toNumber(times));
  if (!(count >= 0) || text.length * count > LONGEST) return null;
  return text.repeat(count);
}

/** Filled on the right up to a length in bytes. */
function strPad([value = '', length = 0, filling = ' ']: readonly Known[]): Known {
  const text = textOf(value);
  const wanted = Math.trunc(toNumber(length));
  const pad = textOf(filling);
  if (pad === '' || wanted > LONGEST) return null;
  return text + ''.padEnd(Math.max(0, wanted - byteLength(text)), pad);
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function comparison(fold: (text: string) => string): KnownFunction {
  const call = ([left = '', right = '']: readonly Known[]) =>
    compareTexts(fold(textOf(left)), fold(textOf(right)));
  return { arity: [2, 2], call };
}

function ofText(change: (text: string) => string): KnownFunction {
  return { arity: [1, 1], call: ([value = '']) => change(textOf(value)) };
}

const unslashed = (text: string) =>
  text.replace(/\\([\s\S]?)/g, (_, next: string) => (next === '0' ? '\0' : next));

/** Functions that PHP applies to bytes: only the letters of English have a case. */
export const BYTES: readonly (readonly [string, KnownFunction])[] = [
  ['trim', trimmed(true, true)],
  ['ltrim', trimmed(true, false)],
  ['rtrim', trimmed(false, true)],
  ['str_repeat', { arity: [2, 2], call: strRepeat }],
  ['str_pad', { arity: [2, 3], call: strPad }],
  ['strrev', ofText((text) => [...text].reverse().join(''))],
  ['strcmp', comparison((text) => text)],
  ['strcasecmp', comparison(lowerAscii)],
  [
    'ucwords',
    ofText((text) => text.replace(/(?<![^ \t\r\n\f\v])[a-z]/g, (each) => each.toUpperCase())),
  ],
  [
    'addslashes',
    ofText((text) => text.replace(/['"\\]/g, (each) => `\\${each}`).replaceAll('\0', '\\0')),
  ],
  ['stripslashes', ofText(unslashed)],
  ['quotemeta', ofText((text) => text.replace(/[.\\+*?[^\]$()]/g, (each) => `\\${each}`))],
];
