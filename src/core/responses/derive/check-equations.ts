import { checkExpression, toExpression } from '../../expression/index.js';
import type { Condition, Derived, Instrument } from '../../instrument/index.js';
import { type Problem, problem } from '../../problems/index.js';

function equationsIn(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(equationsIn);
    case 'not':
      return equationsIn(condition.condition);
    case 'expression':
      return [condition];
    default:
      return [];
  }
}

/**
 * The problems of the equations that a derived question is made with. Each is an error: a slip in
 * one makes every table silently wrong.
 */
export function checkEquations(
  { question, members }: Derived,
  instrument: Instrument,
): readonly Problem[] {
  const conditions = members.flatMap((member) => {
    if (member.kind === 'ranking') return [];
    if (member.kind === 'score') return member.counted;
    return member.answers.flatMap(({ when }) => when ?? []);
  });
  return conditions
    .flatMap(equationsIn)
    .flatMap((each) => checkExpression(toExpression(each, instrument), instrument))
    .map(({ rule, message, place }) =>
      problem(rule, message, { ...place, question: question.code }),
    );
}
