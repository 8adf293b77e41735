import type { Instrument } from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import type { NamedColumn } from '../columns.js';
import { fieldsWithoutBlanks, holdsNoBlank } from './blanks.js';
import { nullWordsRead } from './messages.js';
import { replaced } from './written.js';

/** What programs for statistics and databases write for nothing. */
const WORDS = new Set([
  'NA',
  'NULL',
  'null',
  '\\N',
  'NaN',
  'nan',
  'None',
  '#N/A',
  '<NA>',
  'N/A',
  '.',
]);

/**
 * The columns with nothing where another program wrote a word for it, such as the `NA` of R. A word
 * means nothing if it stands among the dates and numbers of LimeSurvey, which hold no words: a
 * respondent's own "NA" in an open answer is then lost, and said.
 */
export function withoutNullWords(
  columns: readonly NamedColumn[],
  instrument: Instrument,
): { readonly columns: readonly NamedColumn[]; readonly problems: readonly Problem[] } {
  const fields = fieldsWithoutBlanks(instrument);
  const strict = columns.filter((column) => holdsNoBlank(column, fields));
  const found = new Set(
    strict.flatMap(({ cells }) => cells.filter((cell) => cell !== null && WORDS.has(cell))),
  );
  if (found.size === 0) return { columns, problems: [] };
  const words = [...found].flatMap((word) => (word === null ? [] : [word]));
  return {
    columns: columns.map((column) => ({
      ...column,
      cells: replaced(column.cells, (cell) => (found.has(cell) ? null : cell)),
    })),
    problems: [problem('null-words', nullWordsRead(words), {}, 'note')],
  };
}
