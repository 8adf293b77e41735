import type { ColumnsUse } from '../syntax/expression.js';
import type { Setting } from './names.js';

/** Several patterns are alternatives, for what to keep and for what to leave out. */
function keeps(filters: readonly string[], question: string, name: string): boolean {
  const isComment = name.endsWith('comment');
  if (filters.includes('comments') && !isComment) return false;
  if (filters.includes('nocomments') && isComment) return false;
  const item = name.slice(question.length + 1);
  const patterns = (start: string) =>
    filters.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length));
  const wanted = patterns('sq_');
  const found = (pattern: string) => item.includes(pattern);
  return (wanted.length === 0 || wanted.some(found)) && !patterns('nosq_').some(found);
}

/** The columns that `that.Q5` or `self` stands for, once filtered. */
export function columnNames(
  { question, filters }: ColumnsUse,
  columnsOf: (question: string) => readonly string[],
  { self }: Setting,
): readonly string[] {
  const named = question === 'self' ? self : question;
  if (named === undefined) return [];
  return columnsOf(named).filter((name) => keeps(filters, named, name));
}
