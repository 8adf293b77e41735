import { isNumeric, toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

function checkdate([month = '', day = '', year = '']: readonly Known[]): boolean {
  const parts = [year, month, day].map(textOf);
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  return parts.every((part) => /^\d+$/.test(part)) && isDate(y, m, d);
}

/** Seconds since 1970 of a moment as LimeSurvey stores it; false for any other text. */
function strtotime([value = '']: readonly Known[]): Known {
  const found = MOMENT.exec(textOf(value));
  if (found === null) return false;
  const [y = 0, m = 0, d = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return isDate(y, m, d) && Date.UTC(y, m - 1, d, hour, minute, second) / 1000;
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const LETTERS: ReadonlyMap<string, (date: Date) => string> = new Map([
  ['Y', (date: Date) => pad(date.getUTCFullYear(), 4)],
  ['y', (date: Date) => pad(date.getUTCFullYear() % 100)],
  ['m', (date: Date) => pad(date.getUTCMonth() + 1)],
  ['n', (date: Date) => String(date.getUTCMonth() + 1)],
  ['d', (date: Date) => pad(date.getUTCDate())],
  ['j', (date: Date) => String(date.getUTCDate())],
  ['H', (date: Date) => pad(date.getUTCHours())],
  ['G', (date: Date) => String(date.getUTCHours())],
  ['i', (date: Date) => pad(date.getUTCMinutes())],
  ['s', (date: Date) => pad(date.getUTCSeconds())],
  ['w', (date: Date) => String(date.getUTCDay())],
  ['N', (date: Date) => String(date.getUTCDay() || 7)],
  ['U', (date: Date) => String(Math.floor(date.getTime() / 1000))],
]);

function date([format = '', moment = null]: readonly Known[]): Known {
  if (!isNumeric(moment)) return false;
  const value = new Date(Math.trunc(toNumber(moment)) * 1000);
  if (Number.isNaN(value.getTime())) return false;
  return textOf(format).replace(
    /\\?[A-Za-z]/g,
    (piece) => LETTERS.get(piece)?.(value) ?? piece.slice(-1),
  );
}

/**
 * Dates, in universal time. `date` knows the letters `Y y m n d j H G i s w N U`; others stay.
 *
 * What depends on the day of the computation (`time()`, `date('Y')`, `strtotime('today')`) is not
 * supported: an analysis must give the same figures tomorrow.
 */
export const DATES: readonly (readonly [string, KnownFunction])[] = [
  ['checkdate', { arity: [3, 3], call: checkdate }],
  ['strtotime', { arity: [1, 1], call: strtotime }],
  ['date', { arity: [2, 2], call: date }],
];
