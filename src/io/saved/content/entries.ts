import type { Entries } from '../header.js';
import { different } from '../messages.js';
import { inside, misfit, type Spot } from '../shape/shape.js';

/** The entries of a map in its order, each value stored. */
export function entriesOf<From, To>(
  map: ReadonlyMap<string, From>,
  store: (value: From) => To,
): Entries<To> {
  return [...map].map(([name, value]) => [name, store(value)] as const);
}

/** The map of these entries, each value read; refuses a name that repeats. */
export function mapOf<From, To>(
  entries: Entries<From>,
  at: Spot,
  read: (value: From, at: Spot) => To,
): ReadonlyMap<string, To> {
  const map = new Map(entries.map(([name, each]) => [name, read(each, inside(at, name))] as const));
  return map.size === entries.length ? map : misfit(at, different);
}
