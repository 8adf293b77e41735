import { toNumber } from '../values/number.js';
import { type Known, textOf } from '../values/value.js';
import { roundHalfAway } from './round.js';

/** The number with that many decimals, halves away from zero. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return textOf(value);
  const rounded = roundHalfAway(value, decimals);
  return Math.abs(rounded) < 1e21 ? rounded.toFixed(decimals) : BigInt(rounded).toString();
}

/** A whole number in groups of three digits, `12,346`. */
export function numberFormat([value = null]: readonly Known[]): string {
  const text = fixed(toNumber(value), 0).replace(/^-0$/, '0');
  return text.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
