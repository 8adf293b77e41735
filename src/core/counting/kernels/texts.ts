import { State } from '../../responses/index.js';
import type { Texts } from '../counts.js';
import { columnOf, type Population } from '../population.js';
import { unfit } from './unfit.js';

/** Gathers the open answers, in the order of the respondents. */
export function gatherTexts(population: Population, variable: string): Texts {
  const column = columnOf(population, variable);
  if (column.kind !== 'text') return unfit(variable, 'text', column.kind);
  const { states, values } = column;
  const answered = population.rows.filter((row) => states[row] === State.answered);
  return { kind: 'texts', texts: Array.from(answered, (row) => values[row] ?? '') };
}
