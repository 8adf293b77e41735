import { leavesOf } from '../../condition-parts.js';
import type { Member } from '../../derived.js';
import { memberConditions } from '../../member-conditions.js';

/**
 * The answers of a source that a member reads; `undefined` when an equation may read any of them.
 */
export function answersRead(member: Member, source: string): ReadonlySet<string> | undefined {
  if (member.kind === 'ranking') return new Set(member.items.flatMap(({ item }) => item ?? []));
  const leaves = memberConditions(member).flatMap(leavesOf);
  if (leaves.some(({ kind }) => kind === 'expression')) return undefined;
  return new Set(
    leaves.flatMap((leaf) => {
      if (leaf.kind === 'is' && leaf.variable === source) return [leaf.option];
      return leaf.kind === 'ticked' && leaf.variable === source ? [leaf.item] : [];
    }),
  );
}
