import { type Attributes, attributeCodes } from '../survey/attributes.js';

/** The codes of the questions that filter another one, directly or through their own filters. */
export interface Filters {
  readonly including: ReadonlySet<string>;
  readonly excluding: ReadonlySet<string>;
}

const MOST_FILTERS = 50;

/** The array filters of a question, by the attributes of each question of the survey. */
export function filtersOf(code: string, attributes: ReadonlyMap<string, Attributes>): Filters {
  const including = new Set<string>();
  const excluding = new Set<string>();
  const pending = [code];
  const add = (filters: Set<string>, filter: string) => {
    if (filters.has(filter) || including.size + excluding.size >= MOST_FILTERS) return;
    filters.add(filter);
    pending.push(filter);
  };
  for (const each of pending) {
    const own = attributes.get(each);
    if (own === undefined) continue;
    for (const filter of attributeCodes(own, 'array_filter')) add(including, filter);
    for (const filter of attributeCodes(own, 'array_filter_exclude')) add(excluding, filter);
  }
  return { including, excluding };
}
