import type { Told } from '../examined.js';

/**
 * The respondents who share a key with another, those of one key under one number, in the order in
 * which the keys are first met. A key that is `undefined` is shared with nobody.
 */
export function alikeBy(
  rows: Iterable<number>,
  keyOf: (row: number) => string | number | undefined,
): readonly Told[] {
  const groups = new Map<string | number, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return numbered([...groups.values()]);
}

/** The groups of at least two, each respondent with the number of its group. */
export function numbered(groups: readonly (readonly number[])[]): readonly Told[] {
  return groups
    .filter((group) => group.length > 1)
    .flatMap((group, index) => group.map((row) => ({ row, group: index + 1 })));
}
