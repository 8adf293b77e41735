import type { GridQuestion, Instrument, QuestionOf, TypedVariable } from '../instrument/index.js';
import type { Percent } from './spec.js';
import type {
  CrossTable,
  GridTable,
  ItemwiseTable,
  NominalTable,
  OrdinalTable,
  QuestionTable,
  VariableTable,
} from './table.js';

type VariableOf<I extends Instrument> = TypedVariable<QuestionOf<I>>;
type GridOf<I extends Instrument> = Extract<QuestionOf<I>, GridQuestion>;

type CodeIn<Each> = Each extends { readonly code: infer Code } ? Code : never;

/**
 * A code of which there is a flat table: of a question, of a row of a grid (`freq_mail`), of a
 * text beside a question (`Q5_other`). Any text where the compiler does not know the instrument.
 */
export type CodeOf<I extends Instrument> = string extends QuestionOf<I>['code']
  ? string
  : CodeIn<VariableOf<I> | GridOf<I>>;

type TableOfMeasure<Measure> = Measure extends { readonly kind: 'single'; readonly scale: infer S }
  ? S extends 'ordinal'
    ? OrdinalTable
    : NominalTable
  : Measure extends { readonly kind: infer Kind }
    ? Extract<VariableTable, { readonly kind: Kind }>
    : never;

type TableOfEither<Either> = Either extends { readonly measure: infer Measure }
  ? TableOfMeasure<Measure>
  : Either extends GridQuestion
    ? GridTable<TableOfMeasure<TypedVariable<Either>['measure']>>
    : never;

type TablesOf<I extends Instrument> = {
  readonly [Each in VariableOf<I> | GridOf<I> as Each['code']]: TableOfEither<Each>;
};

/**
 * The kind of table that `flat` makes of a code: with cumulative shares on an ordinal scale, with a
 * mean of a number, and so on. Any of them where the compiler does not know the instrument.
 */
export type TableOf<I extends Instrument, Code extends CodeOf<I>> =
  string extends CodeOf<I> ? QuestionTable : TablesOf<I>[Code];

/** The codes of variables that are measured so. */
type CodeOfKind<V, Kind> = V extends {
  readonly code: infer Code;
  readonly measure: { readonly kind: Kind };
}
  ? Code
  : never;

/** What can be the columns of a cross-tabulation: single choices, also as rows of a grid. */
export type ColumnsCodeOf<I extends Instrument> =
  string extends CodeOf<I> ? string : CodeOfKind<VariableOf<I>, 'single'>;

/** What can be the rows of a cross-tabulation: single and multiple choices. */
export type RowsCodeOf<I extends Instrument> =
  string extends CodeOf<I> ? string : CodeOfKind<VariableOf<I>, 'single' | 'multiple'>;

type BoxesCodeOf<I extends Instrument> = CodeOfKind<VariableOf<I>, 'multiple'>;

/** The cross-tabulation of some rows: boxes of a multiple choice have one test each. */
export type CrossOf<I extends Instrument, Rows extends RowsCodeOf<I>> =
  string extends CodeOf<I>
    ? CrossTable | ItemwiseTable
    : Rows extends BoxesCodeOf<I>
      ? ItemwiseTable
      : CrossTable;

/** The percentages that make sense: the boxes of a multiple choice overlap in a row. */
export type PercentOf<I extends Instrument, Rows extends RowsCodeOf<I>> =
  string extends CodeOf<I> ? Percent : Rows extends BoxesCodeOf<I> ? 'column' : Percent;
