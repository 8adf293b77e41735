import { compareLoosely } from '../values/compare.js';
import { isNumeric, leadingNumber, toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { from, type KnownFunction } from './function-table.js';

/** The number given, rounded at a decimal place; halves go away from zero. */
function roundHalfAway(value: number, places: number): number {
  const shifted = Number(`${Math.abs(value)}e${places}`);
  if (!Number.isFinite(shifted)) return value;
  const rounded = Number(`${Math.round(shifted)}e${-places}`);
  return value < 0 ? 0 - rounded : rounded;
}

/** A function of one number; what is not a number gives NaN. */
function numeric(compute: (value: number) => number): KnownFunction {
  const call = ([value = null]: readonly Known[]) =>
    isNumeric(value) ? compute(toNumber(value)) : Number.NaN;
  return { arity: [1, 1], call };
}

function round([value = null, places = 0]: readonly Known[]): Known {
  return isNumeric(value)
    ? roundHalfAway(toNumber(value), Math.trunc(toNumber(places)))
    : Number.NaN;
}

/** Digits in a base from 2 to 36; 0 when the text starts with none. */
function intval([value = null, base = 10]: readonly Known[]): Known {
  const radix = toNumber(base);
  if (typeof value !== 'string') return Math.trunc(toNumber(value));
  if (radix === 10) return Math.trunc(leadingNumber(value));
  const whole = Number.parseInt(value, radix);
  return Number.isNaN(whole) ? 0 : whole;
}

function extreme(sign: 1 | -1): KnownFunction {
  const call = (values: readonly Known[]) =>
    values.reduce((best, value) => (compareLoosely(value, best) === sign ? value : best));
  return { arity: from(1), call };
}

function power([base = null, exponent = null]: readonly Known[]): Known {
  return isNumeric(base) && isNumeric(exponent) ? toNumber(base) ** toNumber(exponent) : false;
}

function log([value = null, base = Math.E]: readonly Known[]): Known {
  if (!isNumeric(value) || !isNumeric(base) || toNumber(base) <= 0) return Number.NaN;
  const natural = Math.log(toNumber(value));
  return base === Math.E ? natural : natural / Math.log(toNumber(base));
}

/** Sample standard deviation of the numbers among the values; 0 when fewer than two. */
function stddev(values: readonly Known[]): Known {
  const numbers = values.filter(isNumeric).map(toNumber);
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}

/** The text in the second list that stands where the number stands, or is nearest, in the first. */
function convertValue([
  value = null,
  strict = null,
  from = null,
  to = null,
]: readonly Known[]): Known {
  const sources = textOf(from).split(',');
  const targets = textOf(to).split(',');
  if (!isNumeric(value) || sources.length !== targets.length || !sources.every(isNumeric)) {
    return null;
  }
  const distances = sources.map((source) => Math.abs(toNumber(source) - toNumber(value)));
  const least = Math.min(...distances);
  return toNumber(strict) === 1 && least > 0 ? null : (targets[distances.indexOf(least)] ?? null);
}

/** Computing with numbers. */
export const NUMBERS: readonly (readonly [string, KnownFunction])[] = [
  [
    'abs',
    { arity: [1, 1], call: ([value = null]) => isNumeric(value) && Math.abs(toNumber(value)) },
  ],
  ['ceil', numeric(Math.ceil)],
  ['floor', numeric(Math.floor)],
  ['round', { arity: [1, 2], call: round }],
  ['sqrt', numeric(Math.sqrt)],
  ['exp', numeric(Math.exp)],
  ['pi', { arity: [0, 0], call: () => Math.PI }],
  ['pow', { arity: [2, 2], call: power }],
  ['log', { arity: [1, 2], call: log }],
  ['intval', { arity: [1, 2], call: intval }],
  ['floatval', { arity: [1, 1], call: ([value = null]) => toNumber(value) }],
  ['min', extreme(-1)],
  ['max', extreme(1)],
  ['stddev', { arity: from(1), call: stddev }],
  ['convert_value', { arity: [4, 4], call: convertValue }],
];
