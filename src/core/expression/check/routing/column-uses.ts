import { columnNames } from '../../evaluate/columns.js';
import type { Binary, Call, Expression } from '../../syntax/expression.js';

/** A number or a text written in an expression; a text stands in quotes. */
export interface Literal {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * One way in which an expression reads a column: whether it is blank, whether it is true, whether
 * it equals a literal or stands before it; or as a value, of which anything may be made. One that is
 * assigned may come to hold anything.
 */
export type ColumnUse =
  | { readonly name: string; readonly as: 'blank' | 'truth' | 'value' | 'assigned' }
  | { readonly name: string; readonly as: 'equality' | 'order'; readonly literal: Literal };

type ColumnsOf = (question: string) => readonly string[];

interface Context {
  readonly columnsOf: ColumnsOf;
  readonly self: string | undefined;
}

const BLANK_TESTS: ReadonlySet<string> = new Set(['is_empty', 'count']);
const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=']);
const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

function literalOf(expression: Expression): Literal | undefined {
  if (expression.kind === 'string') return { text: expression.value, quoted: true };
  if (expression.kind === 'number') return { text: expression.text, quoted: false };
  if (expression.kind !== 'unary' || expression.operand.kind !== 'number') return undefined;
  const { operator, operand } = expression;
  return operator === '!' ? undefined : { text: `${operator}${operand.text}`, quoted: false };
}

/** The names that a direct use of columns stands for; none for any other expression. */
export function namesOf(part: Expression, columnsOf: ColumnsOf, self?: string): readonly string[] {
  if (part.kind === 'variable' || part.kind === 'assign') return [part.name];
  if (part.kind !== 'columns') return [];
  return columnNames(part, columnsOf, self === undefined ? {} : { self });
}

function ofComparison({ operator, left, right }: Binary, context: Context): readonly ColumnUse[] {
  const flipped = left.kind !== 'variable';
  const [variable, other] = flipped ? [right, left] : [left, right];
  const literal = literalOf(other);
  const isKnown = EQUALITIES.has(operator) || ORDERS.has(operator);
  if (variable.kind !== 'variable' || literal === undefined || !isKnown) {
    return [...read(left, 'value', context), ...read(right, 'value', context)];
  }
  const as = EQUALITIES.has(operator) ? 'equality' : 'order';
  return [{ name: variable.name, as, literal }];
}

function ofCall(call: Call, as: 'truth' | 'value', context: Context): readonly ColumnUse[] {
  const [first, ...others] = call.arguments;
  if (first === undefined) return [];
  if (call.name === 'if') {
    return [...read(first, 'truth', context), ...others.flatMap((each) => read(each, as, context))];
  }
  return call.arguments.flatMap((each) => {
    const isDirect = each.kind === 'variable' || each.kind === 'columns';
    if (!isDirect || !BLANK_TESTS.has(call.name)) return read(each, 'value', context);
    return namesOf(each, context.columnsOf, context.self).map((name) => ({ name, as: 'blank' }));
  });
}

function read(
  expression: Expression,
  as: 'truth' | 'value',
  context: Context,
): readonly ColumnUse[] {
  switch (expression.kind) {
    case 'variable':
      return [{ name: expression.name, as }];
    case 'columns': {
      const names = namesOf(expression, context.columnsOf, context.self);
      return names.map((name) => ({ name, as: 'value' }));
    }
    case 'assign':
      return [
        { name: expression.name, as: 'assigned' },
        ...read(expression.value, 'value', context),
      ];
    case 'binary': {
      const { operator, left, right } = expression;
      const isLogic = operator === 'and' || operator === 'or';
      if (!isLogic) return ofComparison(expression, context);
      return [...read(left, 'truth', context), ...read(right, 'truth', context)];
    }
    case 'unary':
      return read(expression.operand, expression.operator === '!' ? 'truth' : 'value', context);
    case 'call':
      return ofCall(expression, as, context);
    case 'list':
      return expression.items.flatMap((item) => read(item, 'value', context));
    default:
      return [];
  }
}

/** How a condition reads columns, in the order in which it is written. */
export function columnUsesIn(
  expression: Expression,
  columnsOf: ColumnsOf,
  self?: string,
): readonly ColumnUse[] {
  return read(expression, 'truth', { columnsOf, self });
}
