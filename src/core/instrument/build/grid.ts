import type { GridCell, GridColumn, GridQuestion, Scale, SingleCell } from '../question.js';
import type { SideBySide, Text } from '../text.js';
import { type CodesOf, type OptionsInput, optionList } from './options.js';
import type { QuestionSettings, ScaleOf } from './settings.js';

/** The columns written, without their labels. */
type ColumnsOf<Columns extends readonly GridColumn[]> = {
  [Place in keyof Columns]: GridColumn<Columns[Place]['code'], OwnCell<Columns[Place]>>;
}[number];

type OwnCell<Column> = Column extends { readonly cell: infer Cell extends GridCell }
  ? Cell
  : Column extends { readonly cell?: infer Cell extends GridCell }
    ? Cell
    : never;

/**
 * Rows that share one kind of cell.
 *
 * @example
 * const freq = grid('freq', { en: 'How often?' }, { mail: { en: 'Mail' } }, scaleCell({ never: { en: 'never' }, day: { en: 'daily' } }));
 */
export function grid<
  const Code extends string,
  const Labels extends Text,
  const Items extends OptionsInput,
  const Cell extends GridCell,
  const Columns extends readonly GridColumn[] = readonly [],
>(
  code: Code,
  labels: Labels,
  items: Items,
  cell: Cell,
  settings?: QuestionSettings & { readonly columns?: Columns },
): GridQuestion<Code, SideBySide<Labels>, CodesOf<Items>, Cell, ColumnsOf<Columns>>;
export function grid(
  code: string,
  labels: Text,
  items: OptionsInput,
  cell: GridCell,
  settings: QuestionSettings & { readonly columns?: readonly GridColumn[] } = {},
): GridQuestion {
  return { kind: 'grid', code, labels, items: optionList(code, items), cell, ...settings };
}

/** The cell of a grid whose rows share one list of answers; ordinal unless told otherwise. */
export function scaleCell<const Options extends OptionsInput, const S extends Scale = 'ordinal'>(
  options: Options,
  scale?: S,
): SingleCell<CodesOf<Options>, ScaleOf<S>>;
export function scaleCell(options: OptionsInput, scale: Scale = 'ordinal'): SingleCell {
  return { kind: 'single', options: optionList('scale', options), scale };
}
