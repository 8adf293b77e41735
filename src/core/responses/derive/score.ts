import { type ScoreMember, variablesBehind } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { Truth, type Truths } from '../truth.js';
import type { Assignment } from './assign.js';
import type { Outcome } from './outcome.js';
import type { Evaluate } from './rule.js';

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

/** A score: how many of the conditions of the member hold. */
export function deriveScore(
  members: readonly ScoreMember[],
  { members: memberOf, states: furthest }: Assignment,
  responses: Responses,
  evaluate: Evaluate,
): Outcome {
  const { size } = responses;
  const counted = members.map((member): readonly Truths[] => member.counted.map(evaluate));
  const zero = members.map((member) => blankIsZero(member, responses));
  const values = new Float64Array(size).fill(Number.NaN);
  const states = furthest.map((state, row) => {
    const member = memberOf[row] ?? -1;
    const blank = state === State.noAnswer && zero[member] === true;
    if (state !== State.answered && !blank) return state;
    const own = counted[member] ?? [];
    if (own.some((holds) => holds[row] === Truth.unknown)) return State.notReached;
    values[row] = own.filter((holds) => holds[row] === Truth.yes).length;
    return State.answered;
  });
  return { column: { kind: 'numeric', states, values }, leftOut: makeBits(size) };
}
