import type { Instrument } from './instrument.js';
import type {
  Cell,
  Grid,
  GridColumn,
  Item,
  NumericLimits,
  Option,
  Question,
  Scale,
} from './question.js';
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

/**
 * What one table is about: a question, one row (or cell) of a grid, or a free text beside a
 * question. Its code is the name by which LimeSurvey's expressions know it: `Q13`, `freq_SQ001`,
 * `dual_D1_0`, `Q3_other`.
 */
export interface Variable {
  readonly code: string;
  readonly question: Question;
  readonly measure: Measure;
  /** Index of the question's group, from 0. */
  readonly group: number;
  /** The page where it is asked, from 1. */
  readonly page: number;
  /** The row of the grid, or the box that the comment stands beside. */
  readonly item?: Item;
  readonly column?: GridColumn;
  /** A free text that stands beside the answer proper. */
  readonly beside?: 'other' | 'comment';
}

type Part = Omit<Variable, 'question' | 'group' | 'page'>;

function textBeside(code: string, beside: 'other' | 'comment', item?: Item): Part {
  return { code, measure: { kind: 'text' }, beside, ...(item === undefined ? {} : { item }) };
}

function gridParts(grid: Grid): readonly Part[] {
  const part = (code: string, cell: Cell, item: Item, column?: GridColumn): Part => ({
    code,
    measure: cell,
    item,
    ...(column === undefined ? {} : { column }),
  });
  return grid.items.flatMap((item) => {
    const row = `${grid.code}_${item.code}`;
    if (grid.columns === undefined) return [part(row, grid.cell, item)];
    return grid.columns.map((column) =>
      part(`${row}_${column.code}`, column.cell ?? grid.cell, item, column),
    );
  });
}

function commentParts(question: Question): readonly Part[] {
  if (question.kind === 'single' && question.comment) {
    return [textBeside(`${question.code}_comment`, 'comment')];
  }
  if (question.kind !== 'multiple' || !question.comment) return [];
  const beside = question.items.map((item) =>
    textBeside(`${question.code}_${item.code}comment`, 'comment', item),
  );
  const other = question.other && [textBeside(`${question.code}_othercomment`, 'comment')];
  return [...beside, ...(other ?? [])];
}

function otherParts(question: Question): readonly Part[] {
  const hasOther = (question.kind === 'single' || question.kind === 'multiple') && question.other;
  return hasOther ? [textBeside(`${question.code}_other`, 'other')] : [];
}

function parts(question: Question): readonly Part[] {
  switch (question.kind) {
    case 'display':
      return [];
    case 'grid':
      return gridParts(question);
    default:
      return [
        { code: question.code, measure: question },
        ...otherParts(question),
        ...commentParts(question),
      ];
  }
}

/** The page of each question, from 1, in the order of the questionnaire. */
export function pageOf(instrument: Instrument, group: number, position: number): number {
  switch (instrument.paging) {
    case 'survey':
      return 1;
    case 'group':
      return group + 1;
    case 'question':
      return position + 1;
  }
}

/** All variables of the questionnaire, in its order. */
export function variables(instrument: Instrument): readonly Variable[] {
  let position = 0;
  return instrument.groups.flatMap((each, group) =>
    each.questions.flatMap((question) => {
      const page = pageOf(instrument, group, position);
      position += 1;
      return parts(question).map((part) => ({ ...part, question, group, page }));
    }),
  );
}
