import { compareLoosely, equalsLoosely } from '../values/compare.js';
import { toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { from, type KnownFunction } from './function-table.js';
import { regexMatch } from './regex-match.js';

function isGiven(value: Known): boolean {
  return !equalsLoosely(value, '');
}

/** Whether `value operator wanted` holds; `RX` matches a pattern; an unknown operator never holds. */
export function meets(operator: string, value: Known, wanted: Known): boolean {
  switch (operator) {
    case '==':
    case 'eq':
      return equalsLoosely(value, wanted);
    case '!=':
    case 'ne':
      return !equalsLoosely(value, wanted);
    case '<':
    case 'lt':
      return compareLoosely(value, wanted) < 0;
    case '<=':
    case 'le':
      return compareLoosely(value, wanted) <= 0;
    case '>':
    case 'gt':
      return compareLoosely(value, wanted) > 0;
    case '>=':
    case 'ge':
      return compareLoosely(value, wanted) >= 0;
    case 'RX':
      return regexMatch(textOf(wanted), textOf(value)) === 1;
    default:
      return false;
  }
}

function countWhere(values: readonly Known[], test: (value: Known) => boolean): number {
  let count = 0;
  for (const value of values) if (test(value)) count += 1;
  return count;
}

function sumWhere(values: readonly Known[], test: (value: Known) => boolean): number {
  let sum = 0;
  for (const value of values) if (test(value)) sum += toNumber(value);
  return sum;
}

function implode([glue = '', ...values]: readonly Known[]): string {
  return values.map(textOf).join(textOf(glue));
}

const BLANK = /^[ \t\n\r\0\v]*$/;

function allDifferent(values: readonly Known[]): boolean {
  const given = values.map(textOf).filter((text) => !BLANK.test(text));
  return new Set(given).size === given.length;
}

const always = () => true;

/** Functions of any number of answers, such as the boxes of a question. */
export const LISTS: readonly (readonly [string, KnownFunction])[] = [
  ['count', { arity: from(0), call: (values) => countWhere(values, isGiven) }],
  [
    'countif',
    {
      arity: from(1),
      call: ([wanted = null, ...values]) =>
        countWhere(values, (value) => equalsLoosely(value, wanted)),
    },
  ],
  [
    'countifop',
    {
      arity: from(2),
      call: ([operator = '', wanted = null, ...values]) =>
        countWhere(values, (value) => meets(textOf(operator), value, wanted)),
    },
  ],
  ['sum', { arity: from(1), call: (values) => sumWhere(values, always) }],
  [
    'sumifop',
    {
      arity: from(2),
      call: ([operator = '', wanted = null, ...values]) =>
        sumWhere(values, (value) => meets(textOf(operator), value, wanted)),
    },
  ],
  ['list', { arity: from(1), call: (values) => values.filter(isGiven).map(textOf).join(', ') }],
  ['implode', { arity: from(1), call: implode }],
  ['join', { arity: from(0), call: (values) => values.map(textOf).join('') }],
  // Compiled apart, since it reads attributes by the name of the column.
  ['listifop', { arity: from(5), call: () => null }],
  ['unique', { arity: from(0), call: allDifferent }],
];
