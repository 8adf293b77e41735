import { type Derived, type Member, variablesBehind } from '../../instrument/index.js';
import { type Bits, getBit, makeBits, setBit } from '../bits.js';
import { statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';

/** Which member each respondent is of, and what became of its sources. */
export interface Assignment {
  /** The index of the member; -1 where none was asked. */
  readonly members: Int16Array;
  /** The furthest state of the sources of that member. */
  readonly states: Uint8Array;
  /** Of whom nobody can say whether any member was asked. */
  readonly unsettled: Bits;
}

/** What became of the sources of one member. */
interface SourceStates {
  readonly furthest: Uint8Array;
  /** Those who were asked at least one source for certain. */
  readonly certain: Bits;
}

function sourceStates({ from }: Member, responses: Responses): SourceStates {
  const { instrument, columns, size, unsettled } = responses;
  const furthest = new Uint8Array(size);
  const certain = makeBits(size);
  for (const { code } of from.flatMap((each) => variablesBehind(each, instrument.variables))) {
    const column = columns.get(code);
    const open = unsettled.get(code);
    for (const [row, stored] of column === undefined ? [] : statesOf(column).entries()) {
      const state = Math.min(stored, State.answered);
      furthest[row] = Math.max(furthest[row] ?? 0, state);
      const doubtful = open !== undefined && getBit(open, row);
      if (state > State.notAsked && !doubtful) setBit(certain, row);
    }
  }
  return { furthest, certain };
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
  const unsettled = makeBits(responses.size);
  for (const [row, member] of members.entries()) {
    const chosen = all[member];
    if (chosen !== undefined && !getBit(chosen.certain, row)) setBit(unsettled, row);
  }
  return { members, states, unsettled };
}
