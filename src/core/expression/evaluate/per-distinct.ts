import type { NameReader } from './names.js';

type Key = NonNullable<NameReader['key']>;

/** The most combinations of answers that results are kept of. */
const MOST = 1 << 16;

function combined(keys: readonly Key[]): (row: number) => number {
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return only.of;
  return (row) => {
    let index = 0;
    for (const { size, of } of keys) {
      const place = of(row);
      if (place < 0) return place;
      index = index * size + place;
    }
    return index;
  };
}

/**
 * The same function, evaluated once for each combination of answers that its variables can hold
 * and not for each row; `undefined` when there is a variable whose answers are not counted, or too
 * many combinations.
 */
export function perDistinct<Result extends string | number | boolean | symbol | null>(
  readers: readonly (NameReader | undefined)[],
  evaluate: (row: number) => Result,
): ((row: number) => Result) | undefined {
  const keys = readers.map((reader) => reader?.key).filter((key) => key !== undefined);
  const count = keys.reduce((product, { size }) => product * size, 1);
  if (keys.length < readers.length || keys.length === 0 || count > MOST) return undefined;
  const indexOf = combined(keys);
  // Made when first needed: most conditions are checked long before they are evaluated.
  let results: (Result | undefined)[] = [];
  return (row) => {
    const index = indexOf(row);
    if (index < 0) return evaluate(row);
    if (results.length === 0) results = new Array<Result | undefined>(count).fill(undefined);
    const known = results[index];
    if (known !== undefined) return known;
    const result = evaluate(row);
    results[index] = result;
    return result;
  };
}
