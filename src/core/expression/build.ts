import type { BinaryOperator, Expression } from './syntax/expression.js';

/** Expressions that were not parsed stand at the start. */
const position = 0;

export const stringOf = (value: string): Expression => ({ kind: 'string', value, position });

/** `name.NAOK`: blank when unasked. */
export const answerOf = (name: string): Expression => ({
  kind: 'variable',
  name,
  suffix: 'NAOK',
  position,
});

/** `that.question.NAOK`: all columns of a question. */
export const columnsOf = (question: string): Expression => ({
  kind: 'columns',
  question,
  filters: [],
  suffix: 'NAOK',
  position,
});

export const callOf = (name: string, ...values: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  arguments: values,
  position,
});

export const notOf = (operand: Expression): Expression => ({
  kind: 'unary',
  operator: '!',
  operand,
  position,
});

export const binaryOf = (
  left: Expression,
  operator: BinaryOperator,
  right: Expression,
): Expression => ({ kind: 'binary', operator, left, right, position });

/** A number, with its sign apart: the language has no negative literals. */
export function numberOf(value: number): Expression {
  const text = Math.abs(value).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
  const number: Expression = { kind: 'number', text, position };
  return value < 0 ? { kind: 'unary', operator: '-', operand: number, position } : number;
}
