import type { Instrument } from '../../instrument/index.js';
import { columnNames } from '../evaluate/columns.js';
import type { Names } from '../evaluate/names.js';
import { columnNamesByQuestion, expressionNames, type NamedField } from '../expression-names.js';
import type { Expression } from '../syntax/expression.js';
import type { Suffix } from '../syntax/suffix.js';
import { namesIn } from '../syntax/walk.js';

/** What the names of an expression stand for. */
export interface Scope {
  readonly names: ReadonlyMap<string, NamedField>;
  readonly columnsOf: Names['columnsOf'];
}

export function scopeOf(instrument: Instrument): Scope {
  const columns = columnNamesByQuestion(instrument);
  return {
    names: expressionNames(instrument),
    columnsOf: (question) => columns.get(question) ?? [],
  };
}

/** Whether the stored answer is read, and not a label or another attribute. */
function readsAnswer(suffix: Suffix | undefined): boolean {
  return suffix === undefined || suffix === 'NAOK' || suffix === 'code';
}

/** The columns that an expression reads; `undefined` when it reads anything else. */
export function fieldsRead(
  expression: Expression,
  { names, columnsOf }: Scope,
): readonly NamedField[] | undefined {
  const found = new Set<NamedField>();
  for (const use of namesIn(expression)) {
    const read = use.kind === 'variable' ? [use.name] : columnNames(use, columnsOf, {});
    if (!readsAnswer(use.suffix)) return undefined;
    for (const name of read) {
      const field = names.get(name);
      if (field === undefined) return undefined;
      found.add(field);
    }
    if (read.length === 0) return undefined;
  }
  return [...found];
}
