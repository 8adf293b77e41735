import { type Message, nearest, type Problem, problem } from '../../problems/index.js';
import { columnNames } from '../evaluate/columns.js';
import type { Setting } from '../evaluate/names.js';
import { isReserved } from '../evaluate/reserved.js';
import { NEEDS_NO_CLOCK } from '../functions/dates.js';
import { FUNCTIONS, UNSUPPORTED } from '../functions/index.js';
import { dependsOnToday } from '../functions/parse-moment.js';
import { translatePattern } from '../functions/pattern.js';
import {
  badPattern,
  cannotAssign,
  needsClock,
  noColumnLeft,
  noSelf,
  notAnExpression,
  severalColumns,
  unknownFunction,
  unknownName,
  unsupportedFunction,
  wrongArity,
} from '../messages.js';
import type { Call, Expression } from '../syntax/expression.js';
import { everyPart, openColumns } from '../syntax/walk.js';

/** The names that exist, and those to propose when one does not. */
export interface Scope {
  readonly has: (name: string) => boolean;
  readonly columnsOf: (question: string) => readonly string[];
  readonly questions: readonly string[];
  readonly names: Iterable<string>;
}

function arityText([least, most]: readonly [number, number]): string {
  if (least === most) return String(least);
  return Number.isFinite(most) ? `${least}–${most}` : `≥ ${least}`;
}

/** Whether the value of a call depends on the moment of its evaluation. */
function readsTheClock({ name, arguments: [first] }: Call, given: number): boolean {
  if (name === 'strtotime' && first?.kind === 'string') return dependsOnToday(first.value);
  const least = NEEDS_NO_CLOCK.get(name);
  const isCall = given >= (FUNCTIONS.get(name)?.arity[0] ?? 0);
  return least !== undefined && isCall && given < least;
}

function callFault(call: Call, given: number): readonly [string, Message] | undefined {
  const known = FUNCTIONS.get(call.name);
  if (readsTheClock(call, given)) return ['unsupported-function', needsClock(call.name)];
  if (UNSUPPORTED.has(call.name)) {
    return ['unsupported-function', unsupportedFunction(call.name)];
  }
  if (known === undefined) {
    return ['unknown-function', unknownFunction(call.name, nearest(call.name, FUNCTIONS.keys()))];
  }
  const [least, most] = known.arity;
  if (given < least || given > most) {
    return ['wrong-arity', wrongArity(call.name, arityText(known.arity), given)];
  }
  const [pattern] = call.arguments;
  if (call.name !== 'regexMatch' || pattern?.kind !== 'string') return undefined;
  if (translatePattern(pattern.value) !== undefined) return undefined;
  return ['bad-pattern', badPattern(pattern.value)];
}

function nameFault(name: string, scope: Scope): readonly [string, Message] | undefined {
  if (scope.has(name) || isReserved(name)) return undefined;
  const columns = scope.columnsOf(name);
  if (columns.length > 0) return ['several-columns', severalColumns(name, columns)];
  return ['unknown-name', unknownName(name, nearest(name, scope.names), scope.questions)];
}

function faultOf(
  part: Expression,
  scope: Scope,
  setting: Setting,
): readonly [string, Message] | undefined {
  switch (part.kind) {
    case 'assign':
      if (isReserved(part.name)) return ['unknown-name', cannotAssign(part.name)];
      return nameFault(part.name, scope);
    case 'variable':
      return nameFault(part.name, scope);
    case 'invalid':
      return ['syntax', notAnExpression(part.text)];
    case 'columns': {
      if (columnNames(part, scope.columnsOf, setting).length > 0) return undefined;
      if (columnNames({ ...part, filters: [] }, scope.columnsOf, setting).length > 0) {
        return ['unknown-name', noColumnLeft(part.question, part.filters)];
      }
      if (part.question === 'self') return ['no-self', noSelf()];
      const near = nearest(part.question, scope.questions);
      return ['unknown-name', unknownName(part.question, near, scope.questions)];
    }
    case 'call': {
      const open = part.arguments.flatMap(openColumns);
      const added = open.map((each) => columnNames(each, scope.columnsOf, setting).length - 1);
      const given = added.reduce((sum, each) => sum + each, part.arguments.length);
      return callFault(part, given);
    }
    default:
      return undefined;
  }
}

/**
 * What makes LimeSurvey refuse to evaluate a well-formed expression: names and functions that do
 * not exist, a wrong number of arguments, patterns that are none.
 */
export function findFaults(
  expression: Expression,
  scope: Scope,
  setting: Setting,
): readonly Problem[] {
  return everyPart(expression).flatMap((part) => {
    const fault = faultOf(part, scope, setting);
    if (fault === undefined) return [];
    const [rule, message] = fault;
    return [problem(rule, message, { position: part.position })];
  });
}
