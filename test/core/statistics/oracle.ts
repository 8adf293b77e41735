import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A result as the files write it: R's NA is null, NaN is a string, a named vector is an object. */
export type OracleValue =
  | number
  | string
  | null
  | readonly OracleValue[]
  | { readonly [name: string]: OracleValue };

export interface OracleCase {
  readonly id: string;
  readonly title: string;
  readonly input: {
    readonly counts: readonly (readonly number[])[];
    readonly tables: readonly { readonly counts: readonly (readonly (number | string)[])[] }[];
    readonly values: readonly (number | null)[];
    readonly y: readonly (number | null)[];
    readonly g: readonly string[];
    readonly levels: readonly string[] | null;
    readonly file: string;
    readonly numeric: string;
    readonly group: string;
  };
  readonly expect: Readonly<Record<string, OracleValue>>;
}

const FIXTURES = new URL('../../fixtures/oracle/', import.meta.url);

export function readOracle(file: string, folder = FIXTURES): readonly OracleCase[] {
  const { cases }: { readonly cases: readonly OracleCase[] } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  return cases;
}

export function oracleCase(file: string, id: string): OracleCase {
  const found = readOracle(file).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${file} has no case ${id}`);
  return found;
}

/** A part of a result, null where it lacks it. */
export function part(value: OracleValue | undefined, name: string): OracleValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.entries(value).find(([key]) => key === name)?.[1] ?? null;
}

/** A result as nested arrays of numbers and nulls, whatever names it has. */
export function plain(value: OracleValue | undefined): unknown {
  if (value === undefined || value === null || value === 'NaN') return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  const values = part(value, 'values');
  return values === null ? Object.values(value).map(plain) : plain(values);
}

/** Fails unless the two agree: relative 1e-9, or absolute 1e-12 for what is nearly 0. */
export function expectClose(actual: unknown, expected: unknown, relative = 1e-9): void {
  if (Array.isArray(expected)) {
    const items: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
    expect(items).toHaveLength(expected.length);
    for (const [i, each] of expected.entries()) expectClose(items[i], each, relative);
  } else if (typeof expected === 'number' && typeof actual === 'number') {
    const allowed = Math.abs(expected) < 1e-12 ? 1e-12 : relative * Math.abs(expected);
    const wrong = !(Math.abs(actual - expected) <= allowed);
    if (wrong) expect(actual, `not within ${relative} of the expected number`).toBe(expected);
  } else expect(actual).toEqual(expected);
}

/** Fails unless the two p-values agree to 1e-6, however small they are. */
export function expectSameP(actual: number | null, expected: unknown): void {
  if (typeof expected !== 'number' || actual === null) expect(actual).toEqual(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * expected);
}
