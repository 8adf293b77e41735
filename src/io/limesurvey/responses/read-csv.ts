import { fieldsOf, type Instrument } from '../../../core/instrument/index.js';
import { type Problem, problem, refuseErrors, SurveyError } from '../../../core/problems/index.js';
import type { RawAnswers } from '../../../core/responses/index.js';
import { decodeText } from './decode.js';
import { foreignAnswers } from './foreign-answers.js';
import { type Heading, readHeading, type SystemColumn } from './headings.js';
import {
  duplicateHeading,
  foreignHeadings,
  missingColumns,
  noRespondents,
  noSeparator,
  noSubmitDate,
  textAfterQuote,
  unclosedQuote,
  unknownColumns,
  wrongLength,
} from './messages.js';
import { type CsvFault, type CsvRecord, parseCsv, separatorOf } from './parse-csv.js';

/** A file by its name and content. */
export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Answers as read from a file, and what a person should know about the reading. */
export interface ReadAnswers {
  readonly raw: RawAnswers;
  readonly problems: readonly Problem[];
}

/** Spreadsheets leave records of empty fields at the end of a file: nobody answered there. */
function isFilled({ fields }: CsvRecord): boolean {
  return fields.some((field) => field !== null && field !== '');
}

/** A damaged file is told by its first faults; the rest would say the same. */
const MOST_FAULTS = 20;

function faultProblem({ rule, line }: CsvFault, file: string): Problem {
  const message = rule === 'unclosed-quote' ? unclosedQuote : textAfterQuote;
  return problem(rule, message, { file, line });
}

function lengthProblems(
  records: readonly CsvRecord[],
  width: number,
  file: string,
): readonly Problem[] {
  return records
    .filter(({ fields }) => fields.length !== width)
    .slice(0, MOST_FAULTS)
    .map(({ line, fields }) =>
      problem('wrong-length', wrongLength(fields.length, width), { file, line }),
    );
}

/** The columns that may stand in an export beside those that tables use. */
function extraFields(instrument: Instrument): readonly string[] {
  return instrument.groups.flatMap(({ questions }) =>
    questions.flatMap(({ code, kind }) =>
      kind === 'display' ? [code] : [`${code}_filecount`, `${code}_time`],
    ),
  );
}

function headingProblems(
  headings: readonly string[],
  columns: readonly Heading[],
  fields: ReadonlySet<string>,
  instrument: Instrument,
  file: string,
): readonly Problem[] {
  const found = columns.map((column) => (column.kind === 'field' ? column.field : undefined));
  const known = new Set([...fields, ...extraFields(instrument)]);
  const names = columns.map((column) => (column.kind === 'field' ? column.field : column.name));
  const twice = headings.filter((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (!found.some((field) => field !== undefined && fields.has(field))) {
    return [problem('foreign-headings', foreignHeadings(headings, [...fields]), { file })];
  }
  const unknown = headings.filter((_, index) => {
    const field = found[index];
    return field !== undefined && !known.has(field);
  });
  const missing = [...fields].filter((field) => !found.includes(field));
  const submitted = columns.some(
    (column) => column.kind === 'system' && column.name === 'submitdate',
  );
  return [
    ...twice.map((heading) => problem('duplicate-heading', duplicateHeading(heading), { file })),
    ...(unknown.length > 0
      ? [problem('unknown-columns', unknownColumns(unknown), { file }, 'warning')]
      : []),
    ...(missing.length > 0
      ? [problem('missing-columns', missingColumns(missing), { file }, 'warning')]
      : []),
    ...(submitted ? [] : [problem('no-submitdate', noSubmitDate, { file }, 'warning')]),
  ];
}

/** Whether the file tells "left blank" from "not displayed": some empty fields quoted, some not. */
function tellsBlanks(records: readonly CsvRecord[]): boolean {
  const has = (wanted: string | null) =>
    records.some(({ fields }) => fields.some((field) => field === wanted));
  return has(null) && has('');
}

/** The columns of some records, filled record by record: a pass for each column is far slower. */
function transpose(
  records: readonly CsvRecord[],
  width: number,
): readonly (readonly (string | null)[])[] {
  const columns = Array.from({ length: width }, () =>
    new Array<string | null>(records.length).fill(null),
  );
  for (const [row, { fields }] of records.entries()) {
    for (const [index, column] of columns.entries()) column[row] = fields[index] ?? null;
  }
  return columns;
}

function pageNumber(text: string | null): number | null {
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null;
}

function rawAnswers(
  records: readonly CsvRecord[],
  columns: readonly Heading[],
  wanted: ReadonlySet<string>,
): RawAnswers {
  const cells = transpose(records, columns.length);
  const fields = new Map<string, readonly (string | null)[]>();
  const system = new Map<SystemColumn, readonly (string | null)[]>();
  for (const [index, column] of columns.entries()) {
    const values = cells[index] ?? [];
    if (column.kind === 'system') system.set(column.name, values);
    if (column.kind === 'field' && wanted.has(column.field)) fields.set(column.field, values);
  }
  const nothing = records.map(() => null);
  const submitDates = system.get('submitdate');
  return {
    size: records.length,
    fields,
    ids: (system.get('id') ?? nothing).map((id, index) => id ?? String(index + 1)),
    submitted: submitDates?.map((date) => date !== null && date !== '') ?? records.map(() => true),
    lastPages: (system.get('lastpage') ?? nothing).map(pageNumber),
    keepsBlanks: tellsBlanks(records),
  };
}

/**
 * The answers in a CSV export of LimeSurvey whose headings are question codes (`Q5[SQ001]`) or
 * expression codes (`Q5_SQ001`) and whose answers are codes. The separator is found from the
 * headings. Addresses, tokens and times are not kept.
 *
 * @throws SurveyError when the file is not such an export.
 * @example
 * const { raw } = readCsv({ name: 'results.csv', content: bytes }, survey);
 */
export function readCsv(
  { name, content }: NamedFile,
  instrument: Instrument,
  encoding?: string,
): ReadAnswers {
  const text = decodeText(content, name, encoding);
  const separator = separatorOf(text);
  if (separator === undefined) {
    throw new SurveyError([problem('no-separator', noSeparator, { file: name, line: 1 })]);
  }
  const { records, faults } = parseCsv(text, separator);
  const [head, ...lines] = records;
  const answers = lines.filter(isFilled);
  const headings = (head?.fields ?? []).map((field) => field ?? '');
  const fields = new Set([...instrument.variables.values()].flatMap(fieldsOf));
  const columns = headings.map((heading) => readHeading(heading, fields));
  const problems = [
    ...faults.slice(0, MOST_FAULTS).map((fault) => faultProblem(fault, name)),
    ...lengthProblems(answers, headings.length, name),
    ...headingProblems(headings, columns, fields, instrument, name),
    ...(answers.length === 0
      ? [problem('no-respondents', noRespondents, { file: name }, 'warning')]
      : []),
  ];
  const warnings = refuseErrors(problems);
  const raw = rawAnswers(answers, columns, fields);
  refuseErrors(foreignAnswers(raw, instrument, name));
  return { raw, problems: warnings };
}
