import { numberIn } from './number.js';
import { isTrue, type Known, textOf } from './value.js';

/** Order of two texts by code points, which is the order of their UTF-8 bytes: -1, 0 or 1. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) {
      const difference = (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0);
      return difference < 0 ? -1 : 1;
    }
  }
  return left.length < right.length ? -1 : 1;
}

function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  if (left < right) return -1;
  return left > right ? 1 : Number.NaN;
}

/** Two texts compare as numbers when both write one. */
function compareNumericTexts(left: string, right: string): number {
  if (left === right) return 0;
  const first = numberIn(left);
  const second = first === undefined ? undefined : numberIn(right);
  return first === undefined || second === undefined
    ? compareTexts(left, right)
    : compareNumbers(first, second);
}

function compareNumberToText(number: number, text: string): number {
  const other = numberIn(text);
  return other === undefined ? compareTexts(textOf(number), text) : compareNumbers(number, other);
}

function compareScalars(left: string | number, right: string | number): number {
  if (typeof left === 'number') {
    return typeof right === 'number'
      ? compareNumbers(left, right)
      : compareNumberToText(left, right);
  }
  return typeof right === 'number'
    ? 0 - compareNumberToText(right, left)
    : compareNumericTexts(left, right);
}

function isScalar(value: Known): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * How two values compare in PHP 8, which LimeSurvey runs on: -1, 0, 1, or NaN when they do not.
 * Booleans compare as truth, an unasked value as a blank text or as false, numbers written in
 * texts as numbers.
 */
export function compareLoosely(left: Known, right: Known): number {
  if (isScalar(left) && isScalar(right)) return compareScalars(left, right);
  if (left === null && typeof right === 'string') return right === '' ? 0 : -1;
  if (right === null && typeof left === 'string') return left === '' ? 0 : 1;
  return Number(isTrue(left)) - Number(isTrue(right));
}

/** Loose equality of PHP 8: `'1' == '01'`, but neither `'' == 0` nor `'abc' == 0`. */
export function equalsLoosely(left: Known, right: Known): boolean {
  return compareLoosely(left, right) === 0;
}
