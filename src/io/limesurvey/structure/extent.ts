import type { GridCell, Question } from '../../../core/instrument/index.js';

function optionsIn(cell: GridCell | undefined): number {
  return cell?.kind === 'single' ? cell.options.length : 0;
}

function extentOf(question: Question): number {
  switch (question.kind) {
    case 'single':
      return question.options.length;
    case 'multiple':
      return question.items.length;
    case 'ranking':
      return question.items.length * question.max;
    case 'grid': {
      const { items, cell, columns = [] } = question;
      const across = cell.kind === 'multiple' ? cell.items.length : columns.length;
      const options = columns.reduce((sum, column) => sum + optionsIn(column.cell), 0);
      return items.length * Math.max(across, 1) + optionsIn(cell) + options;
    }
    default:
      return 1;
  }
}

/**
 * How many columns and options the questions make. Databases stop at a few thousand columns,
 * whereas a small file could cross thousands of rows with thousands of columns.
 */
export function extent(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + extentOf(question), 0);
}
