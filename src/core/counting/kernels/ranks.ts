import { isOffered, type RankingColumn, State } from '../../responses/index.js';
import type { RankCounts } from '../counts.js';
import { add, columnOf, type Population, weightOf } from '../population.js';
import { unfit } from './unfit.js';

/** The items offered to a respondent, by index. */
function offeredTo(column: RankingColumn, items: number, row: number): readonly number[] {
  const all = Array.from({ length: items }, (_, item) => item);
  return all.filter((item) => isOffered(column, item, row));
}

/** Counts how often each of `items` items stands at each rank of a ranking. */
export function countRanks(population: Population, variable: string, items: number): RankCounts {
  const column = columnOf(population, variable);
  if (column.kind !== 'ranking') return unfit(variable, 'ranking', column.kind);
  const ranks = column.ranks.length;
  const places = new Float64Array(items * ranks);
  const offered = new Float64Array(items);
  const imputed = new Float64Array(items);
  const states = new Float64Array(5);
  for (const row of population.rows) {
    const weight = weightOf(population, row);
    const state = column.states[row] ?? State.notAsked;
    add(states, state, weight);
    if (state !== State.answered) continue;
    const placed = column.ranks.map((rank) => (rank[row] ?? 0) - 1);
    const cited = new Set(placed.filter((item) => item >= 0));
    for (const [rank, item] of placed.entries()) {
      if (item >= 0) add(places, item * ranks + rank, weight);
    }
    const choice = offeredTo(column, items, row);
    const middle = (cited.size + 1 + choice.length) / 2;
    for (const item of choice) {
      add(offered, item, weight);
      if (!cited.has(item)) add(imputed, item, weight * middle);
    }
  }
  return { kind: 'ranks', items, ranks, places, offered, imputed, states };
}
