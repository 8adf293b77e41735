import { type ScoreMember, variablesBehind } from '../../instrument/index.js';
import { makeBits, setBit } from '../bits.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { Truth } from '../truth.js';
import { type Assignment, NO_ROWS } from './assign.js';
import type { Outcome } from './outcome.js';
import { type Evaluate, type Rule, ruleOf } from './rule.js';
import { Standing } from './standing.js';

/** What is known of everything that a score counts, for one respondent. */
interface Tally {
  /** How many things were offered, and how many hold. */
  readonly offered: number;
  readonly held: number;
  /** The standing of the least known of them. */
  readonly least: number;
  readonly isUnknown: boolean;
}

/**
 * Whether a blank counts nothing: all sources are multiple choices, in which a respondent to whom
 * nothing applies ticks nothing. Where a box says so ("none of these"), a blank is no answer.
 */
function blankIsZero({ from }: ScoreMember, { instrument }: Responses): boolean {
  const sources = from.flatMap((code) => variablesBehind(code, instrument.variables));
  return sources.every(
    ({ question }) => question.kind === 'multiple' && (question.exclusive ?? []).length === 0,
  );
}

function tallyOf(rules: readonly Rule[], row: number): Tally {
  let [offered, held, isUnknown] = [0, 0, false];
  let least: number = Standing.told;
  for (const { holds, standings } of rules) {
    const standing = standings[row] ?? Standing.withheld;
    if (standing < least) least = standing;
    if (standing === Standing.withheld) continue;
    offered += 1;
    if (holds[row] === Truth.yes) held += 1;
    else if (holds[row] === Truth.unknown) isUnknown = true;
  }
  return { offered, held, least, isUnknown };
}

/** The state of a score that was reached: there is one only where all that it counts is known. */
function stateOf({ least, isUnknown }: Tally, furthest: number, zero: boolean): number {
  if (least === Standing.withheld) return State.notAsked;
  if (furthest === State.invalid) return State.invalid;
  if (furthest === State.noAnswer && !zero) return State.noAnswer;
  if (isUnknown) return State.notReached;
  if (least === Standing.invalid) return State.invalid;
  return least === Standing.blank ? State.noAnswer : State.answered;
}

/**
 * A score: how many of the conditions of the member hold. There is none where part of what it counts
 * was not offered, left blank or invalid: it would be too low.
 */
export function deriveScore(
  members: readonly ScoreMember[],
  { rows, states: furthest }: Assignment,
  responses: Responses,
  evaluate: Evaluate,
): Outcome {
  const { size } = responses;
  const values = new Float64Array(size).fill(Number.NaN);
  const partlyOffered = makeBits(size);
  const states = furthest.slice();
  for (const [index, member] of members.entries()) {
    const own = (rows[index] ?? NO_ROWS).filter((row) => (furthest[row] ?? 0) >= State.noAnswer);
    const zero = blankIsZero(member, responses);
    const rules = member.counted.map((when) => ruleOf(when, responses, evaluate, 'score', own));
    for (const row of own) {
      const tally = tallyOf(rules, row);
      const state = stateOf(tally, furthest[row] ?? State.notAsked, zero);
      states[row] = state;
      if (state === State.answered) values[row] = tally.held;
      if (state === State.notAsked && tally.offered > 0) setBit(partlyOffered, row);
    }
  }
  return { column: { kind: 'numeric', states, values }, leftOut: makeBits(size), partlyOffered };
}
