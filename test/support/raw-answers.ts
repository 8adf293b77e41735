import { fieldsOf, type Instrument } from '../../src/core/instrument/index.js';
import type { RawAnswers } from '../../src/core/responses/index.js';

/** One respondent: what is stored by field; absent fields store nothing. */
export interface Row {
  readonly stored?: Readonly<Record<string, string | null>>;
  /** Submitted unless told otherwise. */
  readonly partial?: boolean;
  readonly lastPage?: number;
}

/** Raw answers from rows written by hand. */
export function rawAnswers(rows: readonly Row[]): RawAnswers {
  const names = new Set(rows.flatMap(({ stored = {} }) => Object.keys(stored)));
  return {
    size: rows.length,
    fields: new Map(
      [...names].map((name) => [name, rows.map(({ stored = {} }) => stored[name] ?? null)]),
    ),
    ids: rows.map((_, index) => String(index + 1)),
    submitted: rows.map(({ partial }) => !partial),
    lastPages: rows.map(({ lastPage }) => lastPage ?? null),
  };
}

/** The provenance of answers written in a test. */
export const PROVENANCE = { kind: 'synthetic', files: [] } as const;

/** Raw answers that have every column of the questionnaire, as an export does. */
export function wholeAnswers({ variables }: Instrument, rows: readonly Row[]): RawAnswers {
  const raw = rawAnswers(rows);
  const asked = [...variables.values()].filter(({ place }) => place !== undefined);
  const empty = asked
    .flatMap(fieldsOf)
    .map((field) => [field, rows.map(() => null)] as const)
    .filter(([field]) => !raw.fields.has(field));
  return { ...raw, fields: new Map([...raw.fields, ...empty]) };
}
