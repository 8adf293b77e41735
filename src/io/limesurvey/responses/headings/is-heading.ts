import { startsOf } from './by-code.js';
import type { ExpectedColumn } from './expected.js';
import { foldHeading, wholeHeadings } from './wording.js';

/** Tells the headings of a questionnaire from answers. */
export type IsHeading = (cell: string) => boolean;

/** Whether a cell may be a heading of the questionnaire: a code, a code and a text, or a text. */
export function headingsOf(expected: readonly ExpectedColumn[]): IsHeading {
  const names = new Set(expected.map(({ name }) => name));
  const texts = new Set(expected.flatMap(({ words }) => wholeHeadings(words)));
  const isCode = (cell: string) =>
    [...startsOf(cell)].some(([name, rest]) => names.has(name) && !/^[\p{L}\p{N}_]/u.test(rest));
  return (cell) => texts.has(foldHeading(cell)) || isCode(cell.trim());
}
