import type { Counts } from '../counting/index.js';
import type { TableHead } from './table.js';

/** What every table starts with, from the counts that it is made of. */
export function headOf(id: string, counts: Counts): TableHead {
  const { provenance, weighted, respondents, ...selection } = counts.about;
  const weights = weighted ? { unweighted: respondents } : null;
  return { id, ...selection, weights, provenance };
}
