import type { Instrument } from './instrument.js';
import type { GridColumn, GridQuestion, Multiple, Question, Single } from './question.js';
import type { Text } from './text.js';

/** The questions of an instrument, as a union. */
export type QuestionOf<I extends Instrument> = I['groups'][number]['questions'][number];

interface Part<Code extends string, Measure> {
  readonly code: Code;
  readonly measure: Measure;
}

/** The codes of the boxes or options, *other* included where it is offered. */
export type Chosen<Q, Codes extends string> = Q extends { readonly other: object }
  ? Codes | 'other'
  : Codes;

type OtherCode<Q> = Q extends { readonly code: infer Code extends string; readonly other: object }
  ? `${Code}_other`
  : never;

type CommentCode<Q> = Q extends { readonly comment: true }
  ? Q extends Single<infer Code>
    ? `${Code}_comment`
    : Q extends Multiple<infer Code, Text, infer Item>
      ? `${Code}_${Chosen<Q, Item>}comment`
      : never
  : never;

/** The codes of the texts beside a question: *other* and the comments. */
export type TextBesideCode<Q> = OtherCode<Q> | CommentCode<Q>;

/** One part for each code, so that the compiler names the codes one by one. */
type TextPart<Code> = Code extends string ? Part<Code, { readonly kind: 'text' }> : never;

/** The cell at the crossings with a column: its own, or that of the grid. */
export type CellAt<Column, Cell> =
  Column extends GridColumn<string, infer Own> ? ([Own] extends [never] ? Cell : Own) : never;

type Crossing<Row extends string, Column, Cell> =
  Column extends GridColumn<infer Code> ? Part<`${Row}_${Code}`, CellAt<Column, Cell>> : never;

type GridPart<Row extends string, Cell, Column> = [Column] extends [never]
  ? Part<Row, Cell>
  : Crossing<Row, Column, Cell>;

/**
 * The codes and measures of the variables of some questions, as a union: what `variablesOf` makes,
 * for the compiler.
 */
export type TypedVariable<Q extends Question> = Q extends { readonly kind: 'display' }
  ? never
  : Q extends GridQuestion<infer Code, Text, infer Item, infer Cell, infer Column>
    ? GridPart<`${Code}_${Item}`, Cell, Column>
    : Part<Q['code'], Q> | TextPart<TextBesideCode<Q>>;
