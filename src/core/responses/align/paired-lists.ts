import {
  answerOptions,
  type GridCell,
  type GridQuestion,
  type Option,
  type Question,
} from '../../instrument/index.js';
import type { ListMatch, Match } from './alignment.js';

/** An answer, a row or a column. */
export interface Part extends Option {
  /** What a column asks: kinds must agree. */
  readonly kind?: GridCell['kind'];
  /** The answer that comes with a free text, which an option coded `other` does not. */
  readonly isOther?: boolean;
}

/** One list of two questions, such as their answers: what each of them has in it. */
export interface PairedList {
  readonly of: ListMatch['of'];
  /** The code, in the study, of the column whose answers these are, where columns differ. */
  readonly column?: string;
  readonly collected: readonly Part[];
  readonly study: readonly Part[];
}

/** The two columns of a grid that are one. */
type ColumnPair = Pick<Match, 'collected' | 'study'>;

function answersIn(cell: GridCell): readonly Part[] {
  if (cell.kind === 'single') return cell.options;
  return cell.kind === 'multiple' ? cell.items : [];
}

function answersOf(question: Question): readonly Part[] {
  const parts = answerOptions(question);
  const isOpen = 'other' in question && question.other !== undefined;
  return parts.map((part, index) => ({ ...part, isOther: isOpen && index === parts.length - 1 }));
}

function commentOf(question: Question): readonly Part[] {
  const has = (question.kind === 'single' || question.kind === 'multiple') && question.comment;
  return has ? [{ code: 'comment', labels: {} }] : [];
}

function hasOwnCells({ columns = [] }: GridQuestion): boolean {
  return columns.some(({ cell }) => cell !== undefined);
}

function columnsOf({ columns = [], cell: shared }: GridQuestion): readonly Part[] {
  return columns.map(({ code, labels, cell = shared }) => ({ code, labels, kind: cell.kind }));
}

function gridLists(collected: GridQuestion, study: GridQuestion): readonly PairedList[] {
  const own = hasOwnCells(collected) || hasOwnCells(study);
  const answers: PairedList = {
    of: 'answers',
    collected: answersIn(collected.cell),
    study: answersIn(study.cell),
  };
  return [
    { of: 'rows', collected: collected.items, study: study.items },
    { of: 'columns', collected: columnsOf(collected), study: columnsOf(study) },
    ...(own ? [] : [answers]),
  ];
}

const isFilled = ({ collected, study }: PairedList) => collected.length + study.length > 0;

/** The lists of two questions of the same kind, those of single columns apart; no empty ones. */
export function wholeLists(collected: Question, study: Question): readonly PairedList[] {
  if (collected.kind === 'grid' && study.kind === 'grid') {
    return gridLists(collected, study).filter(isFilled);
  }
  const lists: readonly PairedList[] = [
    { of: 'answers', collected: answersOf(collected), study: answersOf(study) },
    { of: 'comment', collected: commentOf(collected), study: commentOf(study) },
  ];
  return lists.filter(isFilled);
}

/** The answers in each column of two grids, where columns have answers of their own. */
export function columnLists(
  collected: Question,
  study: Question,
  columns: readonly ColumnPair[],
): readonly PairedList[] {
  if (collected.kind !== 'grid' || study.kind !== 'grid') return [];
  if (!hasOwnCells(collected) && !hasOwnCells(study)) return [];
  const answersAt = (grid: GridQuestion, code: string) =>
    answersIn(grid.columns?.find((column) => column.code === code)?.cell ?? grid.cell);
  const lists = columns.map(
    (column): PairedList => ({
      of: 'answers',
      column: column.study,
      collected: answersAt(collected, column.collected),
      study: answersAt(study, column.study),
    }),
  );
  return lists.filter(isFilled);
}
