import type { Condition } from './condition.js';
import type { Member } from './derived.js';

/** The conditions of a member. */
export function memberConditions(member: Member): readonly Condition[] {
  if (member.kind === 'ranking') return [];
  if (member.kind === 'score') return member.counted;
  return member.answers.flatMap(({ when }) => when ?? []);
}
