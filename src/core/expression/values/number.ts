import { type Known, textOf } from './value.js';

const NUMERIC = /^[\t-\r ]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[\t-\r ]*$/;
const LEADING_NUMBER = /^[\t-\r ]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;

/** The number that the whole text writes; `undefined` when it writes none (`''`, `'12,5'`, `'A2'`). */
export function numberIn(text: string): number | undefined {
  return NUMERIC.test(text) ? Number(text) : undefined;
}

/** The number at the start of the text, 0 when there is none: `12` for `'12abc'`. */
function leadingNumber(text: string): number {
  return Number(LEADING_NUMBER.exec(text)?.[0] ?? 0);
}

export function startsWithNumber(text: string): boolean {
  return LEADING_NUMBER.test(text);
}

/** Whether a function takes the value for a number: numbers and texts that write one. */
export function isNumeric(value: Known): boolean {
  return typeof value === 'number' || (typeof value === 'string' && numberIn(value) !== undefined);
}

/** Digits that LimeSurvey can tell apart when it writes a number back. */
const SURE_LENGTH = 14;

/** Whether the number that the text writes, written by LimeSurvey, is still that number. */
function survivesWriting(text: string): boolean {
  const number = numberIn(text);
  if (number === undefined) return false;
  if (text.length <= SURE_LENGTH && Number.isFinite(number)) return true;
  return numberIn(textOf(number)) === number;
}

/**
 * Whether an operator takes the value for a number: booleans and the unasked too, but no blank,
 * and no number of more than 14 digits, which LimeSurvey compares as text.
 */
export function countsAsNumber(value: Known): boolean {
  return typeof value === 'string' ? survivesWriting(value) : true;
}

/** The value as a number: 1 for true, 0 for false, blank or unasked, the leading number of a text. */
export function toNumber(value: Known): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return leadingNumber(value);
  return value === true ? 1 : 0;
}
