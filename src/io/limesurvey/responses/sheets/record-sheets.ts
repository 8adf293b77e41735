import { type Problem, problem } from '../../../../core/problems/index.js';
import { severalExports, wrongLength } from '../messages.js';
import type { CsvRecord } from './parse-csv.js';
import type { Cell, Sheet } from './sheet.js';
import { fromVv, isVv, isVvResaved } from './vv.js';

/** The sheets in a file, and what a person should know about the reading. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** How a file wrote its records. */
type Written = Pick<Sheet, 'resaved' | 'tellsBlanks'>;

/** A damaged file is told by its first faults; the rest would say the same. */
export const MOST_FAULTS = 20;

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
  written: Written,
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

/** The sheet of a VV file, whose records hold texts, names and answers. */
function toVvSheet(records: readonly CsvRecord[], file: string): ReadSheets {
  const written = { resaved: isVvResaved(records), tellsBlanks: true };
  return toSheet(fromVv(records), written, file);
}

/**
 * The sheets of the records of a file: one, unless exports were pasted one after the other. Records
 * of which the second names the columns are those of a VV file.
 */
export function recordSheets(
  records: readonly CsvRecord[],
  written: Written,
  file: string,
): ReadSheets {
  const read = isVv(records)
    ? [toVvSheet(records, file)]
    : sectionsOf(records).map((section) => toSheet(section, written, file));
  const several = problem('several-exports', severalExports(read.length), { file }, 'note');
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    problems: [
      ...read.flatMap(({ problems }) => problems).slice(0, MOST_FAULTS),
      ...(read.length > 1 ? [several] : []),
    ],
  };
}
