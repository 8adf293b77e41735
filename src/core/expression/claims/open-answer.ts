import type { NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';
import type { Claim } from './claim.js';
import { compared, numberIn } from './comparison.js';
import type { Scope } from './fields-read.js';
import { holdsWith } from './try-answers.js';

/** `is_empty(Q2)`, `Q2 != ''` and their negations. */
function saysGiven(expression: Expression): boolean | undefined {
  if (expression.kind === 'unary' && expression.operator === '!') {
    const inner = saysGiven(expression.operand);
    return inner === undefined ? undefined : !inner;
  }
  if (expression.kind === 'call') return expression.name === 'is_empty' ? false : undefined;
  const found = compared(expression);
  const isBlank =
    found?.left.kind === 'variable' && found.right.kind === 'string' && found.right.value === '';
  if (!isBlank) return undefined;
  if (found.operator === '!=') return true;
  return found.operator === '==' ? false : undefined;
}

/** What an expression says of the one number or text that it reads, when it is that simple. */
export function openAnswer(
  expression: Expression,
  field: NamedField,
  scope: Scope,
): Claim | undefined {
  const given = saysGiven(expression);
  if (given !== undefined) return { kind: 'given', field, given };
  const found = compared(expression);
  const value = found && numberIn(found.right);
  if (value === undefined || found?.left.kind !== 'variable') return undefined;
  if (field.variable.measure.kind !== 'numeric') return undefined;
  const blank = holdsWith(expression, ['', null], scope).includes(true);
  return { kind: 'number', field, operator: found.operator, value, blank };
}
