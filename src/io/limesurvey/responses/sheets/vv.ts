import type { CsvRecord } from './parse-csv.js';
import type { Cell } from './sheet.js';

/** What a VV file writes for signs that would break its lines and columns. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['quote', '"'],
  ['tab', '\t'],
  ['cr', '\r'],
  ['newline', '\n'],
  ['lbrace', '{'],
]);

const NOT_SHOWN = '{question_not_shown}';

/** Names of columns in LimeSurvey's tables (`741852X11X450D1#0`) or in expressions. */
const NAME = /^[A-Za-z0-9_#]*$/;

function areNames(fields: readonly Cell[]): boolean {
  return (
    fields[0] === 'id' &&
    fields.includes('startlanguage') &&
    fields.every((name) => NAME.test(name ?? ''))
  );
}

/**
 * Whether the second record of a file holds the names of its columns, as in LimeSurvey's VV exports,
 * whose first record holds texts.
 */
export function isVv([texts, names]: readonly CsvRecord[]): boolean {
  return texts?.fields[0] !== 'id' && names !== undefined && areNames(names.fields);
}

/** The lines among which the names of the columns are looked for: a text may be of several lines. */
const HEAD_LINES = 100;

/**
 * A field as LimeSurvey wrote it. PHP doubles the quotation marks inside quoted fields, but for one
 * that follows a backslash.
 */
function unquoted(field: string): Cell {
  if (field === '') return null;
  if (!/^".*"$/.test(field) || field === '"') return field;
  return field.slice(1, -1).replace(/(\\+")|""/g, (_, kept?: string) => kept ?? '"');
}

/**
 * The records of a VV file as LimeSurvey wrote it, texts first; `undefined` for any other text. Its
 * tabs and line ends separate wherever they stand: those inside answers are written as signs. Their
 * quotation marks are no guide, since version 3 has none around fields.
 */
export function vvRecords(text: string): readonly CsvRecord[] | undefined {
  const head = text.split('\n', HEAD_LINES);
  const fieldsOf = (line: string) => line.replace(/\r$/, '').split('\t').map(unquoted);
  const at = head.findIndex((line) => line.startsWith('id\t') && areNames(fieldsOf(line)));
  if (at < 1) return undefined;
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, fields: fieldsOf(line) }))
    .filter(({ line, fields }) => (line === 1 || line > at) && fields.some((field) => field));
}

/**
 * What was stored, of what a VV file writes. No typed text looks like a sign: LimeSurvey writes each
 * brace as a sign too.
 */
function storedCell(field: Cell): Cell {
  if (field === null) return '';
  if (field === NOT_SHOWN) return null;
  if (!field.includes('{')) return field;
  return field.replace(/\{([a-z]+)\}/g, (whole, sign: string) => SIGNS.get(sign) ?? whole);
}

/** The records of a VV file as those of a CSV file: names first, then what was stored. */
export function fromVv([, names, ...records]: readonly CsvRecord[]): readonly CsvRecord[] {
  if (names === undefined) return [];
  const stored = records.map(({ line, fields }) => ({ line, fields: fields.map(storedCell) }));
  return [names, ...stored];
}

const TIMES = new Set<Cell>(['submitdate', 'startdate', 'datestamp']);

/**
 * Whether a spreadsheet saved a VV file again. LimeSurvey does not quote all that it writes there;
 * but its dates are never turned round.
 */
export function isVvResaved([, names, ...records]: readonly CsvRecord[]): boolean {
  const times = (names?.fields ?? []).flatMap((name, index) => (TIMES.has(name) ? [index] : []));
  return records.some(({ fields }) =>
    times.some((index) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(fields[index] ?? '')),
  );
}
