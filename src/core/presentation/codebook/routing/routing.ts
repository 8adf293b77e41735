import type { Asked } from '../../condition/asked.js';

/** A question of the picture. */
export interface Stop {
  readonly code: string;
  readonly title: string;
  /** Who is asked was inferred. */
  readonly inferred: boolean;
}

/** Consecutive questions that the same respondents are asked. */
export interface Block {
  readonly kind: 'block';
  readonly stops: readonly [Stop, ...Stop[]];
}

/** Questions that hang on an earlier answer, and what hangs on them in turn. */
export interface Scope {
  readonly kind: 'scope';
  readonly asked: Asked;
  /** The condition, without what the scopes around it say already. */
  readonly short: string;
  /** The latest earlier question that the condition reads. */
  readonly parent?: string;
  readonly inferred: boolean;
  readonly entries: readonly (Block | Scope)[];
}

/** A group of a branch. */
export interface BranchGroup {
  readonly number: number;
  readonly title: string;
  readonly entries: readonly (Block | Scope)[];
}

/** Consecutive groups that the same respondents are asked. */
export interface Branch {
  /** Who enters; absent when all do. */
  readonly asked?: Asked;
  readonly inferred: boolean;
  readonly groups: readonly BranchGroup[];
  /** The number of questions in it. */
  readonly questions: number;
}

/**
 * A step of the way through a questionnaire: one branch for all, or branches side by side.
 * `by` is the code of the variable that sends each respondent into one branch at most; absent when
 * a respondent may follow several.
 */
export interface Stage {
  readonly branches: readonly [Branch, ...Branch[]];
  readonly by?: string;
}
