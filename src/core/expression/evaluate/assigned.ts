import type { Expression } from '../syntax/expression.js';
import { everyPart } from '../syntax/walk.js';
import type { Value } from '../values/value.js';

/** What was assigned to a name, until the evaluation of the next row. */
export interface Assigned {
  isSet: boolean;
  value: Value;
}

/** A place for each name that the expression gives a value. */
export function assignedIn(expression: Expression): ReadonlyMap<string, Assigned> {
  return new Map(
    everyPart(expression).flatMap((part): readonly (readonly [string, Assigned])[] =>
      part.kind === 'assign' ? [[part.name, { isSet: false, value: null }]] : [],
    ),
  );
}
