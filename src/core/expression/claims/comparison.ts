import type { Comparison } from '../../instrument/index.js';
import type { Binary, Expression } from '../syntax/expression.js';

const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function isComparison(operator: Binary['operator']): operator is Comparison {
  return operator in OPPOSITES;
}

/** A comparison, what is compared on the left. */
export interface Compared {
  readonly left: Expression;
  readonly operator: Comparison;
  readonly right: Expression;
}

/** The comparison that an expression is, what is compared on the left; negations are done. */
export function compared(expression: Expression): Compared | undefined {
  if (expression.kind === 'unary' && expression.operator === '!') {
    const inner = compared(expression.operand);
    return inner && { ...inner, operator: OPPOSITES[inner.operator] };
  }
  if (expression.kind !== 'binary' || !isComparison(expression.operator)) return undefined;
  const { left, operator, right } = expression;
  const isTurned = left.kind === 'number' || left.kind === 'string' || left.kind === 'unary';
  return isTurned
    ? { left: right, operator: MIRRORED[operator], right: left }
    : { left, operator, right };
}

/** The number that is written so, in quotes or not. */
export function numberIn(expression: Expression): number | undefined {
  if (expression.kind === 'unary' && expression.operator === '-') {
    const value = numberIn(expression.operand);
    return value === undefined ? undefined : -value;
  }
  const text =
    expression.kind === 'number'
      ? expression.text
      : expression.kind === 'string' && expression.value.trim() !== ''
        ? expression.value
        : 'none';
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
