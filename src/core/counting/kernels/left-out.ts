import { getBit, State, statesOf } from '../../responses/index.js';
import type { Total } from '../counts.js';
import { columnOf, type Population, weightOf } from '../population.js';

/**
 * Counts those whose least far state among the variables is `invalid`, because their answer has no
 * place in one of them.
 */
export function countLeftOut(population: Population, variables: readonly string[]): Total {
  const { leftOut } = population.responses;
  const outside = variables.flatMap((variable) => leftOut?.get(variable) ?? []);
  if (outside.length === 0) return { kind: 'total', count: 0 };
  const states = variables.map((variable) => statesOf(columnOf(population, variable)));
  let count = 0;
  for (const row of population.rows) {
    if (!outside.some((bits) => getBit(bits, row))) continue;
    if (states.some((each) => (each[row] ?? 0) < State.invalid)) continue;
    count += weightOf(population, row);
  }
  return { kind: 'total', count };
}
