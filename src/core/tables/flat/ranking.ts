import type { CountRequest, Counts, RankCounts } from '../../counting/index.js';
import type { Instrument, MeasureOf, Option, Variable } from '../../instrument/index.js';
import { aboutVariable, basesRequests } from '../about.js';
import { shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { RankingTable, RankRow } from '../table.js';

function rankCounts({ places, ranks }: RankCounts, item: number): readonly number[] {
  return Array.from(places.subarray(item * ranks, (item + 1) * ranks));
}

/** Sum of the ranks that those who left the item out would give it: the middle of the ranks left. */
function imputedSum({ depths, citedAtDepth, items, ranks }: RankCounts, item: number): number {
  let sum = 0;
  for (let depth = 1; depth <= ranks; depth += 1) {
    const cited = citedAtDepth[item * (ranks + 1) + depth] ?? 0;
    sum += ((depths[depth] ?? 0) - cited) * ((depth + 1 + items) / 2);
  }
  return sum;
}

/** The highest count at each rank. */
function bestAtRank(counts: RankCounts): readonly number[] {
  return Array.from({ length: counts.ranks }, (_, rank) =>
    Math.max(
      ...Array.from({ length: counts.items }, (_, item) => rankCounts(counts, item)[rank] ?? 0),
    ),
  );
}

function rowOf(
  { code, labels }: Option,
  item: number,
  counts: RankCounts,
  answered: number,
  best: readonly number[],
): RankRow {
  const ranks = rankCounts(counts, item);
  const cited = ranks.reduce((sum, count) => sum + count, 0);
  const sum = ranks.reduce((total, count, rank) => total + count * (rank + 1), 0);
  return {
    code,
    labels,
    cited,
    citedShare: shareOf(cited, answered),
    ranks,
    first: ranks[0] ?? 0,
    meanRankCited: shareOf(sum, cited),
    meanRankImputed: shareOf(sum + imputedSum(counts, item), answered),
    borda: cited * counts.items - sum,
    modalAtRank: ranks.flatMap((count, rank) =>
      count > 0 && count === best[rank] ? [rank + 1] : [],
    ),
  };
}

/** What to count for `assembleRanking`. */
export function rankingRequests(
  instrument: Instrument,
  variable: Variable,
  { items }: MeasureOf<'ranking'>,
): readonly CountRequest[] {
  return [
    { kind: 'ranks', variable: variable.code, items: items.length },
    ...basesRequests(instrument, [variable]),
  ];
}

/** Table of a ranking; shares and imputed means are over those who ranked at least one item. */
export function assembleRanking(
  variable: Variable,
  { items }: MeasureOf<'ranking'>,
  counts: Counts,
): RankingTable {
  const result = resultAt(counts, 0, 'ranks');
  const about = aboutVariable(variable, counts, result.states);
  const best = bestAtRank(result);
  return {
    kind: 'ranking',
    ...about,
    percentBase: 'answered',
    rows: items.map((item, index) => rowOf(item, index, result, about.bases.answered, best)),
    imputation: 'mid-rank',
  };
}
