import { toNumber } from '../values/number.js';
import { isTrue, type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';

/** Texts are measured in characters, not in the halves that JavaScript stores. */
function characters(value: Known): readonly string[] {
  return [...textOf(value)];
}

/** One character for each character: `İ` keeps its place. */
function lowered(value: Known): string {
  return characters(value)
    .map((each) => {
      const lower = each.toLowerCase();
      return lower.length === each.length ? lower : each;
    })
    .join('');
}

function substr([value = '', start = 0, length = null]: readonly Known[]): string {
  const all = characters(value);
  const wanted = Math.trunc(toNumber(start));
  const first = wanted < 0 ? Math.max(0, all.length + wanted) : wanted;
  if (length === null) return all.slice(first).join('');
  const size = Math.trunc(toNumber(length));
  return all.slice(first, size < 0 ? size : first + size).join('');
}

type Fold = (value: Known) => string;

/** Where the text is found, from 0, or false; a negative offset counts from the end. */
function position(fold: Fold): KnownFunction {
  const call = ([value = '', sought = '', offset = 0]: readonly Known[]): Known => {
    const all = characters(fold(value));
    const wanted = Math.trunc(toNumber(offset));
    const start = wanted < 0 ? all.length + wanted : wanted;
    if (start < 0 || start > all.length) return false;
    const index = all.slice(start).join('').indexOf(fold(sought));
    if (index < 0) return false;
    const before = all.slice(start).join('').slice(0, index);
    return start + characters(before).length;
  };
  return { arity: [2, 3], call };
}

/** The text from where the sought one is found, or what stands before it; false when it is not. */
function remainder(fold: Fold): KnownFunction {
  const call = ([value = '', sought = '', before = false]: readonly Known[]): Known => {
    const text = textOf(value);
    const index = fold(value).indexOf(fold(sought));
    if (index < 0) return false;
    return isTrue(before) ? text.slice(0, index) : text.slice(index);
  };
  return { arity: [2, 3], call };
}

function strReplace([sought = '', replacement = '', value = '']: readonly Known[]): string {
  const wanted = textOf(sought);
  return wanted === '' ? textOf(value) : textOf(value).split(wanted).join(textOf(replacement));
}

/** Working on texts, character by character. */
export const STRINGS: readonly (readonly [string, KnownFunction])[] = [
  ['strlen', { arity: [1, 1], call: ([value = '']) => characters(value).length }],
  ['substr', { arity: [2, 3], call: substr }],
  ['strpos', position(textOf)],
  ['stripos', position(lowered)],
  ['strstr', remainder(textOf)],
  ['stristr', remainder(lowered)],
  ['str_replace', { arity: [3, 3], call: strReplace }],
  ['strtoupper', { arity: [1, 1], call: ([value = '']) => textOf(value).toUpperCase() }],
  ['strtolower', { arity: [1, 1], call: ([value = '']) => textOf(value).toLowerCase() }],
];
