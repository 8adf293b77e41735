import { State } from '../../responses/index.js';
import type { ValueCounts } from '../counts.js';
import { add, columnOf, type Population, weightOf } from '../population.js';
import { unfit } from './unfit.js';

/** Counts how often each number (or moment) was given. */
export function countValues(population: Population, variable: string): ValueCounts {
  const column = columnOf(population, variable);
  if (column.kind !== 'numeric' && column.kind !== 'date') {
    return unfit(variable, 'numeric', column.kind);
  }
  const states = new Float64Array(5);
  const counts = new Map<number, number>();
  for (const row of population.rows) {
    const weight = weightOf(population, row);
    const state = column.states[row] ?? State.notAsked;
    add(states, state, weight);
    if (state !== State.answered) continue;
    const value = column.values[row] ?? 0;
    counts.set(value, (counts.get(value) ?? 0) + weight);
  }
  const values = Float64Array.from(counts.keys()).sort();
  return {
    kind: 'values',
    values,
    counts: values.map((value) => counts.get(value) ?? 0),
    states,
  };
}
