import type { GridQuestion, Question } from '../../../../core/instrument/index.js';

interface Answer {
  readonly field: string;
  /** What the field holds when the item was chosen; anything but a blank when not given. */
  readonly value?: string;
}

function rowAnswers({ code, cell, columns }: GridQuestion, item: string): readonly Answer[] {
  const row = `${code}_${item}`;
  if (columns !== undefined) return columns.map((column) => ({ field: `${row}_${column.code}` }));
  if (cell.kind !== 'multiple') return [{ field: row }];
  return cell.items.map((box) => ({ field: `${row}_${box.code}`, value: '1' }));
}

/** The fields that say whether an item was chosen; none when the question has no such item. */
function answersAbout(question: Question, item: string): readonly Answer[] {
  if (!('items' in question) || !question.items.some((each) => each.code === item)) return [];
  switch (question.kind) {
    case 'multiple':
      return [{ field: `${question.code}_${item}` }];
    case 'ranking':
      return Array.from({ length: question.max }, (_, rank) => ({
        field: `${question.code}_${rank + 1}`,
        value: item,
      }));
    case 'grid':
      return rowAnswers(question, item);
  }
}

/**
 * LimeSurvey's equation for "the item was chosen" or "the item was left": ticked, ranked, or
 * answered in any column. Empty when the question has no such item, or when its code cannot stand
 * in an equation.
 */
export function choiceEquation(
  question: Question,
  item: string,
  wanted: 'chosen' | 'left',
): string {
  if (!/^\w+$/.test(item)) return '';
  const tests = answersAbout(question, item).map(({ field, value }) => {
    const equal = (value !== undefined) === (wanted === 'chosen');
    return `${field}.NAOK ${equal ? '==' : '!='} "${value ?? ''}"`;
  });
  const joined = tests.join(wanted === 'chosen' ? ' or ' : ' and ');
  return tests.length > 1 ? `(${joined})` : joined;
}
