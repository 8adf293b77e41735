import type { Text } from '../instrument/index.js';

/** Answers of a source that have no place in the derived variable, and why. */
export interface LeftOutAnswers {
  readonly question: string;
  readonly answers: readonly { readonly code: string; readonly labels: Text }[];
  readonly reason: Text;
}

/** What a derived variable is made of for one group. */
export interface DerivationSource {
  readonly group?: string;
  /** The labels of the group. */
  readonly labels?: Text;
  readonly questions: readonly string[];
  /** The questions asked of respondents that stand behind, when the former are derived too. */
  readonly asked: readonly string[];
  /** How many things a score counts. */
  readonly counted?: number;
  readonly leftOut: readonly LeftOutAnswers[];
}

/** Where a derived variable comes from, and what limits the comparison of its groups. */
export interface Derivation {
  readonly from: readonly DerivationSource[];
  /** Its own limits, and those of the derived variables that it is made of. */
  readonly limits: readonly Text[];
}
