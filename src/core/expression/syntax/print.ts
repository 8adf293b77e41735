import { problem, SurveyError } from '../../problems/index.js';
import { unwritableString } from '../messages.js';
import type { Binary, Expression } from './expression.js';
import { PRECEDENCE } from './operators.js';
import { quoteString } from './quotes.js';

const ASSIGNED = 0.5;
const PRIMARY = 10;

/** How tightly the printed text holds together: 0 for a list, `PRIMARY` for a name. */
function strength(expression: Expression): number {
  switch (expression.kind) {
    case 'list':
      return expression.items.length === 1 ? PRIMARY : 0;
    case 'assign':
      return ASSIGNED;
    case 'binary':
      return PRECEDENCE[expression.operator];
    case 'unary':
      return PRIMARY - 1;
    default:
      return PRIMARY;
  }
}

function within(expression: Expression, lowest: number): string {
  const text = print(expression);
  return strength(expression) < lowest ? `(${text})` : text;
}

function printString(value: string, position: number): string {
  const literal = quoteString(value);
  if (literal !== undefined) return literal;
  throw new SurveyError([problem('unwritable-string', unwritableString(value), { position })]);
}

function printBinary({ operator, left, right }: Binary): string {
  const own = PRECEDENCE[operator];
  return `${within(left, own)} ${operator} ${within(right, own + 1)}`;
}

/**
 * The expression as text: one space around binary operators, `and` and `or` as words, single
 * quotes, no parentheses but those that are needed. Parsing it gives the same expression.
 *
 * @throws SurveyError when a string holds both kinds of quotes or ends with a backslash, which
 * the language cannot write.
 * @example
 * print(parse('((Q4=="A2"))&&age>=18')) // Q4 == 'A2' and age >= 18
 */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
    case 'invalid':
      return expression.text;
    case 'string':
      return printString(expression.value, expression.position);
    case 'variable':
      return [expression.name, expression.suffix].filter((each) => each !== undefined).join('.');
    case 'columns': {
      const { question, filters, suffix } = expression;
      const start = question === 'self' ? ['self'] : ['that', question];
      const words = [...start, ...filters, suffix];
      return words.filter((each) => each !== undefined && each !== '').join('.');
    }
    case 'assign':
      return `${expression.name} = ${within(expression.value, 1)}`;
    case 'call':
      return `${expression.name}(${expression.arguments.map((each) => within(each, ASSIGNED)).join(', ')})`;
    case 'unary':
      return `${expression.operator}${within(expression.operand, PRIMARY)}`;
    case 'binary':
      return printBinary(expression);
    case 'list': {
      const text = expression.items.map((each) => within(each, ASSIGNED)).join(', ');
      return expression.items.length === 1 ? `(${text})` : text;
    }
  }
}
