import { compareLoosely } from '../values/compare.js';
import { isNumeric, toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { from, type KnownFunction } from './function-table.js';
import { numberFormat } from './number-format.js';
import { roundHalfAway } from './round.js';

/** A function of one number; what is not a number gives NaN. */
function numeric(compute: (value: number) => number): KnownFunction {
  const call = ([value = null]: readonly Known[]) =>
    isNumeric(value) ? compute(toNumber(value)) : Number.NaN;
  return { arity: [1, 1], call };
}

function round([value = null, places = 0]: readonly Known[]): Known {
  if (isNumeric(value) && isNumeric(places)) {
    return roundHalfAway(toNumber(value), Math.trunc(toNumber(places)));
  }
  return Number.NaN;
}

const PREFIXES: ReadonlyMap<number, RegExp> = new Map([
  [2, /^0b/i],
  [8, /^0o?/i],
  [16, /^0x/i],
]);

/** The base that a prefix announces, for base 0. */
function announcedBase(digits: string): number {
  for (const base of [16, 2, 8]) if (PREFIXES.get(base)?.test(digits)) return base;
  return 10;
}

function digitsIn(text: string, base: number): number {
  const [, sign = '', digits = ''] = /^\s*([+-]?)(\w*)/.exec(text) ?? [];
  const radix = base === 0 ? announcedBase(digits) : base;
  const whole = Number.parseInt(digits.replace(PREFIXES.get(radix) ?? '', ''), radix);
  if (Number.isNaN(whole)) return 0;
  return sign === '-' ? 0 - whole : whole;
}

const LARGEST = 2 ** 63;

/** Whole numbers have 64 bits; what is no number is 0. */
function whole(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return Math.max(-LARGEST, Math.min(LARGEST, Math.trunc(value))) + 0;
}

/** Digits in a base from 2 to 36; 0 when the text starts with none. */
function intval([value = null, base = 10]: readonly Known[]): Known {
  const radix = Math.trunc(toNumber(base));
  if (typeof value !== 'string' || radix === 10) return whole(toNumber(value));
  return whole(digitsIn(value, radix));
}

function extreme(sign: 1 | -1): KnownFunction {
  const call = (values: readonly Known[]) =>
    values.reduce((best, value) => (compareLoosely(value, best) === sign ? value : best));
  return { arity: from(1), call };
}

function power([base = null, exponent = null]: readonly Known[]): Known {
  return isNumeric(base) && isNumeric(exponent) ? toNumber(base) ** toNumber(exponent) : false;
}

function angle([y = null, x = null]: readonly Known[]): Known {
  return isNumeric(y) && isNumeric(x) ? Math.atan2(toNumber(y), toNumber(x)) : false;
}

/** PHP has two logarithms of its own, which are exact where a quotient is not. */
function logarithm(value: number, base: number): number {
  if (base === 2) return Math.log2(value);
  if (base === 10) return Math.log10(value);
  return base === 1 ? Number.NaN : Math.log(value) / Math.log(base);
}

function log([value = null, base = null]: readonly Known[]): Known {
  if (!isNumeric(value)) return Number.NaN;
  if (base === null) return Math.log(toNumber(value));
  if (!isNumeric(base) || toNumber(base) <= 0) return Number.NaN;
  return logarithm(toNumber(value), toNumber(base));
}

/** Sample standard deviation of the numbers among the values; 0 when fewer than two. */
function stddev(values: readonly Known[]): Known {
  const numbers = values.filter(isNumeric).map(toNumber);
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}

/** Whether a number is written or computed without decimals: only then is a difference a whole 0. */
function isWhole(value: Known): boolean {
  return typeof value === 'string' ? /^\s*[+-]?\d+\s*$/.test(value) : Number.isInteger(value);
}

/**
 * The text in the second list that stands where the number stands, or is nearest, in the first.
 * LimeSurvey's strict search finds whole numbers only.
 */
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
  if (toNumber(strict) !== 1) return targets[distances.indexOf(Math.min(...distances))] ?? null;
  const same = sources.findIndex(
    (source, index) => distances[index] === 0 && isWhole(source) && isWhole(value),
  );
  return targets[same] ?? null;
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
  ['sin', numeric(Math.sin)],
  ['cos', numeric(Math.cos)],
  ['tan', numeric(Math.tan)],
  ['asin', numeric(Math.asin)],
  ['acos', numeric(Math.acos)],
  ['atan', numeric(Math.atan)],
  ['atan2', { arity: [2, 2], call: angle }],
  ['pi', { arity: [0, 0], call: () => Math.PI }],
  ['pow', { arity: [2, 2], call: power }],
  ['log', { arity: from(1), call: log }],
  ['intval', { arity: [1, 2], call: intval }],
  ['floatval', { arity: [1, 1], call: ([value = null]) => toNumber(value) }],
  // The survey's own decimal mark changes what is printed, and exports do not tell it.
  ['fixnum', { arity: [1, 1], call: ([value = null]) => value }],
  ['number_format', { arity: [1, 1], call: numberFormat }],
  ['min', extreme(-1)],
  ['max', extreme(1)],
  ['stddev', { arity: from(1), call: stddev }],
  ['convert_value', { arity: [4, 4], call: convertValue }],
];
