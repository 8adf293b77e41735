import type { GridCell, Option, Question } from '../question.js';

/** A list of things that stand under one another in a question. */
export interface ChoiceList {
  readonly kind: 'options' | 'items' | 'columns';
  readonly choices: readonly Option[];
}

function ofCell(cell: GridCell | undefined): readonly ChoiceList[] {
  if (cell?.kind === 'single') return [{ kind: 'options', choices: cell.options }];
  return cell?.kind === 'multiple' ? [{ kind: 'columns', choices: cell.items }] : [];
}

/** The lists of a question: its options, its items or rows, its columns and their options. */
export function choiceLists(question: Question): readonly ChoiceList[] {
  switch (question.kind) {
    case 'single':
      return [{ kind: 'options', choices: question.options }];
    case 'multiple':
    case 'ranking':
      return [{ kind: 'items', choices: question.items }];
    case 'grid': {
      const { items, cell, columns = [] } = question;
      const own = columns.flatMap((column) => ofCell(column.cell));
      const shared = columns.length > 0 && columns.every((column) => column.cell !== undefined);
      return [
        { kind: 'items', choices: items },
        { kind: 'columns', choices: columns },
        ...(shared ? [] : ofCell(cell)),
        ...own,
      ];
    }
    default:
      return [];
  }
}

/** The list with *other* at its end, where it is offered. */
export function withOther(question: Question, list: ChoiceList): ChoiceList {
  const other = 'other' in question ? question.other : undefined;
  if (other === undefined) return list;
  return { ...list, choices: [...list.choices, { code: 'other', labels: other }] };
}
