import {
  type Comparison,
  type Condition,
  type Instrument,
  STORED_OTHER,
  type Variable,
} from '../instrument/index.js';
import { expressionNames, type NamedField } from './expression-names.js';
import type { Binary, Call, Expression } from './syntax/expression.js';
import { print } from './syntax/print.js';

interface Context {
  readonly names: ReadonlyMap<string, NamedField>;
  readonly variables: ReadonlyMap<string, Variable>;
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

function isComparison(operator: string): operator is Comparison {
  return COMPARISONS.has(operator);
}

/** The column that `name.NAOK` reads, by its name; `undefined` for anything else. */
function answerIn(expression: Expression): string | undefined {
  return expression.kind === 'variable' && expression.suffix === 'NAOK'
    ? expression.name
    : undefined;
}

function numberIn(expression: Expression): number | undefined {
  if (expression.kind === 'number') return Number(expression.text);
  if (expression.kind !== 'unary' || expression.operator !== '-') return undefined;
  return expression.operand.kind === 'number' ? -Number(expression.operand.text) : undefined;
}

/** `name == 'code'` where the builder has a word for it: a chosen option or a ticked box. */
function fromCode(name: string, code: string, { names }: Context): Condition | undefined {
  const field = names.get(name);
  if (field === undefined) return undefined;
  const { variable, part } = field;
  const { measure, question } = variable;
  if (part.kind === 'item' && question.kind === 'multiple' && code === 'Y') {
    return { kind: 'ticked', variable: variable.code, item: part.item };
  }
  if (part.kind !== 'value' || measure.kind !== 'single' || name !== variable.code)
    return undefined;
  const isOther = code === STORED_OTHER && measure.other !== undefined;
  const isOption = isOther || measure.options.some((each) => each.code === code);
  return isOption ? { kind: 'is', variable: name, option: isOther ? 'other' : code } : undefined;
}

/** The column of `is_empty(name.NAOK)`. */
function emptyIn({ name, arguments: values }: Call): string | undefined {
  const [only] = values;
  return name === 'is_empty' && values.length === 1 && only !== undefined
    ? answerIn(only)
    : undefined;
}

/** `!is_empty(name)`: a box of *other*, a box of a grid, or an answer. */
function fromGiven(name: string, { names, variables }: Context): Condition | undefined {
  const field = names.get(name);
  if (field === undefined) return undefined;
  const { variable, part } = field;
  const { question, beside } = variable;
  if (beside === 'other' && question.kind === 'multiple' && name === `${question.code}_other`) {
    return { kind: 'ticked', variable: question.code, item: 'other' };
  }
  if (part.kind === 'item' && question.kind === 'grid') {
    return { kind: 'ticked', variable: variable.code, item: part.item };
  }
  const isAnswer = part.kind === 'value' && variables.has(name);
  return isAnswer ? { kind: 'answered', variable: name } : undefined;
}

/** `count(that.Q5.NAOK) > 0`. */
function fromCount(
  { name, arguments: values }: Call,
  { variables }: Context,
): Condition | undefined {
  const [only] = values;
  if (name !== 'count' || values.length !== 1 || only?.kind !== 'columns') return undefined;
  const isWhole =
    only.filters.length === 0 && only.suffix === 'NAOK' && variables.has(only.question);
  return isWhole ? { kind: 'answered', variable: only.question } : undefined;
}

/** The builder's `<` and `<=` leave blanks out, which LimeSurvey's do not. */
function fromGuarded({ operator: joint, left, right }: Binary): Condition | undefined {
  if (
    joint !== 'and' ||
    left.kind !== 'unary' ||
    left.operator !== '!' ||
    left.operand.kind !== 'call'
  ) {
    return undefined;
  }
  const variable = emptyIn(left.operand);
  if (right.kind !== 'binary' || variable === undefined) return undefined;
  const { operator } = right;
  const value = numberIn(right.right);
  const isOrder = operator === '<' || operator === '<=';
  if (!isOrder || value === undefined || answerIn(right.left) !== variable) return undefined;
  return { kind: 'compare', variable, operator, value };
}

function fromComparison(binary: Binary, context: Context): Condition | undefined {
  const { operator, left, right } = binary;
  const value = numberIn(right);
  if (left.kind === 'call') {
    return operator === '>' && value === 0 ? fromCount(left, context) : undefined;
  }
  const name = answerIn(left);
  if (name === undefined || !isComparison(operator)) return undefined;
  if (operator === '==' && right.kind === 'string') return fromCode(name, right.value, context);
  if (value === undefined || operator === '<' || operator === '<=') return undefined;
  return context.variables.has(name)
    ? { kind: 'compare', variable: name, operator, value }
    : undefined;
}

/** The sides of a chain of one operator, which the builder has as one list. */
function sides(expression: Expression, operator: 'and' | 'or'): readonly Expression[] {
  const isChain = expression.kind === 'binary' && expression.operator === operator;
  if (!isChain || fromGuarded(expression) !== undefined) return [expression];
  return [...sides(expression.left, operator), expression.right];
}

function fromUnary(operand: Expression, context: Context): Condition {
  const given = operand.kind === 'call' ? emptyIn(operand) : undefined;
  const condition = given === undefined ? undefined : fromGiven(given, context);
  return condition ?? { kind: 'not', condition: translated(operand, context) };
}

function known(expression: Expression, context: Context): Condition | undefined {
  if (expression.kind === 'number') {
    if (expression.text === '1') return { kind: 'and', conditions: [] };
    return expression.text === '0' ? { kind: 'or', conditions: [] } : undefined;
  }
  if (expression.kind === 'unary') {
    return expression.operator === '!' ? fromUnary(expression.operand, context) : undefined;
  }
  if (expression.kind !== 'binary') return undefined;
  const { operator } = expression;
  if (operator !== 'and' && operator !== 'or') return fromComparison(expression, context);
  const guarded = fromGuarded(expression);
  if (guarded !== undefined) return guarded;
  const parts = sides(expression, operator).map((each) => translated(each, context));
  return { kind: operator, conditions: parts };
}

function translated(expression: Expression, context: Context): Condition {
  return known(expression, context) ?? { kind: 'expression', text: print(expression) };
}

/**
 * The expression in the words of the builders, where they have them: what `toExpression` writes of
 * questions and of rows with one answer is read back, with chains of `and` or `or` as one list. Any other part is kept as its text, which is
 * evaluated all the same: the condition holds for the same respondents as the expression, unless
 * `=` in it gives a value to what another part reads.
 *
 * @example
 * toCondition(parse("!(Q13.NAOK == 'never')"), survey) // not(is(Q13, 'never'))
 */
export function toCondition(expression: Expression, instrument: Instrument): Condition {
  return translated(expression, {
    names: expressionNames(instrument),
    variables: instrument.variables,
  });
}
