import type { ColumnsUse } from '../syntax/expression.js';
import type { Setting } from './names.js';

function keeps(filter: string, question: string, name: string): boolean {
  if (filter === 'comments') return name.endsWith('comment');
  if (filter === 'nocomments') return !name.endsWith('comment');
  const item = name.slice(question.length + 1);
  const found = new RegExp(filter.slice(filter.indexOf('_') + 1), 'u').test(item);
  return filter.startsWith('no') ? !found : found;
}

/** The columns that `that.Q5` or `self` stands for, once filtered. */
export function columnNames(
  { question, filters }: ColumnsUse,
  columnsOf: (question: string) => readonly string[],
  { self }: Setting,
): readonly string[] {
  const named = question === 'self' ? self : question;
  if (named === undefined) return [];
  return columnsOf(named).filter((name) => filters.every((filter) => keeps(filter, named, name)));
}
