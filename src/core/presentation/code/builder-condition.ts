import { type Expression, parse, print, toExpression } from '../../expression/index.js';
import {
  type Comparison,
  type Condition,
  type Instrument,
  type Question,
  STORED_OTHER,
} from '../../instrument/index.js';
import { SurveyError } from '../../problems/index.js';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '>': '>',
  '>=': '>=',
};

/** The questions that a condition may name, by code. */
export type Nameable = ReadonlyMap<string, Question>;

function chosen(name: string, value: string, named: Nameable): Condition | undefined {
  const question = named.get(name);
  if (question?.kind === 'single') {
    const isOther = value === STORED_OTHER && question.other !== undefined;
    const option = isOther ? 'other' : value;
    const isKnown = isOther || question.options.some((each) => each.code === option);
    return isKnown ? { kind: 'is', variable: name, option } : undefined;
  }
  const place = name.lastIndexOf('_');
  const [variable, item] = [name.slice(0, place), name.slice(place + 1)];
  const boxes = named.get(variable);
  const isBox = boxes?.kind === 'multiple' && boxes.items.some((each) => each.code === item);
  return isBox && value === 'Y' ? { kind: 'ticked', variable, item } : undefined;
}

function compared(
  operator: string,
  left: Expression,
  right: Expression,
  named: Nameable,
): Condition | undefined {
  if (left.kind !== 'variable') return undefined;
  const { name } = left;
  if (right.kind === 'string') {
    return operator === '==' ? chosen(name, right.value, named) : undefined;
  }
  const comparison = COMPARISONS[operator];
  if (right.kind !== 'number' || comparison === undefined) return undefined;
  if (named.get(name)?.kind !== 'numeric') return undefined;
  return { kind: 'compare', variable: name, operator: comparison, value: Number(right.text) };
}

function joined(
  kind: 'and' | 'or',
  left: Condition | undefined,
  right: Condition | undefined,
): Condition | undefined {
  if (left === undefined || right === undefined) return undefined;
  const first = left.kind === kind ? left.conditions : [left];
  return { kind, conditions: [...first, right] };
}

function fromTree(tree: Expression, named: Nameable): Condition | undefined {
  if (tree.kind === 'unary' && tree.operator === '!') {
    const condition = fromTree(tree.operand, named);
    return condition === undefined ? undefined : { kind: 'not', condition };
  }
  if (tree.kind !== 'binary') return undefined;
  const { operator, left, right } = tree;
  return operator === 'and' || operator === 'or'
    ? joined(operator, fromTree(left, named), fromTree(right, named))
    : compared(operator, left, right, named);
}

/** The expression with `.NAOK` at each variable that lacks a suffix. */
function withBlanks(tree: Expression): Expression {
  switch (tree.kind) {
    case 'variable':
      return tree.suffix === undefined ? { ...tree, suffix: 'NAOK' } : tree;
    case 'unary':
      return { ...tree, operand: withBlanks(tree.operand) };
    case 'binary':
      return { ...tree, left: withBlanks(tree.left), right: withBlanks(tree.right) };
    default:
      return tree;
  }
}

/**
 * Whether an unasked answer makes the condition false anyway. Without `.NAOK` it makes the whole
 * expression false: the same, where all parts must hold and none holds of a blank.
 */
function needsAnswers(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every(needsAnswers);
    case 'is':
    case 'ticked':
      return true;
    default:
      return false;
  }
}

function parsed(text: string): Expression | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SurveyError) return undefined;
    throw error;
  }
}

/**
 * The condition that builders would make of an expression, when it means exactly the same to every
 * respondent; else `undefined`. Only questions in `named` are spoken of.
 */
export function builderCondition(
  text: string,
  named: Nameable,
  instrument: Instrument,
): Condition | undefined {
  const tree = parsed(text);
  const condition = tree && fromTree(tree, named);
  if (tree === undefined || condition === undefined) return undefined;
  const ours = print(toExpression(condition, instrument));
  if (print(tree) === ours) return condition;
  return needsAnswers(condition) && print(withBlanks(tree)) === ours ? condition : undefined;
}
