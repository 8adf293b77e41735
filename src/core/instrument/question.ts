import type { Condition } from './condition.js';
import type { Inference } from './inference.js';
import type { Text } from './text.js';

/** One of the answers that a single choice offers, or one of the steps of a scale. */
export interface Option<Code extends string = string, Labels extends Text = Text> {
  readonly code: Code;
  readonly labels: Labels;
}

/** One box of a multiple choice, one thing to rank, one row of a grid. */
export interface Item<Code extends string = string, Labels extends Text = Text>
  extends Option<Code, Labels> {
  /** Who is offered this item; absent when all who are asked the question are. */
  readonly when?: Condition;
}

/** Whether the options have an order: only then do cumulative percentages have a meaning. */
export type Scale = 'nominal' | 'ordinal';

interface Asked<Code extends string, Labels extends Text> {
  readonly code: Code;
  readonly labels: Labels;
  readonly help?: Text;
  /** Who is asked, beside the condition of the group; absent when all are. */
  readonly when?: Condition;
  /** How it was inferred who is asked, where the questionnaire does not print it. */
  readonly inferred?: Inference;
  readonly mandatory?: boolean;
}

/** One answer among options. With `other`, also a free text, coded `other`. */
export interface Single<
  Code extends string = string,
  Labels extends Text = Text,
  Options extends string = string,
  S extends Scale = Scale,
> extends Asked<Code, Labels> {
  readonly kind: 'single';
  readonly options: readonly Option<Options>[];
  readonly scale: S;
  /** The label of *other*; absent when the list is closed. */
  readonly other?: Text;
  /** A free comment stands beside the answer. */
  readonly comment?: boolean;
}

/** Any number of boxes. With `other`, the free text alone says that *other* was chosen. */
export interface Multiple<
  Code extends string = string,
  Labels extends Text = Text,
  Items extends string = string,
> extends Asked<Code, Labels> {
  readonly kind: 'multiple';
  readonly items: readonly Item<Items>[];
  readonly other?: Text;
  /** Items that exclude all others, such as "none of these". */
  readonly exclusive?: readonly Items[];
  /** The most boxes that may be ticked. */
  readonly max?: number;
  /** A free comment stands beside each box. */
  readonly comment?: boolean;
}

/** Items put in order; `max` is the number of ranks that can be given. */
export interface Ranking<
  Code extends string = string,
  Labels extends Text = Text,
  Items extends string = string,
> extends Asked<Code, Labels> {
  readonly kind: 'ranking';
  readonly items: readonly Item<Items>[];
  readonly max: number;
}

/** What a number may be. */
export interface NumericLimits {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly unit?: Text;
}

/** A number. */
export interface Numeric<Code extends string = string, Labels extends Text = Text>
  extends Asked<Code, Labels>,
    NumericLimits {
  readonly kind: 'numeric';
  /** The survey computes the number; nobody is asked. */
  readonly computed?: boolean;
}

/** An answer in free text. */
export interface OpenText<Code extends string = string, Labels extends Text = Text>
  extends Asked<Code, Labels> {
  readonly kind: 'text';
  /** The survey computes the text; nobody is asked. */
  readonly computed?: boolean;
  /** The answer is a list of files sent by the respondent. */
  readonly upload?: boolean;
}

/** A date, with or without a time of day. */
export interface DateQuestion<Code extends string = string, Labels extends Text = Text>
  extends Asked<Code, Labels> {
  readonly kind: 'date';
}

/** A text that is shown on its page and asks nothing. */
export interface Display<Code extends string = string, Labels extends Text = Text>
  extends Asked<Code, Labels> {
  readonly kind: 'display';
}

/** One answer among options, asked at each row of a grid. */
export interface SingleCell<Options extends string = string, S extends Scale = Scale> {
  readonly kind: 'single';
  readonly options: readonly Option<Options>[];
  readonly scale: S;
}

/** Any number of boxes, asked at each row of a grid. */
export interface MultipleCell<Items extends string = string> {
  readonly kind: 'multiple';
  readonly items: readonly Option<Items>[];
}

/** What each row of a grid asks. */
export type GridCell =
  | SingleCell
  | MultipleCell
  | ({ readonly kind: 'numeric' } & NumericLimits)
  | { readonly kind: 'text' };

/** A column of a grid; `Cell` is `never` where the column is known to have no cell of its own. */
export interface GridColumn<Code extends string = string, Cell extends GridCell = GridCell>
  extends Option<Code> {
  /** The cell of this column where it differs from the cell of the grid. */
  readonly cell?: Cell;
}

/**
 * Several rows that share one kind of cell. A grid with `columns` asks one cell at each crossing
 * of a row and a column; in a dual scale each column has a cell of its own. `Columns` is `never`
 * where the grid is known to have none.
 */
export interface GridQuestion<
  Code extends string = string,
  Labels extends Text = Text,
  Items extends string = string,
  Cell extends GridCell = GridCell,
  Columns extends GridColumn = GridColumn,
> extends Asked<Code, Labels> {
  readonly kind: 'grid';
  readonly items: readonly Item<Items>[];
  readonly cell: Cell;
  readonly columns?: readonly Columns[];
}

/** Any question, told apart by its `kind`. */
export type Question =
  | Single
  | Multiple
  | Ranking
  | Numeric
  | OpenText
  | DateQuestion
  | Display
  | GridQuestion;
