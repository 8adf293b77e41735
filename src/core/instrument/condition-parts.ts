import type { Condition } from './condition.js';

/** A condition without parts of its own. */
export type Leaf = Exclude<Condition, { kind: 'and' | 'or' | 'not' }>;

/** The conditions that one is built of. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.condition);
    default:
      return [condition];
  }
}

/** The conditions any of which is enough. */
export function alternativesOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'or' ? condition.conditions.flatMap(alternativesOf) : [condition];
}
