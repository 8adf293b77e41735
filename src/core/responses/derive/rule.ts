import type { Condition } from '../../instrument/index.js';
import type { Responses } from '../responses.js';
import type { Truths } from '../truth.js';
import { type Reading, type Standings, standingsOf } from './standing.js';

/** Evaluates a condition for every respondent. */
export type Evaluate = (condition: Condition) => Truths;

/** One answer of a derived question for the respondents of one member. */
export interface Rule {
  readonly holds: Truths;
  /** Whether it is known that it holds or not. */
  readonly standings: Standings;
}

/** The rule that a condition makes. */
export function ruleOf(
  when: Condition,
  responses: Responses,
  evaluate: Evaluate,
  reading: Reading,
): Rule {
  return { holds: evaluate(when), standings: standingsOf(when, responses, reading) };
}
