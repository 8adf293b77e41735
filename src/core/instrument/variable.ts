import type { Derived } from './derived.js';
import type { GridColumn, Item, NumericLimits, Option, Question, Scale } from './question.js';
import type { Text } from './text.js';

/** How the answers of a variable are read: what a table of it can count. */
export type Measure =
  | {
      readonly kind: 'single';
      readonly options: readonly Option[];
      readonly scale: Scale;
      readonly other?: Text;
    }
  | {
      readonly kind: 'multiple';
      readonly items: readonly Item[];
      readonly other?: Text;
    }
  | { readonly kind: 'ranking'; readonly items: readonly Item[]; readonly max: number }
  | ({ readonly kind: 'numeric' } & NumericLimits)
  | { readonly kind: 'text' }
  | { readonly kind: 'date' };

/** The measure of one kind. */
export type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** Where a question stands in the questionnaire. */
export interface PlaceAsked {
  /** Index of the question's group, from 0. */
  readonly group: number;
  /** The page where it is asked, from 1. */
  readonly page: number;
}

/**
 * What one table is about: a question, one row (or cell) of a grid, or a free text beside a
 * question. Its code is the name by which LimeSurvey's expressions know it: `Q13`, `freq_SQ001`,
 * `dual_D1_0`, `Q3_other`.
 */
export interface Variable {
  readonly code: string;
  readonly question: Question;
  readonly measure: Measure;
  /** Where it is asked; absent when it is derived from others, and asked nowhere. */
  readonly place?: PlaceAsked;
  /** How its answers are made of those to other questions. */
  readonly derived?: Derived;
  /** The row of the grid, or the box that the comment stands beside. */
  readonly item?: Item;
  readonly column?: GridColumn;
  /** A free text that stands beside the answer proper. */
  readonly beside?: 'other' | 'comment';
}
