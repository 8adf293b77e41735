import type { Instrument } from '../../instrument/index.js';
import { type Problem, problem } from '../../problems/index.js';
import type { Setting } from '../evaluate/names.js';
import { columnNamesByQuestion, expressionNames, type NamedField } from '../expression-names.js';
import { assigns, unknownCode } from '../messages.js';
import type { Expression } from '../syntax/expression.js';
import { everyPart } from '../syntax/walk.js';
import { equalsLoosely } from '../values/compare.js';
import { codeComparison, storedCodes } from './answer-codes.js';
import { findFaults, type Scope } from './faults.js';

/** Rules that make a comparison odd, but not the whole expression invalid. */
const HARMLESS = new Set(['unknown-option', 'assignment']);

/** Whether LimeSurvey evaluates the expression in spite of the problem. */
export function isHarmless({ rule }: Problem): boolean {
  return HARMLESS.has(rule);
}

function checkCode(part: Expression, names: ReadonlyMap<string, NamedField>): readonly Problem[] {
  const compared = part.kind === 'binary' ? codeComparison(part) : undefined;
  const field = compared && names.get(compared.variable.name);
  const codes = field && storedCodes(field);
  if (compared === undefined || codes === undefined) return [];
  const { variable, literal } = compared;
  const isKnown = ['', ...codes].some((code) => equalsLoosely(code, literal.value));
  if (isKnown) return [];
  const message = unknownCode(variable.name, literal.value, codes);
  return [problem('unknown-option', message, { position: literal.position })];
}

/** `=` is a slip for `==` in nearly every condition, and always true. */
function checkAssigned(part: Expression): readonly Problem[] {
  if (part.kind !== 'assign') return [];
  return [problem('assignment', assigns(part.name), { position: part.position }, 'warning')];
}

function scopeOf(instrument: Instrument, names: ReadonlyMap<string, NamedField>): Scope {
  const columns = columnNamesByQuestion(instrument);
  return {
    has: (name) => names.has(name),
    columnsOf: (question) => columns.get(question) ?? [],
    questions: [...columns.keys()],
    names: names.keys(),
  };
}

/**
 * What is wrong with an expression about this questionnaire: names and functions that do not
 * exist (LimeSurvey then takes the whole expression for invalid), patterns that are none, and
 * comparisons of a closed question with a code that is none of its options. An assignment, which
 * compares nothing, is a warning. Empty when all is well.
 *
 * @example
 * checkExpression(parse("Q4 == 'A9'"), survey) // Question "Q4" has no option "A9"; its options are A1…A6.
 */
export function checkExpression(
  expression: Expression,
  instrument: Instrument,
  setting: Setting = {},
): readonly Problem[] {
  const names = expressionNames(instrument);
  return [
    ...findFaults(expression, scopeOf(instrument, names), setting),
    ...everyPart(expression).flatMap((part) => [...checkCode(part, names), ...checkAssigned(part)]),
  ];
}
