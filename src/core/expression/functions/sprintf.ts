import { toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { from, type KnownFunction } from './function-table.js';
import { fixed } from './number-format.js';

const DIRECTIVE =
  /%(?:%|(?:(?<place>\d+)\$)?(?<flags>(?:[-+ 0]|'[\s\S])*)(?<width>\d*)(?:\.(?<precision>\d*))?l?(?<type>[bcdeEfFgGosuxX]))/gu;
const DEFAULT_PRECISION = 6;
/** PHP takes no more decimals; wider fields than this serve no text. */
const MOST_DECIMALS = 53;
const WIDEST = 10_000;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly type: string;
}

/** `1.5e+3`: at least one digit in the exponent, unlike C. */
function exponential(value: number, decimals: number, letter: string): string {
  return value.toExponential(decimals).replace('e', letter);
}

function general(value: number, precision: number, letter: string): string {
  const digits = Math.max(1, precision);
  const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (power >= -4 && power < digits) return String(Number(value.toPrecision(digits)));
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const short = mantissa.includes('.')
    ? mantissa.replace(/0+$/, '').replace(/\.$/, '.0')
    : mantissa;
  return `${short.includes('.') ? short : `${short}.0`}${letter}${exponent}`;
}

/** Whole numbers below zero are written as 64 bits. */
function inBase(value: number, base: number): string {
  const whole = BigInt(Number.isFinite(value) ? Math.trunc(value) : 0);
  return BigInt.asUintN(64, whole).toString(base);
}

function numberText(value: Known, { flags, precision, type }: Directive): string {
  const number = toNumber(value);
  const decimals = Math.min(MOST_DECIMALS, precision ?? DEFAULT_PRECISION);
  const plus = flags.includes('+') && number >= 0 ? '+' : '';
  switch (type) {
    case 'd':
      return plus + textOf(Math.trunc(number) + 0);
    case 'e':
    case 'E':
      return plus + exponential(number, decimals, type);
    case 'g':
    case 'G':
      return plus + general(number, decimals, type === 'g' ? 'e' : 'E');
    default:
      return plus + fixed(number, decimals);
  }
}

const BASES: ReadonlyMap<string, number> = new Map([
  ['b', 2],
  ['o', 8],
  ['u', 10],
  ['x', 16],
  ['X', 16],
]);

function converted(value: Known, directive: Directive): string {
  const { type, precision } = directive;
  if (type === 's') return [...textOf(value)].slice(0, precision).join('');
  if (type === 'c') return String.fromCharCode(Math.trunc(toNumber(value)) & 0xff);
  const base = BASES.get(type);
  if (base === undefined) return numberText(value, directive);
  const digits = inBase(toNumber(value), base);
  return type === 'X' ? digits.toUpperCase() : digits;
}

function padded(text: string, { flags, width, type }: Directive): string {
  const missing = Math.max(0, width - [...text].length);
  const pad = /'([\s\S])/u.exec(flags)?.[1] ?? (/^[^']*0/.test(flags) ? '0' : ' ');
  const filling = pad.repeat(missing);
  if (flags.replace(/'[\s\S]/gu, '').includes('-'))
    return text + (pad === '0' && type !== 's' ? '0'.repeat(missing) : filling);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return pad === '0' && type !== 's' ? sign + filling + text.slice(sign.length) : filling + text;
}

/** The format with its directives filled in; `null` when arguments lack or a directive is none. */
function sprintf([format = '', ...values]: readonly Known[]): Known {
  let next = 0;
  let isBroken = false;
  const result = textOf(format).replace(DIRECTIVE, (...found: readonly unknown[]) => {
    if (found[0] === '%%') return '%';
    const groups = new Map(Object.entries(Object(found.at(-1))));
    const text = (name: string) => String(groups.get(name) ?? '');
    const place = text('place');
    const index = place === '' ? next : Number(place) - 1;
    if (place === '') next += 1;
    const value = values[index];
    const width = Number(text('width'));
    if (value === undefined || width > WIDEST) isBroken = true;
    const precision = groups.get('precision') === undefined ? undefined : Number(text('precision'));
    const directive = {
      flags: text('flags'),
      width: Math.min(width, WIDEST),
      precision,
      type: text('type'),
    };
    return padded(converted(value ?? null, directive), directive);
  });
  const isUnknown = /%/.test(textOf(format).replace(DIRECTIVE, ''));
  return isBroken || isUnknown ? null : result;
}

/** Texts made from a format. */
export const SPRINTF: readonly (readonly [string, KnownFunction])[] = [
  ['sprintf', { arity: from(1), call: sprintf }],
];
