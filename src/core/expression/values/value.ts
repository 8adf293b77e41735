/** What is not known because the respondent left before the question. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** A value that is known. `null` is what an unasked variable reads as. */
export type Known = string | number | boolean | null;

/** The result of an expression. Numbers of answers and of literals stay texts until computed with. */
export type Value = Known | typeof UNKNOWN;

/** Whether a value counts as true: all do but `null`, `false`, `0`, `''` and `'0'`. */
export function isTrue(value: Known): boolean {
  return value !== null && value !== false && value !== 0 && value !== '' && value !== '0';
}

const LONGEST_WHOLE = 1e15;
const PRECISION = 14;

/** `1.5E+20`, as PHP writes very large and very small numbers. */
function scientific(digits: string, power: number): string {
  const short = digits.replace(/\.?0+$/, '');
  const sign = power < 0 ? '-' : '+';
  return `${short.includes('.') ? short : `${short}.0`}E${sign}${Math.abs(power)}`;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NAN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  if (Object.is(value, -0)) return '-0';
  if (Number.isInteger(value) && Math.abs(value) < LONGEST_WHOLE) return String(value);
  const [digits = '', exponent = '0'] = value.toExponential(PRECISION - 1).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= PRECISION) return scientific(digits, power);
  return String(Number(value.toPrecision(PRECISION)));
}

/**
 * The value as LimeSurvey writes it in a text: `1` and nothing for booleans, `NAN`, 14 significant
 * digits for numbers.
 */
export function textOf(value: Known): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  return value === true ? '1' : '';
}
