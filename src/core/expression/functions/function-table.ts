import type { Known } from '../values/value.js';

/** A function of the language on known values. */
export interface KnownFunction {
  /** The least and the most arguments. */
  readonly arity: readonly [number, number];
  readonly call: (values: readonly Known[]) => Known;
}

/** Any number of arguments from `least` on. */
export function from(least: number): readonly [number, number] {
  return [least, Number.POSITIVE_INFINITY];
}
