import type { Comparison, Option } from '../../instrument/index.js';
import type { NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';

/** A column that holds one of some answers: a single choice, a row of a grid, a rank. */
export interface AnswerClaim {
  readonly kind: 'answer';
  readonly field: NamedField;
  /** The answers with which it holds, in the order of the questionnaire. */
  readonly options: readonly Option[];
  /** The answers with which it does not hold. */
  readonly excluded: readonly Option[];
  /** Whether it holds without an answer. */
  readonly blank: boolean;
}

/** A box that is ticked, or is not. */
export interface BoxClaim {
  readonly kind: 'box';
  readonly field: NamedField;
  readonly box: Option;
  readonly ticked: boolean;
}

/** A number or a text that was given, or was not. */
export interface GivenClaim {
  readonly kind: 'given';
  readonly field: NamedField;
  readonly given: boolean;
}

/** A number that compares so. */
export interface NumberClaim {
  readonly kind: 'number';
  readonly field: NamedField;
  readonly operator: Comparison;
  readonly value: number;
  /** Whether it holds without an answer, be it blank or not asked. */
  readonly blank: boolean;
}

/** At least so many answers to a question, or none (`least` is 0). */
export interface CountClaim {
  readonly kind: 'count';
  readonly question: string;
  /** The boxes that count; absent when all answers to the question do. */
  readonly boxes?: readonly Option[];
  readonly least: number;
}

/**
 * What an expression asks of the answers, in a form that can be said in words; what cannot is kept
 * as it is `written`.
 */
export type Claim =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | AnswerClaim
  | BoxClaim
  | GivenClaim
  | NumberClaim
  | CountClaim
  | { readonly kind: 'and' | 'or'; readonly claims: readonly Claim[] }
  | { readonly kind: 'written'; readonly expression: Expression };
