import { type Problem, problem, SurveyError } from '../../../../core/problems/index.js';
import {
  noSeparator,
  severalExports,
  textAfterQuote,
  unclosedQuote,
  wrongLength,
} from '../messages.js';
import { type CsvFault, type CsvRecord, parseCsv, type Separator } from './parse-csv.js';
import { otherSeparator, separatorOf } from './separator.js';
import type { Cell, Sheet } from './sheet.js';
import { fromVv, isVv, isVvResaved, vvRecords } from './vv.js';

/** The sheets in a file, and what a person should know about the reading. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** A damaged file is told by its first faults; the rest would say the same. */
const MOST_FAULTS = 20;

function faultProblem({ rule, line }: CsvFault, file: string): Problem {
  const message = rule === 'unclosed-quote' ? unclosedQuote : textAfterQuote;
  return problem(rule, message, { file, line });
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === '';
}

/** Spreadsheets leave records of empty fields at the end of a file: nobody answered there. */
function isFilled({ fields }: CsvRecord): boolean {
  return !fields.every(isBlank);
}

/** A record without the empty fields that spreadsheets add beyond the headings. */
function trimmed({ line, fields }: CsvRecord, width: number): CsvRecord {
  const isWide = fields.length > width && fields.slice(width).every(isBlank);
  return isWide ? { line, fields: fields.slice(0, width) } : { line, fields };
}

/**
 * Whether a record repeats the headings: where exports were pasted one after the other, the
 * headings of the next one stand between the respondents.
 */
function isHead({ fields }: CsvRecord, headings: ReadonlySet<Cell>): boolean {
  if (!headings.has(fields[0] ?? null)) return false;
  const known = fields.filter((field) => headings.has(field)).length;
  return known > 2 && 2 * known > fields.length;
}

/** The records by the headings under which they stand. */
function sectionsOf(records: readonly CsvRecord[]): readonly (readonly CsvRecord[])[] {
  const headings = new Set((records[0]?.fields ?? []).filter((field) => !isBlank(field)));
  const sections: CsvRecord[][] = [];
  for (const record of records) {
    const last = sections.at(-1);
    if (last === undefined || isHead(record, headings)) sections.push([record]);
    else last.push(record);
  }
  return sections;
}

function lengthProblems(
  records: readonly CsvRecord[],
  width: number,
  file: string,
): readonly Problem[] {
  return records
    .filter(({ fields }) => fields.length !== width)
    .map(({ line, fields }) =>
      problem('wrong-length', wrongLength(fields.length, width), { file, line }),
    );
}

/** The records of one section as a sheet, and those that have more or fewer fields than headings. */
function toSheet(
  [head, ...records]: readonly CsvRecord[],
  written: Pick<Sheet, 'resaved' | 'tellsBlanks'>,
  file: string,
): ReadSheets {
  const headings = (head?.fields ?? []).map((field) => field ?? '');
  while (headings.at(-1) === '') headings.pop();
  const answers = records.filter(isFilled).map((record) => trimmed(record, headings.length));
  const cells = answers.map(({ fields }) => fields);
  return {
    sheets: [{ headings, records: cells, ...written }],
    problems: lengthProblems(answers, headings.length, file),
  };
}

/** Excel may say on a line of its own which separator follows. */
const DECLARED = /^sep=(.)\r?\n/i;

function declaredSeparator(text: string): Separator | undefined {
  const declared = DECLARED.exec(text)?.[1];
  return declared === ';' || declared === ',' || declared === '\t' ? declared : undefined;
}

/** The sheet of a VV file, whose records hold texts, names and answers. */
function toVvSheet(records: readonly CsvRecord[], file: string): ReadSheets {
  const written = { resaved: isVvResaved(records), tellsBlanks: true };
  const { sheets, problems } = toSheet(fromVv(records), written, file);
  return { sheets, problems: problems.slice(0, MOST_FAULTS) };
}

/** The sheets of the records of a file, as each form of export has them. */
function toSheets(
  records: readonly CsvRecord[],
  allQuoted: boolean,
  file: string,
): readonly ReadSheets[] {
  if (isVv(records)) return [toVvSheet(records, file)];
  return sectionsOf(records).map((section) => toSheet(section, { resaved: !allQuoted }, file));
}

/**
 * The sheets of a CSV text: one, unless exports were pasted one after the other. A VV export, whose
 * columns are named in the second line, is one of its forms.
 *
 * @throws SurveyError when its first line has no separator.
 */
export function readCsvSheets(text: string, file: string): ReadSheets {
  const plain = text.includes('\uFEFF') ? text.replace(/(^|\n)\uFEFF/g, '$1') : text;
  const vv = vvRecords(plain);
  if (vv !== undefined) return toVvSheet(vv, file);
  const declared = declaredSeparator(plain);
  const body = declared === undefined ? plain : plain.replace(DECLARED, '');
  const separator = declared ?? separatorOf(body);
  if (separator === undefined) {
    throw new SurveyError([
      problem('no-separator', noSeparator(otherSeparator(body)), { file, line: 1 }),
    ]);
  }
  const { records, faults, allQuoted } = parseCsv(body, separator);
  const read = toSheets(records, allQuoted, file);
  const several = problem('several-exports', severalExports(read.length), { file }, 'note');
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    problems: [
      ...faults.slice(0, MOST_FAULTS).map((fault) => faultProblem(fault, file)),
      ...read.flatMap(({ problems }) => problems).slice(0, MOST_FAULTS),
      ...(read.length > 1 ? [several] : []),
    ],
  };
}
