import type { ChoiceMember } from '../../instrument/index.js';
import { makeBits, setBit } from '../bits.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { Truth } from '../truth.js';
import type { Assignment } from './assign.js';
import { makeOffers } from './offers.js';
import type { Outcome } from './outcome.js';
import { type Evaluate, type Rule, ruleOf } from './rule.js';

/**
 * What became of an item: not offered, of no known outcome since the respondent left before, ticked
 * or not.
 */
type ItemOutcome = 'withheld' | 'open' | 'ticked' | 'blank';

function itemAt(rule: Rule | undefined, state: number, row: number): ItemOutcome {
  if (rule === undefined || !rule.offered(row)) return 'withheld';
  const truth = rule.holds[row];
  if (state >= State.noAnswer && truth === Truth.unknown) return 'open';
  return state === State.answered && truth === Truth.yes ? 'ticked' : 'blank';
}

function stateOf(items: readonly ItemOutcome[], furthest: number): number {
  if (items.every((each) => each === 'withheld')) return State.notAsked;
  return furthest === State.answered && !items.includes('ticked') ? State.noAnswer : furthest;
}

/**
 * A multiple choice: the items whose condition holds. An item that the member lacks was not offered,
 * nor was one made of a box that was not; an item of which nobody can say whether it holds, since
 * the respondent left before, has no base either.
 */
export function deriveMultiple(
  members: readonly ChoiceMember[],
  { members: memberOf, states: furthest }: Assignment,
  responses: Responses,
  evaluate: Evaluate,
): Outcome {
  const { size } = responses;
  const rules = members.map(({ answers }) =>
    answers.map(({ when }) => ruleOf(when, responses, evaluate)),
  );
  const items = members[0]?.answers ?? [];
  const ticked = items.map(() => makeBits(size));
  const open = items.map(() => makeBits(size));
  const offers = makeOffers(items.length, size);
  const stateAt = (row: number, own: readonly (Rule | undefined)[]): number => {
    const state = furthest[row] ?? State.notAsked;
    const found = own.map((rule) => itemAt(rule, state, row));
    for (const [item, bits] of ticked.entries()) {
      const each = found[item];
      if (each === 'ticked') setBit(bits, row);
      else if (each !== 'blank') offers.takeAway(item, row);
      const left = each === 'open' ? open[item] : undefined;
      if (left !== undefined) setBit(left, row);
    }
    return stateOf(found, state);
  };
  const states = furthest.map((state, row) => {
    const own = rules[memberOf[row] ?? -1];
    return own === undefined ? state : stateAt(row, own);
  });
  const column = {
    kind: 'multiple',
    states,
    ticked,
    offered: offers.finished(),
    ...(open.some((bits) => bits.some((word) => word !== 0)) ? { open } : {}),
  } as const;
  return { column, leftOut: makeBits(size) };
}
