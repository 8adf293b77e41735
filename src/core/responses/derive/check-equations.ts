import { checkExpression, toExpression } from '../../expression/index.js';
import {
  type Derived,
  type Instrument,
  leavesOf,
  memberConditions,
} from '../../instrument/index.js';
import { type Problem, problem } from '../../problems/index.js';

/**
 * The problems of the equations that a derived question is made with. Each is an error: a slip in
 * one makes every table silently wrong.
 */
export function checkEquations(
  { question, members }: Derived,
  instrument: Instrument,
): readonly Problem[] {
  return members
    .flatMap(memberConditions)
    .flatMap(leavesOf)
    .filter(({ kind }) => kind === 'expression')
    .flatMap((each) => checkExpression(toExpression(each, instrument), instrument))
    .map(({ rule, message, place }) =>
      problem(rule, message, { ...place, question: question.code }),
    );
}
