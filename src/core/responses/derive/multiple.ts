import type { ChoiceMember } from '../../instrument/index.js';
import { type Bits, makeBits, setBit } from '../bits.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { Truth } from '../truth.js';
import { type Assignment, NO_ROWS } from './assign.js';
import { makeOffers, type Offers } from './offers.js';
import type { Outcome } from './outcome.js';
import { type Evaluate, type Rule, ruleOf } from './rule.js';
import { Standing } from './standing.js';

/** What is written of one item. */
interface Item {
  readonly ticked: Bits;
  readonly silent: Bits;
  readonly open: Bits;
}

/** The rules of one member, in the order of the items; `undefined` for one not offered. */
type Rules = readonly (Rule | undefined)[];

/** Writes one item of a respondent who reached the question, and tells whether it is ticked. */
function writeItem({ ticked, silent, open }: Item, rule: Rule, state: number, row: number): number {
  const isTold = rule.standings[row] === Standing.told;
  const truth = rule.holds[row] ?? Truth.no;
  if (!isTold || truth === Truth.unknown) {
    setBit(isTold ? open : silent, row);
    return Truth.unknown;
  }
  if (state !== State.answered || truth !== Truth.yes) return Truth.no;
  setBit(ticked, row);
  return Truth.yes;
}

/** Writes the items of one respondent, and gives the state of the question. */
function writeRow(
  items: readonly Item[],
  rules: Rules,
  offers: Offers,
  furthest: number,
  row: number,
): number {
  let [offered, ticked] = [0, 0];
  for (const [index, item] of items.entries()) {
    const rule = rules[index];
    if (rule === undefined || rule.standings[row] === Standing.withheld) {
      offers.takeAway(index, row);
      continue;
    }
    offered += 1;
    if (furthest < State.noAnswer) continue;
    const truth = writeItem(item, rule, furthest, row);
    if (truth === Truth.yes) ticked += 1;
    if (truth === Truth.unknown) offers.takeAway(index, row);
  }
  if (offered === 0) return State.notAsked;
  return furthest === State.answered && ticked === 0 ? State.noAnswer : furthest;
}

/** The planes of all items, absent when nobody is in them. */
function planes(all: readonly Bits[]): readonly Bits[] | undefined {
  return all.some((bits) => bits.some((word) => word !== 0)) ? all : undefined;
}

/**
 * A multiple choice: the items whose condition holds. An item that the member lacks was not offered,
 * nor was one made of a box that was not; an item of which nobody can say whether it holds, since its
 * source was left blank or the respondent left before, has no base either.
 */
export function deriveMultiple(
  members: readonly ChoiceMember[],
  { rows, states: furthest }: Assignment,
  responses: Responses,
  evaluate: Evaluate,
): Outcome {
  const { size } = responses;
  const items = (members[0]?.answers ?? []).map(
    (): Item => ({ ticked: makeBits(size), silent: makeBits(size), open: makeBits(size) }),
  );
  const offers = makeOffers(items.length, size);
  const states = furthest.slice();
  for (const [index, { answers }] of members.entries()) {
    const own = rows[index] ?? NO_ROWS;
    const rules = answers.map(({ when }) =>
      when === null ? undefined : ruleOf(when, responses, evaluate, 'item', own),
    );
    for (const row of own) {
      states[row] = writeRow(items, rules, offers, furthest[row] ?? State.notAsked, row);
    }
  }
  const open = planes(items.map((item) => item.open));
  const silent = planes(items.map((item) => item.silent));
  const column = {
    kind: 'multiple',
    states,
    ticked: items.map((item) => item.ticked),
    offered: offers.finished(),
    ...(open && { open }),
    ...(silent && { silent }),
  } as const;
  return { column, leftOut: makeBits(size) };
}
