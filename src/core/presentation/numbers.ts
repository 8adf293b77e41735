import type { Cell } from './grid.js';
import type { Locale } from './locale/locale.js';

/** A number with exactly `digits` decimals, halves away from zero, in the style of the language. */
export function formatNumber(value: number, digits: number, { tag }: Locale): string {
  return new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
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

/** A p-value: three decimals, or two significant digits and a power of ten below 0.001. */
export function formatP(p: number, logP: number | null, locale: Locale): string {
  if (p >= 0.001) return formatNumber(p, 3, locale);
  const tenLog = p > 1e-300 ? Math.log10(p) : (logP ?? Number.NEGATIVE_INFINITY) / Math.LN10;
  if (!Number.isFinite(tenLog)) return '0';
  const exponent = Math.floor(tenLog);
  return `${formatNumber(10 ** (tenLog - exponent), 1, locale)} × 10^${exponent}`;
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
    case 'undefined':
      return '–';
  }
}
