import type { ChoiceMember, Derived } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import type { Kept, Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';
import { Truth, type Truths } from '../truth.js';
import { type Assignment, stateOfNone } from './assign.js';
import type { Outcome } from './outcome.js';
import type { Evaluate } from './rule.js';

/** The indexes of the answers whose condition holds, or holds for all that is known. */
function indexesOf(rules: readonly Truths[], row: number, truth: number): readonly number[] {
  return rules.flatMap((holds, index) => (holds[row] === truth ? [index] : []));
}

/** A single choice: the answer whose condition holds. */
export function deriveSingle(
  { question }: Derived,
  members: readonly ChoiceMember[],
  assignment: Assignment,
  { size }: Responses,
  evaluate: Evaluate,
): Outcome {
  const { members: memberOf, states } = assignment;
  const rules = members.map(({ answers }) =>
    answers.map(({ when }) => (when === null ? new Uint8Array(size) : evaluate(when))),
  );
  const options = members[0]?.answers ?? [];
  const total = FIRST_OPTION + options.length;
  const codes = total <= 256 ? new Uint8Array(size) : new Uint16Array(size);
  const leftOut = makeBits(size);
  const kept: Kept[] = [];
  const answer = (row: number): number => {
    const own = rules[memberOf[row] ?? -1] ?? [];
    const [first, ...others] = indexesOf(own, row, Truth.yes);
    if (first === undefined) {
      if (indexesOf(own, row, Truth.unknown).length > 0) return State.notReached;
      return stateOfNone(assignment, row, leftOut);
    }
    if (others.length === 0) return FIRST_OPTION + first;
    const raw = [first, ...others].map((index) => options[index]?.code).join(' ');
    const { code } = question;
    kept.push({ row, variable: code, field: code, raw, reason: 'invalid' });
    return State.invalid;
  };
  for (const [row, state] of states.entries()) {
    codes[row] = state === State.answered ? answer(row) : state;
  }
  return { column: { kind: 'single', codes, size: total }, leftOut, kept };
}
