import type { Problem } from '../../problems/index.js';
import { findFaults } from '../check/faults.js';
import type { Assignment, Expression } from '../syntax/expression.js';
import { type Suffix, toleratesUnasked } from '../syntax/suffix.js';
import { everyPart } from '../syntax/walk.js';
import { UNARY } from '../values/operators.js';
import { isTrue, UNKNOWN, type Value } from '../values/value.js';
import { type Assigned, assignedIn } from './assigned.js';
import { columnNames } from './columns.js';
import { compileBinary } from './compile-binary.js';
import { compileCall } from './compile-call.js';
import { expandColumns } from './expand-columns.js';
import type { NameReader, Names, Setting } from './names.js';
import { perDistinct } from './per-distinct.js';
import { type Evaluate, escapeHtml, readVariable } from './read.js';

interface Context {
  readonly names: Names;
  readonly assigned: ReadonlyMap<string, Assigned>;
  /** Whether results are kept of an expression that holds this one. */
  readonly isKept: boolean;
}

const blank: Evaluate = () => '';

/** What was assigned to the name, once it was; HTML is escaped as in any answer. */
function afterAssignment(read: Evaluate, cell: Assigned, isText: boolean): Evaluate {
  return (row) => {
    const stored = read(row);
    if (!cell.isSet || stored === null || stored === UNKNOWN) return stored;
    return isText && typeof cell.value === 'string' ? escapeHtml(cell.value) : cell.value;
  };
}

function variable(
  name: string,
  suffix: Suffix | undefined,
  { names, assigned }: Context,
): Evaluate {
  const reader = names.read(name);
  if (reader === undefined) return blank;
  const read = readVariable(reader, suffix);
  const isStored = suffix === undefined || suffix === 'code' || suffix === 'NAOK';
  const cell = isStored ? assigned.get(name) : undefined;
  return cell === undefined ? read : afterAssignment(read, cell, reader.text === true);
}

function assignment({ name, value }: Assignment, context: Context): Evaluate {
  const evaluate = closure(value, context);
  const cell = context.assigned.get(name);
  return (row) => {
    const result = evaluate(row);
    if (cell !== undefined) {
      cell.isSet = true;
      cell.value = result;
    }
    return result;
  };
}

/** All are evaluated, for the values that they may assign. */
function sequence(items: readonly Evaluate[]): Evaluate {
  return (row) => {
    let last: Value = '';
    for (const item of items) last = item(row);
    return last;
  };
}

/** The variables that an expression reads, each once. */
function readersIn(expression: Expression, names: Names): readonly (NameReader | undefined)[] {
  const read = everyPart(expression).flatMap((part) =>
    part.kind === 'variable' ? [part.name] : [],
  );
  return [...new Set(read)].map((name) => names.read(name));
}

function closure(expression: Expression, context: Context): Evaluate {
  const { kind } = expression;
  const isLeaf = kind !== 'binary' && kind !== 'call';
  if (isLeaf || context.isKept || context.assigned.size > 0) return direct(expression, context);
  const whole = direct(expression, { ...context, isKept: true });
  const kept = perDistinct(readersIn(expression, context.names), whole);
  return kept ?? direct(expression, context);
}

function direct(expression: Expression, context: Context): Evaluate {
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
    case 'assign':
      return assignment(expression, context);
    case 'list': {
      const items = expression.items.map((item) => closure(item, context));
      return context.assigned.size > 0 ? sequence(items) : (items.at(-1) ?? blank);
    }
    case 'call': {
      const values = expression.arguments.map((each) => closure(each, context));
      return compileCall(expression, values, context.names);
    }
    case 'unary': {
      const operate = UNARY[expression.operator];
      const operand = closure(expression.operand, context);
      return (row) => {
        const value = operand(row);
        return value === UNKNOWN ? UNKNOWN : operate(value);
      };
    }
    case 'columns':
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

function evaluator(expression: Expression, names: Names, setting: Setting): Evaluate {
  const expanded = expandColumns(expression, names, setting);
  const assigned = assignedIn(expanded);
  const evaluate = closure(expanded, { names, assigned, isKept: false });
  if (assigned.size === 0) return evaluate;
  return (row) => {
    for (const cell of assigned.values()) cell.isSet = false;
    return evaluate(row);
  };
}

function faultsOf(expression: Expression, names: Names, setting: Setting): readonly Problem[] {
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
 * An unasked variable reads as `null`, or as a blank with `.NAOK`; one that was not reached is
 * `UNKNOWN`, and so is what depends on it. What an assignment sets is read by the rest of the same
 * expression, for the same row. An expression that uses a name or a function that does not exist
 * gives `null` for everyone: see `checkExpression`.
 *
 * @example
 * compile(parse('age + 1'), names)(0) // 36
 */
export function compile(expression: Expression, names: Names, setting: Setting = {}): Evaluate {
  const isFaulty = faultsOf(expression, names, setting).length > 0;
  return isFaulty ? () => null : evaluator(expression, names, setting);
}

/** The variables whose being unasked makes an equation false, whatever it says. */
function strictReaders(
  expression: Expression,
  names: Names,
  setting: Setting,
): readonly NameReader[] {
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
  const faults = faultsOf(expression, names, setting);
  // LimeSurvey may well know the function: nobody can say here who was asked.
  if (faults.length > 0 && faults.every(({ rule }) => rule === 'unsupported-function')) {
    return () => 'unknown';
  }
  if (faults.length > 0) return () => false;
  const evaluate = evaluator(expression, names, setting);
  const relevances = strictReaders(expression, names, setting).map((reader) => reader.relevance);
  const holds = (row: number) => {
    for (const relevance of relevances) if (relevance(row) === 'irrelevant') return false;
    const value = evaluate(row);
    return value === UNKNOWN ? 'unknown' : isTrue(value);
  };
  return perDistinct(readersIn(expandColumns(expression, names, setting), names), holds) ?? holds;
}
