import type { Expression } from '../syntax/expression.js';

const FLOAT_FUNCTIONS: ReadonlySet<string> = new Set([
  'sum',
  'round',
  'ceil',
  'floor',
  'sqrt',
  'exp',
  'log',
  'pow',
  'pi',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'floatval',
]);

/**
 * Whether the numbers that an expression gives are floats in LimeSurvey even where they are whole:
 * products, and what most functions compute.
 */
export function givesFloats(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return FLOAT_FUNCTIONS.has(expression.name);
    case 'unary':
      return expression.operator !== '!' && givesFloats(expression.operand);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '*') return true;
      const keeps = operator === '+' || operator === '-' || operator === '/';
      return keeps && (givesFloats(left) || givesFloats(right));
    }
    default:
      return false;
  }
}
