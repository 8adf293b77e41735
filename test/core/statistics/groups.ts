import type { Distribution } from '../../../src/core/statistics/index.js';

/** The distribution of the values that are not missing. */
export function distributionOf(given: readonly (number | null)[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of given) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
}

/** One distribution a group, in the order of the levels or, without any, of the code points. */
export function groupsOf(
  given: readonly (number | null)[],
  groups: readonly (string | null)[],
  levels: readonly string[] | null,
): readonly Distribution[] {
  const named = groups.filter((group) => group !== null);
  const order = levels ?? [...new Set(named)].sort();
  return order.map((level) => distributionOf(given.filter((_, i) => groups[i] === level)));
}
