import type { Asked } from '../../condition/asked.js';
import type { Label } from '../label.js';

/** An answer to a question that a derived variable is made of. */
export interface SourceAnswer {
  /** The variable answered: a question, or a row of a grid. */
  readonly variable: string;
  readonly code: string;
  readonly label: Label;
}

/**
 * Who has an answer of a derived variable: those who gave one of some answers, or those for whom a
 * condition holds.
 */
export type Given =
  | { readonly kind: 'answers'; readonly answers: readonly [SourceAnswer, ...SourceAnswer[]] }
  | { readonly kind: 'condition'; readonly asked: Asked };

/** Answers of a source that have no place in the derived variable, and why. */
export interface LeftOutEntry {
  readonly answers: readonly SourceAnswer[];
  readonly reason: string;
}

/** One column of a member table: where the answers of a group come from. */
export interface MemberEntry {
  /** The code of the group; absent when there is one member for everybody. */
  readonly group?: string;
  readonly label?: Label;
  /** The variables that it is made of, each with the question where it stands. */
  readonly sources: readonly { readonly code: string; readonly question: string }[];
  /** What a score counts. */
  readonly counted: readonly Given[];
  readonly leftOut: readonly LeftOutEntry[];
}

/** One row of a member table: an answer, and who has it in each group. */
export interface AnswerEntry {
  readonly code: string;
  readonly label: Label;
  /** One for each member; `null` where the answer was not offered. */
  readonly given: readonly (Given | null)[];
}

/** A derived variable as its reader sees it: a score has no answers, but what it counts. */
export interface DerivedEntry {
  readonly code: string;
  readonly label: Label;
  readonly kind: string;
  /** Scale, limits, ranks and the like, in words. */
  readonly facts: readonly string[];
  readonly members: readonly MemberEntry[];
  readonly answers: readonly AnswerEntry[];
  /** What a reader must know before comparing groups. */
  readonly limits: readonly string[];
}

/** Whether some group was not offered some answer. */
export function lacksAnswers({ answers }: DerivedEntry): boolean {
  return answers.some(({ given }) => given.includes(null));
}
