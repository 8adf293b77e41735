import type { CountRequest, Counts, RankCounts } from '../../counting/index.js';
import type { MeasureOf, Option, Variable } from '../../instrument/index.js';
import { aboutVariable, basesRequests } from '../about.js';
import { shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { RankingTable, RankRow } from '../table.js';

function rankCounts({ places, ranks }: RankCounts, item: number): readonly number[] {
  return Array.from(places.subarray(item * ranks, (item + 1) * ranks));
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
  best: readonly number[],
): RankRow {
  const ranks = rankCounts(counts, item);
  const offered = counts.offered[item] ?? 0;
  const cited = ranks.reduce((sum, count) => sum + count, 0);
  const sum = ranks.reduce((total, count, rank) => total + count * (rank + 1), 0);
  return {
    code,
    labels,
    cited,
    offered,
    citedShare: shareOf(cited, offered),
    ranks,
    first: ranks[0] ?? 0,
    meanRankCited: shareOf(sum, cited),
    meanRankImputed: shareOf(sum + (counts.imputed[item] ?? 0), offered),
    borda: cited * counts.items - sum,
    modalAtRank: ranks.flatMap((count, rank) =>
      count > 0 && count === best[rank] ? [rank + 1] : [],
    ),
  };
}

/** What to count for `assembleRanking`. */
export function rankingRequests(
  variable: Variable,
  { items }: MeasureOf<'ranking'>,
): readonly CountRequest[] {
  return [
    { kind: 'ranks', variable: variable.code, items: items.length },
    ...basesRequests([variable]),
  ];
}

/**
 * Table of a ranking; shares and imputed means are over those who ranked at least one item and were
 * offered the item.
 */
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
    rows: items.map((item, index) => rowOf(item, index, result, best)),
    imputation: 'mid-rank',
  };
}
