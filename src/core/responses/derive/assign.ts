import { type Derived, type Member, variablesBehind } from '../../instrument/index.js';
import { type Bits, getBit, makeBits, setBit } from '../bits.js';
import { type Column, statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';

/** Which member each respondent is of, and what became of its sources. */
export interface Assignment {
  /** Of each member, its respondents, ascending; those of whom no member was asked are of none. */
  readonly rows: readonly Int32Array[];
  /** The furthest state of the sources of their member. */
  readonly states: Uint8Array;
  /** The state of the first of those sources, which decides when no answer holds. */
  readonly first: Uint8Array;
  /** Of whom nobody can say whether any member was asked. */
  readonly unsettled: Bits;
  /** Those whose sources are invalid since their answer had no place in one of them. */
  readonly leftOut: Bits;
  /** Those whose answer had no place in the first source. */
  readonly leftOutFirst: Bits;
}

/** What became of the sources of one member. */
interface SourceStates {
  readonly furthest: Uint8Array;
  readonly first: Uint8Array;
  /** Those who were asked at least one source for certain. */
  readonly certain: Bits;
  /** Those whose answer had no place in one of the sources; in the first. */
  readonly leftOut: Bits;
  readonly leftOutFirst: Bits;
}

/** No respondent. */
export const NO_ROWS = new Int32Array(0);

/** The furthest state of some variables, for each respondent. */
function furthestOf(columns: readonly Column[], size: number): Uint8Array {
  const furthest = new Uint8Array(size);
  for (const column of columns) {
    const states = statesOf(column);
    for (let row = 0; row < size; row += 1) {
      const state = Math.min(states[row] ?? State.notAsked, State.answered);
      if (state > (furthest[row] ?? State.notAsked)) furthest[row] = state;
    }
  }
  return furthest;
}

/** Those who were asked one of the variables for certain. */
function askedForCertain(codes: readonly string[], { columns, size, unsettled }: Responses): Bits {
  const certain = makeBits(size);
  for (const code of codes) {
    const column = columns.get(code);
    if (column === undefined) continue;
    const [states, open] = [statesOf(column), unsettled.get(code)];
    for (let row = 0; row < size; row += 1) {
      if (states[row] === State.notAsked) continue;
      if (open === undefined || !getBit(open, row)) setBit(certain, row);
    }
  }
  return certain;
}

/** Those whose answer had no place in one of the variables. */
function leftOutOf(codes: readonly string[], { leftOut, size }: Responses): Bits {
  const all = makeBits(size);
  for (const code of codes) {
    for (const [index, word] of (leftOut?.get(code) ?? []).entries()) {
      all[index] = (all[index] ?? 0) | word;
    }
  }
  return all;
}

function sourceStates({ from }: Member, responses: Responses): SourceStates {
  const { instrument, columns, size } = responses;
  const sources = from.map((each) =>
    variablesBehind(each, instrument.variables).map(({ code }) => code),
  );
  const columnsOf = (codes: readonly string[]) => codes.flatMap((code) => columns.get(code) ?? []);
  return {
    furthest: furthestOf(columnsOf(sources.flat()), size),
    first: furthestOf(columnsOf(sources[0] ?? []), size),
    certain: askedForCertain(sources.flat(), responses),
    leftOut: leftOutOf(sources.flat(), responses),
    leftOutFirst: leftOutOf(sources[0] ?? [], responses),
  };
}

/** For each respondent, the member of the group that they say is theirs; -1 where there is none. */
function ownMembers({ by, members }: Derived, { instrument, columns, size }: Responses) {
  const own = new Int16Array(size).fill(-1);
  const column = by === undefined ? undefined : columns.get(by);
  const measure = by === undefined ? undefined : instrument.variables.get(by)?.measure;
  if (column?.kind !== 'single' || measure?.kind !== 'single') return own;
  const places = measure.options.map(({ code }) =>
    members.findIndex(({ group }) => group === code),
  );
  return own.map((_, row) => places[(column.codes[row] ?? 0) - FIRST_OPTION] ?? -1);
}

/**
 * The index of the member asked for certain, their own if it is among them, else of the first that
 * may have been; -1 when there is none.
 */
function memberAt(all: readonly SourceStates[], own: number, row: number): number {
  const chosen = all[own];
  if (chosen !== undefined && getBit(chosen.certain, row)) return own;
  let possible = -1;
  for (let index = 0; index < all.length; index += 1) {
    const member = all[index];
    if (member === undefined) continue;
    if (getBit(member.certain, row)) return index;
    if (possible < 0 && member.furthest[row] !== State.notAsked) possible = index;
  }
  return possible;
}

/** The respondents of each of `count` members, given the member of each respondent. */
function rowsByMember(memberOf: Int16Array, count: number): readonly Int32Array[] {
  const sizes = new Int32Array(count);
  for (const member of memberOf) if (member >= 0) sizes[member] = (sizes[member] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  const next = new Int32Array(count);
  for (let row = 0; row < memberOf.length; row += 1) {
    const member = memberOf[row] ?? -1;
    const own = rows[member];
    const place = next[member] ?? 0;
    if (own === undefined) continue;
    own[place] = row;
    next[member] = place + 1;
  }
  return rows;
}

/** The member of each respondent: the one whose sources were asked. */
export function assign(derived: Derived, responses: Responses): Assignment {
  const { size } = responses;
  const all = derived.members.map((member) => sourceStates(member, responses));
  const memberOf = ownMembers(derived, responses);
  for (let row = 0; row < size; row += 1) memberOf[row] = memberAt(all, memberOf[row] ?? -1, row);
  const rows = rowsByMember(memberOf, all.length);
  const assignment = {
    rows,
    states: new Uint8Array(size),
    first: new Uint8Array(size),
    unsettled: makeBits(size),
    leftOut: makeBits(size),
    leftOutFirst: makeBits(size),
  };
  for (const [index, member] of all.entries()) {
    for (const row of rows[index] ?? NO_ROWS) assignRow(assignment, member, row);
  }
  return assignment;
}

/** Writes what became of the sources of a member for one of its respondents. */
function assignRow(
  { states, first, unsettled, leftOut, leftOutFirst }: Assignment,
  member: SourceStates,
  row: number,
): void {
  const state = member.furthest[row] ?? State.notAsked;
  states[row] = state;
  first[row] = member.first[row] ?? State.notAsked;
  if (!getBit(member.certain, row)) setBit(unsettled, row);
  if (state === State.invalid && getBit(member.leftOut, row)) setBit(leftOut, row);
  if (getBit(member.leftOutFirst, row)) setBit(leftOutFirst, row);
}

/**
 * The state of a respondent none of whose answers holds: that of the first source, `invalid` and left
 * out if it was answered, or was not asked while another was answered. What the first source left
 * out is left out here too.
 */
export function stateOfNone(
  { first, leftOutFirst }: Assignment,
  row: number,
  leftOut: Bits,
): number {
  const state = first[row] ?? State.notAsked;
  const isAnswered = state === State.notAsked || state === State.answered;
  if (isAnswered || getBit(leftOutFirst, row)) setBit(leftOut, row);
  return isAnswered ? State.invalid : state;
}
