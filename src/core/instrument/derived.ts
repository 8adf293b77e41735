import type { Condition } from './condition.js';
import type { Multiple, Numeric, Ranking, Single } from './question.js';
import type { Text } from './text.js';

/** The kinds of question that can be derived from others. */
export type Derivable = Single | Multiple | Ranking | Numeric;

/** Answers of the source that have no place in a derived question, and why. */
export interface LeftOut<Code extends string = string> {
  readonly answers: readonly Code[];
  readonly reason: Text;
}

interface Sources<Group extends string> {
  /** The code of the group, such as a role; absent when there is one member for everybody. */
  readonly group?: Group;
  /**
   * The codes of the questions (or rows of grids) that the answers come from. Each answer of the
   * first must have a place, or be left out by name; the others are read by conditions.
   */
  readonly from: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Who gave one answer of a derived question; `when` is `null` where the group was not offered it. */
export interface AnswerRule {
  readonly code: string;
  readonly when: Condition | null;
}

/** How a group's answers become those of a single or multiple choice. */
export interface ChoiceMember<Group extends string = string> extends Sources<Group> {
  readonly kind: 'choice';
  readonly answers: readonly AnswerRule[];
}

/** Which item of the source an item of a derived ranking is; `null` where it was not offered. */
export interface ItemRule {
  readonly code: string;
  readonly item: string | null;
}

/** How a group's ranking becomes the derived one: the items that are left keep their order. */
export interface RankingMember<Group extends string = string> extends Sources<Group> {
  readonly kind: 'ranking';
  readonly items: readonly ItemRule[];
}

/** A score: how many of the conditions hold. Their number is that of the items offered. */
export interface ScoreMember<Group extends string = string> extends Sources<Group> {
  readonly kind: 'score';
  readonly counted: readonly Condition[];
}

/** One line of a member table: what a derived question is made of for one group of respondents. */
export type Member = ChoiceMember | RankingMember | ScoreMember;

/**
 * A question that nobody was asked: its answers are made of those to other questions, for each
 * group of respondents by its own member.
 *
 * What becomes of blanks, of answers left out and of respondents who left is the truth table of
 * decision 005.
 */
export interface Derived<Q extends Derivable = Derivable> {
  readonly kind: 'derived';
  readonly question: Q;
  /** The members, one for each group; groups are meant to exclude one another. */
  readonly members: readonly Member[];
  /** The code of the question that tells the groups apart, each of its options being one. */
  readonly by?: string;
  /** What a reader must know before comparing groups. */
  readonly limits: readonly Text[];
}
