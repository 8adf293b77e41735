import { State } from '../../responses/index.js';
import type { RankCounts } from '../counts.js';
import { add, columnOf, type Population, weightOf } from '../population.js';
import { unfit } from './unfit.js';

/** Counts how often each of `items` items stands at each rank of a ranking. */
export function countRanks(population: Population, variable: string, items: number): RankCounts {
  const column = columnOf(population, variable);
  if (column.kind !== 'ranking') return unfit(variable, 'ranking', column.kind);
  const ranks = column.ranks.length;
  const places = new Float64Array(items * ranks);
  const depths = new Float64Array(ranks + 1);
  const citedAtDepth = new Float64Array(items * (ranks + 1));
  const states = new Float64Array(5);
  for (const row of population.rows) {
    const weight = weightOf(population, row);
    const state = column.states[row] ?? State.notAsked;
    add(states, state, weight);
    if (state !== State.answered) continue;
    const order = column.ranks.map((rank) => rank[row] ?? 0);
    const depth = order.filter((item) => item !== 0).length;
    add(depths, depth, weight);
    for (const [rank, item] of order.entries()) {
      if (item === 0) continue;
      add(places, (item - 1) * ranks + rank, weight);
      add(citedAtDepth, (item - 1) * (ranks + 1) + depth, weight);
    }
  }
  return { kind: 'ranks', items, ranks, places, depths, citedAtDepth, states };
}
