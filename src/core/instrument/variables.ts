import type { Group, Paging } from './instrument.js';
import type { GridCell, GridColumn, GridQuestion, Item, Question } from './question.js';
import type { Variable } from './variable.js';

type Part = Omit<Variable, 'question' | 'place'>;

function textBeside(code: string, beside: 'other' | 'comment', item?: Item): Part {
  return { code, measure: { kind: 'text' }, beside, ...(item === undefined ? {} : { item }) };
}

function gridParts(grid: GridQuestion): readonly Part[] {
  const part = (code: string, cell: GridCell, item: Item, column?: GridColumn): Part => ({
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

/** The variables of a question, in the order in which LimeSurvey exports them. */
export function parts(question: Question): readonly Part[] {
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

function pageOf(paging: Paging, group: number, position: number): number {
  if (paging === 'survey') return 1;
  return paging === 'group' ? group + 1 : position + 1;
}

/** What tables can be made of, by code, in the order of the questionnaire. */
export function variablesOf(
  groups: readonly Group[],
  paging: Paging,
): ReadonlyMap<string, Variable> {
  const all = new Map<string, Variable>();
  let position = 0;
  for (const [group, { questions }] of groups.entries()) {
    for (const question of questions) {
      const place = { group, page: pageOf(paging, group, position) };
      for (const part of parts(question)) all.set(part.code, { ...part, question, place });
      position += 1;
    }
  }
  return all;
}
