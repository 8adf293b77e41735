import type { BinaryOperator } from './expression.js';

/** How tightly an operator binds: a higher number binds first. All associate to the left. */
export const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

const SPELLINGS: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
  ['||', 'or'],
  ['or', 'or'],
  ['&&', 'and'],
  ['and', 'and'],
  ['==', '=='],
  ['eq', '=='],
  ['!=', '!='],
  ['ne', '!='],
  ['<', '<'],
  ['lt', '<'],
  ['<=', '<='],
  ['le', '<='],
  ['>', '>'],
  ['gt', '>'],
  ['>=', '>='],
  ['ge', '>='],
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['/', '/'],
]);

/** The operator so spelt, whatever its case. */
export function binaryOperator(spelling: string): BinaryOperator | undefined {
  return SPELLINGS.get(spelling.toLowerCase());
}
