import { getBit, State, statesOf } from '../../responses/index.js';
import type { Total } from '../counts.js';
import { columnOf, type Population, weightOf } from '../population.js';

/** Whether it can be said of each respondent that the question was asked. */
export type Unsettled = (row: number) => boolean;

/**
 * Of a question: none of its variables was asked for certain, and one may have been. Of a pair:
 * both questions may have been asked, and one of them not for certain.
 */
export function unsettledIn(
  population: Population,
  variables: readonly string[],
  of: 'question' | 'pair',
): Unsettled {
  const { unsettled } = population.responses;
  const columns = variables.map((variable) => ({
    states: statesOf(columnOf(population, variable)),
    bits: unsettled.get(variable),
  }));
  if (columns.every(({ bits }) => bits === undefined)) return () => false;
  const isUnsettled = (row: number) =>
    columns.map(({ bits }) => bits !== undefined && getBit(bits, row));
  const isNotAsked = (row: number) => columns.map(({ states }) => states[row] === State.notAsked);
  return (row) => {
    const [open, notAsked] = [isUnsettled(row), isNotAsked(row)];
    if (!open.includes(true)) return false;
    if (of === 'pair') return !notAsked.includes(true);
    return open.every((each, index) => each || notAsked[index]);
  };
}

/** Counts those of whom it cannot be said whether they were asked. */
export function countUnsettled(
  population: Population,
  variables: readonly string[],
  of: 'question' | 'pair',
): Total {
  const isUnsettled = unsettledIn(population, variables, of);
  let count = 0;
  for (const row of population.rows) if (isUnsettled(row)) count += weightOf(population, row);
  return { kind: 'total', count };
}
