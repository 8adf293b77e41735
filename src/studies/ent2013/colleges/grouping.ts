import type { Text } from '../../../core/instrument/index.js';
import type { CollegeId } from './identities.js';

/** A place in the report that stays the same whatever the paging. */
export interface ReportSource {
  readonly section?: string;
  readonly figure?: number;
  readonly annex?: number;
}

/**
 * How many collèges a group has.
 *
 * - `stated`: the report gives the number.
 * - `counted`: the report gives the list, which we counted.
 * - `deduced`: the difference of numbers that the report gives.
 */
export interface GroupSize {
  readonly count: number;
  readonly basis: 'stated' | 'counted' | 'deduced';
}

/** One of the groups. */
export interface CollegeGroup<Value extends string = string> {
  /** A code valid in LimeSurvey, so that a derived question can take it. */
  readonly value: Value;
  readonly labels: Text;
  /** What makes a collège one of the group, in the words of the report. */
  readonly definition?: Text;
  /** Absent when the report does not say. */
  readonly size?: GroupSize;
}

/** A collège of which the report says by name that it is in a group. */
export interface GroupMember<Value extends string = string> {
  readonly college: CollegeId;
  readonly value: Value;
  /** The collège as the source of the grouping spells it. */
  readonly printed: string;
  /** The words of the source that give the value. */
  readonly wording?: string;
  readonly note?: Text;
}

/**
 * Groups of collèges that the report gives. Only those it names are members: a collège that is
 * not named may be in any group that still has unnamed members, or in none.
 */
export interface Grouping<Value extends string = string> {
  readonly id: string;
  readonly labels: Text;
  readonly source: ReportSource;
  readonly groups: readonly CollegeGroup<Value>[];
  readonly members: readonly GroupMember<Value>[];
  readonly note?: Text;
}
