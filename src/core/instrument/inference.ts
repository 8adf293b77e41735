import type { Condition } from './condition.js';
import type { Text } from './text.js';

/** How sure an inference is. */
export type Confidence = 'high' | 'medium' | 'low';

/** Another filter that fits what is known. */
export interface AlternativeFilter {
  /** The code of the reading under which it holds. */
  readonly reading: string;
  /**
   * The code of a second reading under which it holds, both being chosen. Such an alternative stands
   * before the one that is for its reading alone.
   */
  readonly along?: string;
  /** Who is asked under that reading; absent when all who are asked the group are. */
  readonly when?: Condition;
  readonly reason: Text;
}

/**
 * How the filter of a question, or the absence of one, was inferred where the questionnaire that
 * is left does not print it.
 */
export interface Inference {
  readonly confidence: Confidence;
  readonly reason: Text;
  readonly alternatives?: readonly AlternativeFilter[];
}

/** A named way to read what the questionnaire leaves open. */
export interface Reading<Code extends string = string> {
  readonly code: Code;
  readonly labels: Text;
  /** What follows from the reading, in a sentence or two. */
  readonly description: Text;
}
