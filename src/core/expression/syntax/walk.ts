import type { ColumnsUse, Expression, VariableUse } from './expression.js';

/** The parts of an expression, in the order in which they are written. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'assign':
      return [expression.value];
    case 'call':
      return expression.arguments;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'list':
      return expression.items;
    default:
      return [];
  }
}

/** The expression and all that it is made of, in the order in which they are written. */
export function everyPart(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (part: Expression): void => {
    found.push(part);
    for (const each of partsOf(part)) visit(each);
  };
  visit(expression);
  return found;
}

/** The lists of columns that stand in an expression outside parentheses and calls. */
export function openColumns(expression: Expression): readonly ColumnsUse[] {
  switch (expression.kind) {
    case 'columns':
      return [expression];
    case 'assign':
    case 'unary':
    case 'binary':
      return partsOf(expression).flatMap(openColumns);
    default:
      return [];
  }
}

/** A copy of the expression in which each part was replaced, the smallest first. */
export function rewrite(
  expression: Expression,
  replace: (part: Expression) => Expression,
): Expression {
  const inner = (part: Expression) => rewrite(part, replace);
  switch (expression.kind) {
    case 'assign':
      return replace({ ...expression, value: inner(expression.value) });
    case 'call':
      return replace({ ...expression, arguments: expression.arguments.map(inner) });
    case 'unary':
      return replace({ ...expression, operand: inner(expression.operand) });
    case 'binary':
      return replace({
        ...expression,
        left: inner(expression.left),
        right: inner(expression.right),
      });
    case 'list':
      return replace({ ...expression, items: expression.items.map(inner) });
    default:
      return replace(expression);
  }
}

/** A place where an expression reads or sets a variable, or all columns of a question. */
export type NameUse =
  | Pick<VariableUse, 'kind' | 'name' | 'suffix' | 'position'>
  | Pick<ColumnsUse, 'kind' | 'question' | 'filters' | 'suffix' | 'position'>;

/**
 * Each use of a variable, in the order written; a name used twice is there twice. `that.Q5` and
 * `self` are of kind `columns`.
 *
 * @example
 * namesIn(parse("Q4.NAOK == 'A2'")) // [{ kind: 'variable', name: 'Q4', suffix: 'NAOK', position: 0 }]
 */
export function namesIn(expression: Expression): readonly NameUse[] {
  return everyPart(expression).flatMap((part): readonly NameUse[] => {
    if (part.kind === 'variable' || part.kind === 'columns') return [part];
    if (part.kind !== 'assign') return [];
    return [{ kind: 'variable', name: part.name, position: part.position }];
  });
}
