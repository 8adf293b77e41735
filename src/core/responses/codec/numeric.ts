import type { NumericLimits } from '../../instrument/index.js';
import type { Codec } from './codec.js';
import { valueCodec } from './value.js';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that LimeSurvey's decimal text stands for; `undefined` when it is not a number. */
export function parseNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a number is within the limits of a question. */
export function isWithin(value: number, { min, max, integer }: NumericLimits): boolean {
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  return !integer || Number.isInteger(value);
}

/** A number; one outside the limits of the question is refused. */
export function numericCodec(code: string, limits: NumericLimits, size: number): Codec {
  return valueCodec('numeric', code, size, (raw) => {
    const value = parseNumber(raw);
    return value !== undefined && isWithin(value, limits) ? value : undefined;
  });
}
