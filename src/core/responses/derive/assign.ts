import { type Derived, type Member, variablesBehind } from '../../instrument/index.js';
import { type Bits, getBit, makeBits, setBit } from '../bits.js';
import { type Column, statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';

/** Which member each respondent is of, and what became of its sources. */
export interface Assignment {
  /** The index of the member; -1 where none was asked. */
  readonly members: Int16Array;
  /** The furthest state of the sources of that member. */
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

/** The furthest state of some variables, for each respondent. */
function furthestOf(columns: readonly Column[], size: number): Uint8Array {
  const furthest = new Uint8Array(size);
  for (const column of columns) {
    for (const [row, state] of statesOf(column).entries()) {
      furthest[row] = Math.max(furthest[row] ?? 0, Math.min(state, State.answered));
    }
  }
  return furthest;
}

/** Those who were asked one of the variables for certain. */
function askedForCertain(codes: readonly string[], { columns, size, unsettled }: Responses): Bits {
  const certain = makeBits(size);
  for (const code of codes) {
    const column = columns.get(code);
    const open = unsettled.get(code) ?? makeBits(size);
    for (const [row, state] of column === undefined ? [] : statesOf(column).entries()) {
      if (state > State.notAsked && !getBit(open, row)) setBit(certain, row);
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

/** The member asked for certain, their own if it is among them, else the first that may have been. */
function memberAt(all: readonly SourceStates[], own: number, row: number): number {
  let [first, possible] = [-1, -1];
  for (const [index, { furthest, certain }] of all.entries()) {
    if (getBit(certain, row)) {
      if (index === own) return index;
      if (first < 0) first = index;
    } else if (possible < 0 && furthest[row] !== State.notAsked) possible = index;
  }
  return first >= 0 ? first : possible;
}

/** The member of each respondent: the one whose sources were asked. */
export function assign(derived: Derived, responses: Responses): Assignment {
  const all = derived.members.map((member) => sourceStates(member, responses));
  const own = ownMembers(derived, responses);
  const members = own.map((each, row) => memberAt(all, each, row));
  const states = Uint8Array.from(members, (member, row) => all[member]?.furthest[row] ?? 0);
  const first = Uint8Array.from(members, (member, row) => all[member]?.first[row] ?? 0);
  const unsettled = makeBits(responses.size);
  const leftOut = makeBits(responses.size);
  const leftOutFirst = makeBits(responses.size);
  for (const [row, member] of members.entries()) {
    const chosen = all[member];
    if (chosen === undefined) continue;
    if (!getBit(chosen.certain, row)) setBit(unsettled, row);
    if (states[row] === State.invalid && getBit(chosen.leftOut, row)) setBit(leftOut, row);
    if (getBit(chosen.leftOutFirst, row)) setBit(leftOutFirst, row);
  }
  return { members, states, first, unsettled, leftOut, leftOutFirst };
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
