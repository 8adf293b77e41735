import type { Condition } from '../../condition.js';
import type { Member } from '../../derived.js';

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

/** The conditions of a member. */
export function conditionsOf(member: Member): readonly Condition[] {
  if (member.kind === 'ranking') return [];
  if (member.kind === 'score') return member.counted;
  return member.answers.flatMap(({ when }) => when ?? []);
}

/**
 * The answers of a source that a member reads; `undefined` when an equation may read any of them.
 */
export function answersRead(member: Member, source: string): ReadonlySet<string> | undefined {
  if (member.kind === 'ranking') return new Set(member.items.flatMap(({ item }) => item ?? []));
  const leaves = conditionsOf(member).flatMap(leavesOf);
  if (leaves.some(({ kind }) => kind === 'expression')) return undefined;
  return new Set(
    leaves.flatMap((leaf) => {
      if (leaf.kind === 'is' && leaf.variable === source) return [leaf.option];
      return leaf.kind === 'ticked' && leaf.variable === source ? [leaf.item] : [];
    }),
  );
}
