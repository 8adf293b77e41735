import type { Instrument, Variable } from '../../../../core/instrument/index.js';
import type { NamedColumn } from '../columns.js';
import type { Cell } from '../sheets/sheet.js';
import { type Fields, replaced } from './written.js';

/**
 * The variables that LimeSurvey's tables hold as numbers: neither results of equations nor cells of
 * a table with columns, which are texts there.
 */
export function storedAsNumbers({ variables }: Instrument): readonly Variable[] {
  return [...variables.values()].filter(
    ({ question, measure, column }) =>
      measure.kind === 'numeric' &&
      column === undefined &&
      !(question.kind === 'numeric' && question.computed),
  );
}

/** The fields of LimeSurvey's tables that hold numbers or dates: nothing, but never a blank. */
export function fieldsWithoutBlanks(instrument: Instrument): ReadonlySet<string> {
  const dates = [...instrument.variables.values()].filter(({ measure }) => measure.kind === 'date');
  return new Set([...storedAsNumbers(instrument), ...dates].map(({ code }) => code));
}

/** Whether a column is one in which LimeSurvey stores no text, so no blank. */
export function holdsNoBlank({ heading }: NamedColumn, fields: ReadonlySet<string>): boolean {
  if (heading.kind === 'field') return fields.has(heading.field);
  return heading.kind === 'system' && heading.name !== 'startlanguage';
}

function has(columns: readonly NamedColumn[], wanted: Cell): boolean {
  return columns.some(({ cells }) => cells.includes(wanted));
}

/**
 * Whether a sheet tells a question seen and left blank (`''`) from one not displayed (`null`), as
 * LimeSurvey 6 writes the difference: it holds both, and no blank where none can have been stored.
 */
export function tellsBlanks(columns: readonly NamedColumn[], instrument: Instrument): boolean {
  const fields = fieldsWithoutBlanks(instrument);
  const strict = columns.filter((column) => holdsNoBlank(column, fields));
  return has(columns, null) && has(columns, '') && !has(strict, '');
}

/** The cells with nothing in place of each blank. */
export function withoutBlanks(fields: Fields): Fields {
  return new Map(
    [...fields].map(([field, cells]) => [
      field,
      replaced(cells, (cell) => (cell === '' ? null : cell)),
    ]),
  );
}
