/**
 * How two questions, or two answers, were found to be the same: by their code and their label, by
 * their label under another code, or by their code under a label that is only similar (or that one
 * of them lacks).
 */
export type Evidence = 'code-and-label' | 'label' | 'code';

/** One thing of the collected survey and of the study, by the code of each. */
export interface Match {
  readonly collected: string;
  readonly study: string;
  readonly by: Evidence;
}

/** What two lists have in common, and what only one of them has, by codes; *other* is `other`. */
export interface ListMatch {
  /** `answers` are options of a single choice, or items of a multiple choice or a ranking. */
  readonly of: 'answers' | 'rows' | 'columns' | 'comment';
  /** The code, in the study, of the column of a grid whose answers these are, where they differ. */
  readonly column?: string;
  readonly matches: readonly Match[];
  readonly onlyCollected: readonly string[];
  readonly onlyStudy: readonly string[];
}

/** A question of the collected survey and of the study, and what each of its lists has become. */
export interface QuestionMatch extends Match {
  readonly lists: readonly ListMatch[];
}

/** Two questions that look the same by code or by label, and are not. */
export interface Rejection {
  readonly collected: string;
  readonly study: string;
  readonly because: 'labels' | 'kinds';
}

/**
 * Which questions and answers of a collected survey are those of a study. Plain data, to be looked
 * at, kept, or corrected by hand before it is given to `align`.
 */
export interface Alignment {
  readonly questions: readonly QuestionMatch[];
  readonly rejected: readonly Rejection[];
  readonly onlyCollected: readonly string[];
  readonly onlyStudy: readonly string[];
}
