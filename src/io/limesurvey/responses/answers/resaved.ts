import type { Instrument } from '../../../../core/instrument/index.js';
import type { NamedColumn } from '../columns.js';
import { fieldsWithoutBlanks, holdsNoBlank } from './blanks.js';
import { isTurnedDate } from './dates.js';

/** LimeSurvey's columns of numbers hold a point. */
const COMMA = /^\s*[+-]?\d+,\d+\s*$/;

/**
 * Whether another program wrote a sheet again, although all its texts are quoted: its dates are
 * turned round, or numbers that LimeSurvey stores as numbers have a comma.
 */
export function looksResaved(columns: readonly NamedColumn[], instrument: Instrument): boolean {
  const fields = fieldsWithoutBlanks(instrument);
  return columns
    .filter((column) => holdsNoBlank(column, fields))
    .some(({ cells }) =>
      cells.some((cell) => cell !== null && (isTurnedDate(cell) || COMMA.test(cell))),
    );
}
