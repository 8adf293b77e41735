import type { Grouping, GroupMember } from './grouping.js';
import { type IdentitySettings, identityOf } from './identities.js';

/**
 * What the report says of a printed entry in a grouping.
 *
 * - `member`: it is named.
 * - `undecided`: a collège of its name and commune is named, but twins are not merged, and
 *   nothing says which of the two entries is meant.
 * - `not-named`: nothing is said; this is not "outside the groups".
 */
export type Membership<Value extends string = string> =
  | { readonly kind: 'member'; readonly member: GroupMember<Value> }
  | { readonly kind: 'undecided'; readonly member: GroupMember<Value> }
  | { readonly kind: 'not-named' };

/**
 * Where a printed entry of question 3 stands in a grouping. *Other* and codes that are not
 * printed are `not-named`.
 *
 * @example
 * membershipOf(VISITED_ENT, 'jaur1', { mergeTwins: true }).kind; // 'member'
 * membershipOf(VISITED_ENT, 'jaur1', { mergeTwins: false }).kind; // 'undecided'
 */
export function membershipOf<Value extends string>(
  grouping: Grouping<Value>,
  code: string,
  { mergeTwins }: IdentitySettings,
): Membership<Value> {
  const identity = identityOf(code, { mergeTwins: true });
  const member = grouping.members.find(({ college }) => college === identity?.id);
  if (member === undefined) return { kind: 'not-named' };
  const sure = mergeTwins || identity?.twins === undefined;
  return { kind: sure ? 'member' : 'undecided', member };
}

/**
 * How many collèges of a group the report counts without naming them; null when it does not give
 * the size of the group, or has no such group.
 *
 * @example
 * unnamedIn(CELIA_ACTIVITY_2013, 'g2'); // 4
 */
export function unnamedIn<Value extends string>(
  grouping: Grouping<Value>,
  value: Value,
): number | null {
  const size = grouping.groups.find((group) => group.value === value)?.size;
  if (size === undefined) return null;
  return size.count - grouping.members.filter((member) => member.value === value).length;
}
