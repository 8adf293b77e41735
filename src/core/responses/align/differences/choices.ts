import type { Multiple } from '../../../instrument/index.js';
import { getBit } from '../../bits.js';
import type { Column, MultipleColumn, RankingColumn } from '../../column.js';
import { asItIs, type Compared, type Difference, fromTo } from './difference.js';
import { noItem, noMost } from './messages.js';

/** Who gave a rank that comes after the last one of the study. */
function withFurtherRanks({ ranks, states }: RankingColumn, max: number): number {
  const further = ranks.slice(max);
  return states.filter((_, row) => further.some((rank) => (rank[row] ?? 0) !== 0)).length;
}

/** Who ticked more boxes than that. */
function withMoreThan({ ticked, states }: MultipleColumn, max: number): number {
  const ticks = (row: number) => ticked.filter((bits) => getBit(bits, row)).length;
  return states.filter((_, row) => ticks(row) > max).length;
}

function ranksDifference(collected: number, study: number, column: Column): readonly Difference[] {
  if (collected === study || column.kind !== 'ranking') return [];
  const sides = fromTo(asItIs(String(collected)), asItIs(String(study)));
  const count = withFurtherRanks(column, study);
  return [count === 0 ? { sort: 'other-ranks', sides } : { sort: 'further-ranks', sides, count }];
}

function mostDifference(one: Multiple, other: Multiple, column: Column): readonly Difference[] {
  if (one.max === other.max || column.kind !== 'multiple') return [];
  const most = (max: number | undefined) => (max === undefined ? noMost : asItIs(String(max)));
  const sides = fromTo(most(one.max), most(other.max));
  const count = other.max === undefined ? 0 : withMoreThan(column, other.max);
  return [count === 0 ? { sort: 'other-most', sides } : { sort: 'more-than-most', sides, count }];
}

/** Other exclusive items among those that both sides have, by the codes of the study. */
function exclusiveDifference(
  one: Multiple,
  other: Multiple,
  codes: ReadonlyMap<string, string>,
): readonly Difference[] {
  const matched = new Set(codes.values());
  const theirs = (one.exclusive ?? []).flatMap((code) => codes.get(code) ?? []).sort();
  const ours = (other.exclusive ?? []).filter((code) => matched.has(code)).sort();
  if (theirs.join(' ') === ours.join(' ')) return [];
  const list = (all: readonly string[]) => (all.length === 0 ? noItem : asItIs(all.join(' + ')));
  return [{ sort: 'other-exclusive', sides: fromTo(list(theirs), list(ours)) }];
}

/** Another scale, other numbers of ranks or of boxes, other exclusive items. */
export function choiceDifferences({ source, column }: Compared): readonly Difference[] {
  const { collected, study, codes } = source;
  const [one, other] = [collected.measure, study.measure];
  if (one.kind === 'single' && other.kind === 'single') {
    if (one.scale === other.scale) return [];
    return [{ sort: 'other-scale', sides: fromTo(asItIs(one.scale), asItIs(other.scale)) }];
  }
  if (one.kind === 'ranking' && other.kind === 'ranking') {
    return ranksDifference(one.max, other.max, column);
  }
  const [theirs, ours] = [collected.question, study.question];
  if (theirs.kind !== 'multiple' || ours.kind !== 'multiple') return [];
  return [...mostDifference(theirs, ours, column), ...exclusiveDifference(theirs, ours, codes)];
}
