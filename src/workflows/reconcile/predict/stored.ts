import type { RawAnswers } from '../../../core/responses/index.js';

/** What is stored for one field and respondent: a text, `''` for a blank, `null` for nothing. */
export type Value = string | null;

/** The answers as they are stored, and the rows that a query of LimeSurvey takes of them. */
export interface Stored {
  readonly raw: RawAnswers;
  /** The rows of the query, as indexes. */
  readonly rows: readonly number[];
  /** The rows when the filter by answers is forgotten, that by completion is not. */
  readonly unfiltered: readonly number[];
}

export function storedAt({ raw }: Stored, field: string, row: number): Value {
  return raw.fields.get(field)?.[row] ?? null;
}

/** As MySQL and MariaDB compare: spaces at the end do not count. */
function padded(text: string): string {
  return text.replace(/ +$/, '');
}

/** Whether a database takes a stored value for a code: letter case and spaces at the end are alike. */
export function equals(value: Value, code: string): boolean {
  return value !== null && padded(value).toLowerCase() === padded(code).toLowerCase();
}

/** Whether a database takes the value for the empty text: a blank, or spaces only. */
export function isBlank(value: Value): boolean {
  return value !== null && padded(value) === '';
}

/** Whether a database finds a text there. */
export function isText(value: Value): boolean {
  return value !== null && padded(value) !== '';
}
