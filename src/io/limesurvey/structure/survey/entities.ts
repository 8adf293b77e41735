import { type Words, wordsOf } from '../texts/words.js';
import { cell, type Row, rowsOf, type Sections } from '../xml/sections.js';

/** A group, a question or an answer: the row that describes it and its words. */
export interface Entity {
  readonly row: Row;
  words(column: string): Words;
}

/** The rows by the value that `keyOf` gives, in file order. */
function groupRows(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Where the words of a table stand. */
export interface Wording {
  readonly table: string;
  /** The table that holds the words since version 4; before it, they stood in the rows. */
  readonly words: string;
  /** The column by which the table of words refers to the row. */
  readonly id: string;
  /** What tells one entity from another where each language has its own row. */
  readonly identity: readonly string[];
}

/**
 * The entities of a table, in file order, with their words in all languages.
 *
 * Version 4 and later write one row for each entity and its words in a table of their own; earlier
 * versions repeat the whole row in each language.
 */
export function entities(
  sections: Sections,
  { table, words, id, identity }: Wording,
  languages: readonly string[],
): readonly Entity[] {
  const rows = rowsOf(sections, table);
  const entity = (row: Row, wordRows: readonly Row[]): Entity => ({
    row,
    words: (column) => wordsOf(wordRows, column, languages),
  });
  // The file of a question (.lsq) has such a table, and the words of sub-questions in their rows.
  if (sections.tables.has(words) && !rows.some((row) => row.has('language'))) {
    const wordRows = groupRows(rowsOf(sections, words), (row) => cell(row, id));
    return rows.map((row) => entity(row, wordRows.get(cell(row, id)) ?? []));
  }
  const keyOf = (row: Row) => JSON.stringify(identity.map((column) => cell(row, column)));
  return [...groupRows(rows, keyOf).values()].flatMap((same) => {
    const base = same.find((row) => cell(row, 'language') === languages[0]) ?? same[0];
    return base === undefined ? [] : [entity(base, same)];
  });
}

/** The entities sorted by a column of numbers, those with the same number in file order. */
export function inOrder(all: readonly Entity[], column: string): readonly Entity[] {
  const place = (entity: Entity) => Number.parseInt(cell(entity.row, column), 10) || 0;
  return [...all].sort((one, other) => place(one) - place(other));
}
