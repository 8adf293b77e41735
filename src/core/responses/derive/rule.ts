import { type Condition, type Leaf, leavesOf, type Variable } from '../../instrument/index.js';
import { isOffered, statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import type { Truths } from '../truth.js';

/** Evaluates a condition for every respondent. */
export type Evaluate = (condition: Condition) => Truths;

/** One answer of a derived question for the respondents of one member. */
export interface Rule {
  readonly holds: Truths;
  /** Whether a respondent was asked the question and offered the answer that it is made of. */
  readonly offered: (row: number) => boolean;
}

/** What a respondent had to be offered for a leaf to hold; `undefined` when it is not known. */
function offer(condition: Leaf, { columns, instrument }: Responses) {
  if (condition.kind === 'expression') return undefined;
  const column = columns.get(condition.variable);
  if (column === undefined) return undefined;
  const states = statesOf(column);
  const asked = (row: number) => states[row] !== State.notAsked;
  if (condition.kind !== 'ticked' || column.kind !== 'multiple') return asked;
  const box = boxOf(instrument.variables.get(condition.variable), condition.item);
  return (row: number) => asked(row) && isOffered(column, box, row);
}

/** The place of a box; *other* is after the items. */
function boxOf(variable: Variable | undefined, item: string): number {
  const items = variable?.measure.kind === 'multiple' ? variable.measure.items : [];
  const index = items.findIndex(({ code }) => code === item);
  return index < 0 ? items.length : index;
}

/** The rule that a condition makes; `undefined` for an answer that was not offered. */
export function ruleOf(
  when: Condition | null,
  responses: Responses,
  evaluate: Evaluate,
): Rule | undefined {
  if (when === null) return undefined;
  const offers = leavesOf(when).map((each) => offer(each, responses));
  const known = offers.filter((each) => each !== undefined);
  const all = known.length === offers.length;
  return {
    holds: evaluate(when),
    offered: (row) => !all || known.some((each) => each(row)),
  };
}
