import type { Derived, RankingMember } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import { isOffered, type RankingColumn } from '../column.js';
import type { Kept, Responses } from '../responses.js';
import { State } from '../state.js';
import { type Assignment, NO_ROWS, stateOfNone } from './assign.js';
import { makeOffers } from './offers.js';
import type { Outcome } from './outcome.js';

type Ranks = RankingColumn['ranks'];

/** The ranking that a member comes from. */
interface Source {
  readonly column: RankingColumn;
  /** Where each derived item stands in its list; -1 for one not offered. */
  readonly places: readonly number[];
  /** The derived item that each of its items is, by index; -1 for one left out. */
  readonly items: readonly number[];
  readonly codes: readonly string[];
}

function sourceOf({ from, items }: RankingMember, { columns, instrument }: Responses) {
  const [code = ''] = from;
  const column = columns.get(code);
  const measure = instrument.variables.get(code)?.measure;
  if (column?.kind !== 'ranking' || measure?.kind !== 'ranking') return undefined;
  const codes = measure.items.map((each) => each.code);
  return {
    column,
    places: items.map(({ item }) => (item === null ? -1 : codes.indexOf(item))),
    items: codes.map((each) => items.findIndex(({ item }) => item === each)),
    codes,
  };
}

/**
 * Ranks the items that have a place, in the order in which they were ranked: one left out leaves no
 * gap, a rank left empty does. How many were ranked; -1, and none of them, when an empty rank puts
 * one beyond the last.
 */
function rankItems({ column, items }: Source, row: number, ranks: Ranks): number {
  let [next, ranked] = [0, 0];
  for (const given of column.ranks) {
    const place = given[row] ?? 0;
    const item = place === 0 ? undefined : (items[place - 1] ?? -1);
    if (item === -1) continue;
    const rank = ranks[next];
    next += 1;
    if (item === undefined) continue;
    if (rank === undefined) {
      for (const each of ranks) each[row] = 0;
      return -1;
    }
    rank[row] = item + 1;
    ranked += 1;
  }
  return ranked;
}

/** The ranking as the respondent gave it, an empty rank being a dash. */
function asGiven({ column, codes }: Source, row: number): string {
  return column.ranks.map((rank) => codes[(rank[row] ?? 0) - 1] ?? '-').join(' ');
}

/**
 * A ranking of the items that have a place, in the order in which they were ranked: an item left out
 * leaves no gap, a rank left empty by the respondent does. Ranks can be compared between members in
 * so far as they order the same items.
 */
export function deriveRanking(
  { question }: Derived,
  members: readonly RankingMember[],
  assignment: Assignment,
  responses: Responses,
): Outcome {
  const { size } = responses;
  const { rows, states: furthest } = assignment;
  const items = members[0]?.items.length ?? 0;
  const max = question.kind === 'ranking' ? question.max : 0;
  const makeRank = () => (items < 255 ? new Uint8Array(size) : new Uint16Array(size));
  const ranks = Array.from({ length: max }, makeRank);
  const offers = makeOffers(items, size);
  const leftOut = makeBits(size);
  const kept: Kept[] = [];
  const stateAt = (row: number, source: Source): number => {
    const state = furthest[row] ?? State.notAsked;
    let missing = 0;
    for (const [item, place] of source.places.entries()) {
      if (place >= 0 && isOffered(source.column, place, row)) continue;
      offers.takeAway(item, row);
      missing += 1;
    }
    if (missing === items) return State.notAsked;
    if (state !== State.answered) return state;
    const ranked = rankItems(source, row, ranks);
    if (ranked > 0) return State.answered;
    if (ranked === 0) return stateOfNone(assignment, row, leftOut);
    const { code } = question;
    kept.push({ row, variable: code, field: code, raw: asGiven(source, row), reason: 'invalid' });
    return State.invalid;
  };
  const states = furthest.slice();
  for (const [index, member] of members.entries()) {
    const source = sourceOf(member, responses);
    if (source === undefined) continue;
    for (const row of rows[index] ?? NO_ROWS) states[row] = stateAt(row, source);
  }
  return { column: { kind: 'ranking', states, ranks, offered: offers.finished() }, leftOut, kept };
}
