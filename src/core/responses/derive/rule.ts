import type { Condition } from '../../instrument/index.js';
import type { Responses } from '../responses.js';
import type { Truths } from '../truth.js';
import { type Reading, type Standings, standingsOf } from './standing.js';

/** Evaluates a condition for some respondents; nothing is said of the others. */
export type Evaluate = (condition: Condition, rows: Int32Array) => Truths;

/** One answer of a derived question for the respondents of one member. */
export interface Rule {
  readonly holds: Truths;
  /** Whether it is known that it holds or not. */
  readonly standings: Standings;
}

/** The rule that a condition makes for the respondents of one member, `rows`. */
export function ruleOf(
  when: Condition,
  responses: Responses,
  evaluate: Evaluate,
  reading: Reading,
  rows: Int32Array,
): Rule {
  const standings = standingsOf(when, responses, reading, rows);
  return { holds: evaluate(when, rows), standings };
}
