import { toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';

/** Texts are measured in characters, not in the halves that JavaScript stores. */
function characters(value: Known): readonly string[] {
  return [...textOf(value)];
}

function substr([value = '', start = 0, length = null]: readonly Known[]): string {
  const all = characters(value);
  const wanted = Math.trunc(toNumber(start));
  const first = wanted < 0 ? Math.max(0, all.length + wanted) : wanted;
  if (length === null) return all.slice(first).join('');
  const size = Math.trunc(toNumber(length));
  return all.slice(first, size < 0 ? size : first + size).join('');
}

/** Where the text is found, from 0, or false. */
function strpos([value = '', sought = '', offset = 0]: readonly Known[]): Known {
  const text = textOf(value);
  const skipped = characters(value)
    .slice(0, Math.trunc(toNumber(offset)))
    .join('');
  const index = text.indexOf(textOf(sought), skipped.length);
  return index < 0 ? false : characters(text.slice(0, index)).length;
}

function strReplace([sought = '', replacement = '', value = '']: readonly Known[]): string {
  const wanted = textOf(sought);
  return wanted === '' ? textOf(value) : textOf(value).split(wanted).join(textOf(replacement));
}

function trimmed(pattern: RegExp): KnownFunction {
  return { arity: [1, 1], call: ([value = '']) => textOf(value).replace(pattern, '') };
}

/** Working on texts. */
export const STRINGS: readonly (readonly [string, KnownFunction])[] = [
  ['strlen', { arity: [1, 1], call: ([value = '']) => characters(value).length }],
  ['substr', { arity: [2, 3], call: substr }],
  ['strpos', { arity: [2, 3], call: strpos }],
  ['str_replace', { arity: [3, 3], call: strReplace }],
  ['strtoupper', { arity: [1, 1], call: ([value = '']) => textOf(value).toUpperCase() }],
  ['strtolower', { arity: [1, 1], call: ([value = '']) => textOf(value).toLowerCase() }],
  ['trim', trimmed(/^[\t\n\v\r\0 ]+|[\t\n\v\r\0 ]+$/g)],
  ['ltrim', trimmed(/^[\t\n\v\r\0 ]+/)],
  ['rtrim', trimmed(/[\t\n\v\r\0 ]+$/)],
];
