import { isNumeric } from '../values/number.js';
import { isTrue, type Known, textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';
import { regexMatch } from './regex-match.js';

function isEmpty(value: Known): boolean {
  return value === null || value === '' || value === false;
}

/** Whole numbers as codes or decimals of a database: `007`, `35.0000000000`. */
function isWhole(value: Known): number {
  const text = textOf(value);
  const short = text.indexOf('.') > 0 ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return /^-?\d+$/.test(short) ? 1 : 0;
}

/** Tests and choices. */
export const LOGIC: readonly (readonly [string, KnownFunction])[] = [
  [
    'if',
    {
      arity: [2, 3],
      call: ([test = null, yes = null, no = '']) => (isTrue(test) ? yes : no),
    },
  ],
  ['is_empty', { arity: [1, 1], call: ([value = null]) => isEmpty(value) }],
  ['is_null', { arity: [1, 1], call: ([value = null]) => value === null }],
  ['is_numeric', { arity: [1, 1], call: ([value = null]) => isNumeric(value) }],
  ['is_int', { arity: [1, 1], call: ([value = null]) => isWhole(value) }],
  [
    'is_nan',
    {
      arity: [1, 1],
      // LimeSurvey asks this of numbers only, and answers NAN for the rest.
      call: ([value = null]) => (isNumeric(value) ? Number.isNaN(value) : Number.NaN),
    },
  ],
  [
    'is_float',
    {
      arity: [1, 1],
      call: ([value = null]) => typeof value === 'number' && !Number.isInteger(value),
    },
  ],
  ['is_string', { arity: [1, 1], call: ([value = null]) => typeof value === 'string' }],
  [
    'regexMatch',
    {
      arity: [2, 2],
      call: ([pattern = '', value = '']) => regexMatch(textOf(pattern), textOf(value)),
    },
  ],
];
