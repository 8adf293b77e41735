import type { Condition } from '../condition.js';
import type { Inference } from '../inference.js';
import type { Scale } from '../question.js';
import type { Text } from '../text.js';

/** What every question may declare. */
export interface QuestionSettings {
  readonly when?: Condition;
  /** How it was inferred who is asked, where the questionnaire does not print it. */
  readonly inferred?: Inference;
  readonly help?: Text;
  readonly mandatory?: boolean;
}

/**
 * The scale as it was written. Spelled out, because a bare `S` would be inferred from what the
 * question is passed to, when it is written inside a group and leaves its scale out.
 */
export type ScaleOf<S extends Scale> = [S] extends ['ordinal']
  ? 'ordinal'
  : [S] extends ['nominal']
    ? 'nominal'
    : Scale;
