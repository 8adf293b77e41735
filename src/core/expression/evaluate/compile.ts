import type { Problem } from '../../problems/index.js';
import { findFaults } from '../check/faults.js';
import type { Expression } from '../syntax/expression.js';
import { type Suffix, toleratesUnasked } from '../syntax/suffix.js';
import { everyPart } from '../syntax/walk.js';
import { UNARY } from '../values/operators.js';
import { isTrue, UNKNOWN } from '../values/value.js';
import { columnNames } from './columns.js';
import { compileBinary } from './compile-binary.js';
import { compileCall } from './compile-call.js';
import type { NameReader, Names, Setting } from './names.js';
import { type Evaluate, readVariable } from './read.js';

interface Context {
  readonly names: Names;
  readonly setting: Setting;
}

const blank: Evaluate = () => '';

function variable(name: string, suffix: Suffix | undefined, { names }: Context): Evaluate {
  const reader = names.read(name);
  return reader === undefined ? blank : readVariable(reader, suffix);
}

/** What an expression gives to the function that it is an argument of: a question, each column. */
function spread(expression: Expression, context: Context): readonly Evaluate[] {
  if (expression.kind !== 'columns') return [closure(expression, context)];
  const { names, setting } = context;
  return columnNames(expression, (question) => names.columnsOf(question), setting).map((name) =>
    variable(name, expression.suffix, context),
  );
}

function closure(expression: Expression, context: Context): Evaluate {
  switch (expression.kind) {
    case 'number': {
      const { text } = expression;
      return () => text;
    }
    case 'string': {
      const { value } = expression;
      return () => value;
    }
    case 'variable':
      return variable(expression.name, expression.suffix, context);
    case 'columns':
      return spread(expression, context).at(-1) ?? blank;
    case 'assign':
      return closure(expression.value, context);
    case 'list':
      return expression.items.map((item) => closure(item, context)).at(-1) ?? blank;
    case 'call':
      return compileCall(
        expression,
        expression.arguments.flatMap((each) => spread(each, context)),
      );
    case 'unary': {
      const operate = UNARY[expression.operator];
      const operand = closure(expression.operand, context);
      return (row) => {
        const value = operand(row);
        return value === UNKNOWN ? UNKNOWN : operate(value);
      };
    }
    case 'invalid':
      return blank;
    case 'binary':
      return compileBinary(
        expression,
        closure(expression.left, context),
        closure(expression.right, context),
      );
  }
}

function faultsOf(expression: Expression, { names, setting }: Context): readonly Problem[] {
  const scope = {
    has: (name: string) => names.read(name) !== undefined,
    columnsOf: (question: string) => names.columnsOf(question),
    questions: [],
    names: [],
  };
  return findFaults(expression, scope, setting);
}

/**
 * The expression as a function of the respondent's row. Names are looked up once.
 *
 * An unasked variable reads as `null`, which is blank; one that was not reached is `UNKNOWN`, and
 * so is what depends on it. Assignments give their value and set nothing. An expression that uses
 * a name or a function that does not exist gives `null` for everyone: see `checkExpression`.
 *
 * @example
 * compile(parse('age + 1'), names)(0) // 36
 */
export function compile(expression: Expression, names: Names, setting: Setting = {}): Evaluate {
  const context = { names, setting };
  return faultsOf(expression, context).length > 0 ? () => null : closure(expression, context);
}

/** The variables whose being unasked makes an equation false, whatever it says. */
function strictReaders(expression: Expression, { names, setting }: Context): readonly NameReader[] {
  const found = everyPart(expression).flatMap((part): readonly string[] => {
    if (part.kind === 'assign') return [part.name];
    if (part.kind !== 'variable' && part.kind !== 'columns') return [];
    if (toleratesUnasked(part.suffix)) return [];
    if (part.kind === 'variable') return [part.name];
    return columnNames(part, (question) => names.columnsOf(question), setting);
  });
  return [...new Set(found)].map((name) => names.read(name)).filter((each) => each !== undefined);
}

/**
 * Whether the expression, as a relevance equation, lets the respondent see what it belongs to.
 *
 * False for everyone when the expression is invalid, unknown for everyone when all that is wrong
 * is a function that is not supported here; false, whatever it says, when a variable used
 * without `.NAOK`, `.valueNAOK`, `.shown` or `.relevanceStatus` was not asked; `'unknown'` when it
 * depends on a question that the respondent did not reach.
 *
 * @example
 * compileRelevance(parse("Q13.NAOK != 'A1'"), names)(0) // true: a blank Q13 differs from A1
 */
export function compileRelevance(
  expression: Expression,
  names: Names,
  setting: Setting = {},
): (row: number) => boolean | 'unknown' {
  const context = { names, setting };
  const faults = faultsOf(expression, context);
  // LimeSurvey may well know the function: nobody can say here who was asked.
  if (faults.length > 0 && faults.every(({ rule }) => rule === 'unsupported-function')) {
    return () => 'unknown';
  }
  if (faults.length > 0) return () => false;
  const evaluate = closure(expression, context);
  const relevances = strictReaders(expression, context).map((reader) => reader.relevance);
  return (row) => {
    for (const relevance of relevances) if (relevance(row) === 'irrelevant') return false;
    const value = evaluate(row);
    return value === UNKNOWN ? 'unknown' : isTrue(value);
  };
}
