import type { Derived, RankingMember } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import { isOffered, type RankingColumn } from '../column.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { type Assignment, stateOfNone } from './assign.js';
import { makeOffers } from './offers.js';
import type { Outcome } from './outcome.js';

/** The ranking that a member comes from, and where its items stand in it; -1 for one not offered. */
interface Source {
  readonly column: RankingColumn;
  readonly places: readonly number[];
}

function sourceOf({ from, items }: RankingMember, { columns, instrument }: Responses) {
  const [code = ''] = from;
  const column = columns.get(code);
  const measure = instrument.variables.get(code)?.measure;
  if (column?.kind !== 'ranking' || measure?.kind !== 'ranking') return undefined;
  const places = items.map(({ item }) => measure.items.findIndex((each) => each.code === item));
  return { column, places };
}

/**
 * The derived items in the order in which a respondent ranked them, by index; -1 for a rank that the
 * respondent left empty, as far as there is room for it.
 */
function orderOf({ column, places }: Source, row: number, max: number): readonly number[] {
  const order = column.ranks.flatMap((rank) => {
    const given = rank[row] ?? 0;
    if (given === 0) return [-1];
    const item = places.indexOf(given - 1);
    return item < 0 ? [] : [item];
  });
  const ranked = order.filter((item) => item >= 0);
  const last = order.lastIndexOf(ranked.at(-1) ?? -1);
  return last < max ? order.slice(0, last + 1) : ranked;
}

/**
 * A ranking of the items that have a place, in the order in which they were ranked: an item left out
 * leaves no gap, a rank left empty by the respondent does. Ranks can be compared between members in so far as they order the same items.
 */
export function deriveRanking(
  { question }: Derived,
  members: readonly RankingMember[],
  assignment: Assignment,
  responses: Responses,
): Outcome {
  const { size } = responses;
  const { members: memberOf, states: furthest } = assignment;
  const sources = members.map((member) => sourceOf(member, responses));
  const items = members[0]?.items.length ?? 0;
  const max = question.kind === 'ranking' ? question.max : 0;
  const makeRank = () => (items < 255 ? new Uint8Array(size) : new Uint16Array(size));
  const ranks = Array.from({ length: max }, makeRank);
  const offers = makeOffers(items, size);
  const leftOut = makeBits(size);
  const stateAt = (row: number, source: Source): number => {
    const state = furthest[row] ?? State.notAsked;
    const missing = source.places.flatMap((place, item) =>
      place >= 0 && isOffered(source.column, place, row) ? [] : [item],
    );
    for (const item of missing) offers.takeAway(item, row);
    if (missing.length === items) return State.notAsked;
    if (state !== State.answered) return state;
    const order = orderOf(source, row, max);
    for (const [rank, places] of ranks.entries()) places[row] = (order[rank] ?? -1) + 1;
    return order.some((item) => item >= 0) ? State.answered : stateOfNone(assignment, row, leftOut);
  };
  const states = furthest.map((state, row) => {
    const source = sources[memberOf[row] ?? -1];
    return source === undefined ? state : stateAt(row, source);
  });
  return { column: { kind: 'ranking', states, ranks, offered: offers.finished() }, leftOut };
}
