import { getBit, isOffered, State } from '../../responses/index.js';
import type { BoxCounts } from '../counts.js';
import { add, type Cut, columnOf, cutBy, type Population, weightOf } from '../population.js';
import { unfit } from './unfit.js';

/** One group that holds everybody. */
function whole(population: Population): Cut {
  return { codes: new Uint8Array(population.responses.size), size: 1 };
}

/** Counts who ticked and who was offered each box, by the codes of another variable if one is given. */
export function countBoxes(population: Population, variable: string, by?: string): BoxCounts {
  const column = columnOf(population, variable);
  if (column.kind !== 'multiple') return unfit(variable, 'multiple', column.kind);
  const { codes, size: groups } = by === undefined ? whole(population) : cutBy(population, by);
  const boxes = column.ticked.length;
  const ticked = new Float64Array(boxes * groups);
  const offered = new Float64Array(boxes * groups);
  const states = new Float64Array(5 * groups);
  for (const row of population.rows) {
    const group = codes[row] ?? 0;
    const weight = weightOf(population, row);
    const state = column.states[row] ?? State.notAsked;
    add(states, state * groups + group, weight);
    if (state < State.noAnswer) continue;
    for (const [box, bits] of column.ticked.entries()) {
      if (!isOffered(column, box, row)) continue;
      add(offered, box * groups + group, weight);
      if (getBit(bits, row)) add(ticked, box * groups + group, weight);
    }
  }
  return { kind: 'boxes', boxes, groups, ticked, offered, states };
}
