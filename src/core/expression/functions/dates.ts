import { isNumeric, toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { datePart, formatDate } from './date-format.js';
import type { KnownFunction } from './function-table.js';
import { isDate, timeOf } from './moment.js';
import { parseMoment } from './parse-moment.js';

const LAST_YEAR = 32_767;

function checkdate([month = '', day = '', year = '']: readonly Known[]): boolean {
  const parts = [year, month, day].map(textOf);
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const isWritten = parts.every((part) => /^\d{1,9}$/.test(part));
  return isWritten && y >= 1 && y <= LAST_YEAR && isDate(y, m, d);
}

/** The moment of a number of seconds since 1970. */
function momentOf(seconds: Known): Date | undefined {
  if (!isNumeric(seconds)) return undefined;
  const value = new Date(Math.trunc(toNumber(seconds)) * 1000);
  return Number.isNaN(value.getTime()) ? undefined : value;
}

function date([format = '', seconds = null]: readonly Known[]): Known {
  const moment = momentOf(seconds);
  return moment !== undefined && formatDate(textOf(format), moment);
}

function idate([letter = '', seconds = null]: readonly Known[]): Known {
  const moment = momentOf(seconds);
  return (moment && datePart(textOf(letter), moment)) ?? false;
}

/** Years of two digits are those from 1970 to 2069. */
function fullYear(year: number): number {
  if (year >= 0 && year < 70) return year + 2000;
  return year >= 70 && year <= 100 ? year + 1900 : year;
}

function mktime(values: readonly Known[]): Known {
  if (!values.every(isNumeric)) return false;
  const [hour = 0, minute = 0, second = 0, month = 0, day = 0, year = 0] = values.map((each) =>
    Math.trunc(toNumber(each)),
  );
  const time = timeOf({ hour, minute, second, month, day, year: fullYear(year) });
  return Number.isFinite(time) && time / 1000;
}

/**
 * Dates, in universal time.
 *
 * What depends on the day of the computation (`time()`, `date('Y')`, `strtotime('today')`) is not
 * supported: an analysis must give the same figures tomorrow.
 */
export const DATES: readonly (readonly [string, KnownFunction])[] = [
  ['checkdate', { arity: [3, 3], call: checkdate }],
  ['strtotime', { arity: [1, 1], call: ([value = '']) => parseMoment(textOf(value)) }],
  ['date', { arity: [1, 2], call: date }],
  ['gmdate', { arity: [1, 2], call: date }],
  ['idate', { arity: [1, 2], call: idate }],
  ['mktime', { arity: [0, 6], call: mktime }],
];

/** The fewest arguments with which these do not read the clock. */
export const NEEDS_NO_CLOCK: ReadonlyMap<string, number> = new Map([
  ['date', 2],
  ['gmdate', 2],
  ['idate', 2],
  ['mktime', 6],
]);
