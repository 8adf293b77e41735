import type { Cell } from './grid.js';
import type { Locale } from './locale/locale.js';

/**
 * A number with exactly `digits` decimals, halves away from zero, in the style of the language;
 * one that rounds to zero has no sign.
 */
export function formatNumber(value: number, digits: number, { tag }: Locale): string {
  const text = new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

/** A number with at most `digits` decimals. */
export function formatPlain(value: number, digits: number, { tag }: Locale): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value);
}

/**
 * A fraction as a percentage without its sign. The fraction is moved by two decimal places rather
 * than multiplied, so that 23/2000 prints as 1.2 and not, through 1.1499…, as 1.1.
 */
export function formatPercent(fraction: number, digits: number, { tag }: Locale): string {
  const parts = new Intl.NumberFormat(tag, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(fraction);
  return parts
    .filter(({ type }) => type !== 'percentSign' && type !== 'literal')
    .map(({ value }) => value)
    .join('');
}

/** Two significant digits and the power of ten of a number given by its decimal logarithm. */
function scientific(tenLog: number): readonly [mantissa: number, exponent: number] {
  const exponent = Math.floor(tenLog);
  const mantissa = Math.round(10 ** (tenLog - exponent) * 10) / 10;
  return mantissa < 10 ? [mantissa, exponent] : [1, exponent + 1];
}

/**
 * A p-value: three decimals, or two significant digits and a power of ten below 0.001. A value too
 * small for a number is told by its natural logarithm, or said to be below the smallest one.
 */
export function formatP(p: number, logP: number | null, locale: Locale): string {
  if (p >= 0.001) return formatNumber(p, 3, locale);
  const beyond = p < 1e-300;
  if (beyond && logP === null) return `< ${formatPower(1, -300, locale)}`;
  const tenLog = beyond ? (logP ?? 0) / Math.LN10 : Math.log10(p);
  return formatPower(...scientific(tenLog), locale);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function formatPower(mantissa: number, exponent: number, locale: Locale): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]);
  return `${formatNumber(mantissa, 1, locale)} × 10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** What a cell prints. */
export function formatCell(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case 'count':
      return formatPlain(cell.value, 1, locale);
    case 'percent':
      return formatPercent(cell.value, cell.digits, locale);
    case 'number':
      return formatNumber(cell.value, cell.digits, locale);
    case 'text':
      return cell.text;
    case 'empty':
      return '';
    case 'absent':
      return '–';
    case 'notOffered':
      return '///';
  }
}
