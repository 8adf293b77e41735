import { askedBehind } from '../../responses/index.js';
import type { Total } from '../counts.js';
import { type Population, weightOf } from '../population.js';

/** Counts those who answered at least one of the variables without being asked. */
export function countUnasked(population: Population, variables: readonly string[]): Total {
  const wanted = new Set(askedBehind(population.responses, variables));
  const who = new Set<number>();
  for (const { row, variable, reason } of population.responses.kept) {
    if (reason === 'unasked' && wanted.has(variable)) who.add(row);
  }
  let count = 0;
  for (const row of population.rows) {
    if (who.has(row)) count += weightOf(population, row);
  }
  return { kind: 'total', count };
}
