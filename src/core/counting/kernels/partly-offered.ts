import { getBit, State, statesOf } from '../../responses/index.js';
import type { Total } from '../counts.js';
import { columnOf, type Population, weightOf } from '../population.js';

/**
 * Counts those who were not asked some of the variables, each because only part of what it counts was
 * offered.
 */
export function countPartlyOffered(population: Population, variables: readonly string[]): Total {
  const { partlyOffered } = population.responses;
  const columns = variables.map((variable) => ({
    states: statesOf(columnOf(population, variable)),
    bits: partlyOffered?.get(variable),
  }));
  if (columns.every(({ bits }) => bits === undefined)) return { kind: 'total', count: 0 };
  let count = 0;
  for (const row of population.rows) {
    const notAsked = columns.filter(({ states }) => states[row] === State.notAsked);
    const isPart = notAsked.every(({ bits }) => bits !== undefined && getBit(bits, row));
    if (notAsked.length > 0 && isPart) count += weightOf(population, row);
  }
  return { kind: 'total', count };
}
