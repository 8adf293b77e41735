import type { BinaryOperator, Expression } from '../syntax/expression.js';
import { BINARY } from '../values/operators.js';
import { isTrue, UNKNOWN, type Value } from '../values/value.js';
import type { Evaluate } from './read.js';

/** `and` is settled by a false side, `or` by a true one, whatever the other side is. */
function compileLogic(settledBy: boolean, left: Evaluate, right: Evaluate): Evaluate {
  return (row) => {
    const first = left(row);
    if (first !== UNKNOWN && isTrue(first) === settledBy) return settledBy;
    const second = right(row);
    if (second !== UNKNOWN && isTrue(second) === settledBy) return settledBy;
    return first === UNKNOWN || second === UNKNOWN ? UNKNOWN : !settledBy;
  };
}

type Quoted = (value: Value) => boolean;

/** Whether a side was written in quotes, or is a text made by `+`: it is then compared as text. */
function quotedTest(side: Expression): Quoted | undefined {
  if (side.kind === 'string') return () => true;
  if (side.kind === 'binary' && side.operator === '+') return (value) => typeof value === 'string';
  return side.kind === 'list' ? quotedTest(side.items.at(-1) ?? side.items[0] ?? side) : undefined;
}

/** An operator as a function of the respondent; unknown when a side that matters is. */
export function compileBinary(
  { operator, left, right }: { operator: BinaryOperator; left: Expression; right: Expression },
  first: Evaluate,
  second: Evaluate,
): Evaluate {
  if (operator === 'and' || operator === 'or') {
    return compileLogic(operator === 'or', first, second);
  }
  const operate = BINARY[operator];
  const firstQuoted = quotedTest(left);
  const secondQuoted = quotedTest(right);
  return (row) => {
    const one = first(row);
    const two = second(row);
    if (one === UNKNOWN || two === UNKNOWN) return UNKNOWN;
    return operate(one, two, firstQuoted?.(one) === true || secondQuoted?.(two) === true);
  };
}
