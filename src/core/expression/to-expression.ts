import {
  type Comparison,
  type Condition,
  type Instrument,
  STORED_OTHER,
  type Variable,
} from '../instrument/index.js';
import { problem, SurveyError } from '../problems/index.js';
import { answerOf, binaryOf, callOf, columnsOf, notOf, numberOf, stringOf } from './build.js';
import { columnNamesByQuestion } from './expression-names.js';
import { unknownName } from './messages.js';
import type { Expression } from './syntax/expression.js';
import { parse } from './syntax/parse.js';

type Named = ReadonlyMap<string, Variable>;

function isEmpty(name: string): Expression {
  return callOf('is_empty', answerOf(name));
}

function chosen(variable: string, option: string, named: Named): Expression {
  const measure = named.get(variable)?.measure;
  const isOther = option === 'other' && measure?.kind === 'single' && measure.other !== undefined;
  return binaryOf(answerOf(variable), '==', stringOf(isOther ? STORED_OTHER : option));
}

function ticked(variable: string, item: string, named: Named): Expression {
  const known = named.get(variable);
  // Grids store another mark than Y in their boxes.
  if (known?.question.kind === 'grid') return notOf(isEmpty(`${variable}_${item}`));
  const isOther =
    item === 'other' && known?.measure.kind === 'multiple' && known.measure.other !== undefined;
  if (isOther) return notOf(isEmpty(`${variable}_other`));
  return binaryOf(answerOf(`${variable}_${item}`), '==', stringOf('Y'));
}

function answeredColumns(code: string, { measure, question }: Variable): Expression {
  if (question.code === code) return columnsOf(code);
  const items = measure.kind === 'multiple' ? measure.items : [];
  return callOf('count', ...items.map((item) => answerOf(`${code}_${item.code}`)));
}

function answered(code: string, named: Named): Expression {
  const variable = named.get(code);
  const isOneColumn =
    variable !== undefined &&
    variable.measure.kind !== 'multiple' &&
    variable.measure.kind !== 'ranking';
  if (isOneColumn) return notOf(isEmpty(code));
  const columns = variable === undefined ? columnsOf(code) : answeredColumns(code, variable);
  const count = columns.kind === 'call' ? columns : callOf('count', columns);
  return binaryOf(count, '>', numberOf(0));
}

/** LimeSurvey finds a blank at most 0, and an unasked number below any other. */
function compared(code: string, operator: Comparison, value: number): Expression {
  const comparison = binaryOf(answerOf(code), operator, numberOf(value));
  if (operator !== '<' && operator !== '<=') return comparison;
  return binaryOf(notOf(isEmpty(code)), 'and', comparison);
}

function joined(
  conditions: readonly Condition[],
  operator: 'and' | 'or',
  translate: (condition: Condition) => Expression,
): Expression {
  const [first, ...rest] = conditions.map(translate);
  if (first === undefined) return numberOf(operator === 'and' ? 1 : 0);
  return rest.reduce((left, right) => binaryOf(left, operator, right), first);
}

function translated(condition: Condition, named: Named): Expression {
  switch (condition.kind) {
    case 'is':
      return chosen(condition.variable, condition.option, named);
    case 'ticked':
      return ticked(condition.variable, condition.item, named);
    case 'answered':
      return answered(condition.variable, named);
    case 'compare':
      return compared(condition.variable, condition.operator, condition.value);
    case 'and':
    case 'or':
      return joined(condition.conditions, condition.kind, (each) => translated(each, named));
    case 'not':
      return notOf(translated(condition.condition, named));
    case 'expression':
      return parsedOrInvalid(condition.text);
  }
}

function parsedOrInvalid(text: string): Expression {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SurveyError) return { kind: 'invalid', text, position: 0 };
    throw error;
  }
}

function unknownVariables(
  condition: Condition,
  isKnown: (name: string) => boolean,
): readonly string[] {
  switch (condition.kind) {
    case 'expression':
      return [];
    case 'not':
      return unknownVariables(condition.condition, isKnown);
    case 'and':
    case 'or':
      return condition.conditions.flatMap((each) => unknownVariables(each, isKnown));
    default:
      return isKnown(condition.variable) ? [] : [condition.variable];
  }
}

/**
 * The condition in LimeSurvey's language, read with `.NAOK` throughout: an unasked answer is a
 * blank, so that `is`, `not` and `or` are plain two-valued logic. No condition in an `and` is `1`,
 * none in an `or` is `0`; a blank compares true with nothing but `!=`. An equation that cannot be
 * parsed becomes an `invalid` expression, which is false, as in LimeSurvey.
 *
 * @throws SurveyError when a condition names no question.
 * @example
 * print(toExpression(not(is(Q13, 'never')), survey)) // !(Q13.NAOK == 'never')
 */
export function toExpression(condition: Condition, instrument: Instrument): Expression {
  const named = instrument.variables;
  const columns = columnNamesByQuestion(instrument);
  const unknown = unknownVariables(condition, (name) => named.has(name) || columns.has(name));
  if (unknown.length > 0) {
    const questions = [...columns.keys()];
    throw new SurveyError(
      unknown.map((name) => problem('unknown-name', unknownName(name, undefined, questions))),
    );
  }
  return translated(condition, named);
}
