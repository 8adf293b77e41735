import { filtersOn, State, statesOf } from '../../responses/index.js';
import type { CellCounts, StateCounts, Total } from '../counts.js';
import { add, columnOf, cutBy, type Population, weightOf } from '../population.js';

/** Counts the combinations of codes of some variables. */
export function countCells(population: Population, variables: readonly string[]): CellCounts {
  const cuts = variables.map((variable) => cutBy(population, variable));
  const sizes = cuts.map((cut) => cut.size);
  const counts = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  for (const row of population.rows) {
    let cell = 0;
    for (const { codes, size } of cuts) cell = cell * size + (codes[row] ?? 0);
    add(counts, cell, weightOf(population, row));
  }
  return { kind: 'cells', sizes, counts };
}

/** Counts the five states of a question: for each respondent, the furthest of its variables. */
export function countStates(population: Population, variables: readonly string[]): StateCounts {
  const states = variables.map((variable) => statesOf(columnOf(population, variable)));
  const counts = new Float64Array(5);
  for (const row of population.rows) {
    let furthest = 0;
    for (const each of states) furthest = Math.max(furthest, Math.min(each[row] ?? 0, 4));
    add(counts, furthest, weightOf(population, row));
  }
  return { kind: 'states', counts };
}

/** Counts those who left blank at least one of the questions that decide who is asked the variables. */
export function countBlanks(population: Population, variables: readonly string[]): Total {
  const filters = filtersOn(population.responses, variables);
  const states = filters.map((variable) => statesOf(columnOf(population, variable)));
  let count = 0;
  for (const row of population.rows) {
    if (!states.some((each) => each[row] === State.noAnswer)) continue;
    count += weightOf(population, row);
  }
  return { kind: 'total', count };
}
