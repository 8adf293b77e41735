import type { ChoiceMember, Derived } from '../../instrument/index.js';
import { makeBits } from '../bits.js';
import type { Kept, Responses } from '../responses.js';
import { FIRST_OPTION, State } from '../state.js';
import { Truth, type Truths } from '../truth.js';
import { type Assignment, NO_ROWS, stateOfNone } from './assign.js';
import type { Outcome } from './outcome.js';
import type { Evaluate } from './rule.js';

/** No answer holds, one may, or several do; from 0 on, the index of the one that does. */
const Found = { none: -1, unknown: -2, several: -3 } as const;

/** The index of the answer whose condition holds; unknown when none holds for certain and one may. */
function find(rules: readonly Truths[], row: number): number {
  let found: number = Found.none;
  for (let index = 0; index < rules.length; index += 1) {
    const truth = rules[index]?.[row];
    if (truth === Truth.yes && found >= 0) return Found.several;
    if (truth === Truth.yes) found = index;
    else if (truth === Truth.unknown && found === Found.none) found = Found.unknown;
  }
  return found;
}

/** The codes of the answers that hold together. */
function together({ answers }: ChoiceMember, rules: readonly Truths[], row: number): string {
  const held = answers.filter((_, index) => rules[index]?.[row] === Truth.yes);
  return held.map(({ code }) => code).join(' ');
}

/** A single choice: the answer whose condition holds. */
export function deriveSingle(
  { question: { code } }: Derived,
  members: readonly ChoiceMember[],
  assignment: Assignment,
  { size }: Responses,
  evaluate: Evaluate,
): Outcome {
  const { rows, states } = assignment;
  const total = FIRST_OPTION + (members[0]?.answers.length ?? 0);
  const codes = total <= 256 ? Uint8Array.from(states) : Uint16Array.from(states);
  const leftOut = makeBits(size);
  const kept: Kept[] = [];
  const codeOf = (member: ChoiceMember, rules: readonly Truths[], row: number): number => {
    const found = find(rules, row);
    if (found >= 0) return FIRST_OPTION + found;
    if (found === Found.unknown) return State.notReached;
    if (found === Found.none) return stateOfNone(assignment, row, leftOut);
    const raw = together(member, rules, row);
    kept.push({ row, variable: code, field: code, raw, reason: 'invalid' });
    return State.invalid;
  };
  for (const [index, member] of members.entries()) {
    const own = (rows[index] ?? NO_ROWS).filter((row) => states[row] === State.answered);
    const rules = member.answers.map(({ when }) =>
      when === null ? new Uint8Array(size) : evaluate(when, own),
    );
    for (const row of own) codes[row] = codeOf(member, rules, row);
  }
  return { column: { kind: 'single', codes, size: total }, leftOut, kept };
}
