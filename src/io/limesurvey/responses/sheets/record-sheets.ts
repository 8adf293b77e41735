import { type Problem, problem } from '../../../../core/problems/index.js';
import type { IsHeading } from '../headings/is-heading.js';
import { emptyRecords, severalExports, wrongLength } from './messages.js';
import type { CsvRecord } from './parse-csv.js';
import type { Sheet } from './sheet.js';
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

/**
 * Spreadsheets leave records of empty fields in a file: nobody answered there. Blanks in quotation
 * marks are those of a respondent who left everything blank.
 */
function isFilled({ fields }: CsvRecord): boolean {
  return fields.some((field) => field !== null);
}

/** The records that hold something, and how many empty ones stand between them. */
function filledOf(records: readonly CsvRecord[]) {
  const filled = records.filter(isFilled);
  const last = filled.at(-1);
  const end = last === undefined ? 0 : records.indexOf(last) + 1;
  return { filled, between: end - filled.length };
}

/**
 * The records without the empty fields that spreadsheets add beyond the headings, to all of them
 * alike: where some have more, one was shifted.
 */
function trimmed(records: readonly CsvRecord[], width: number): readonly CsvRecord[] {
  const [first] = records;
  const isPadded = records.every(
    ({ fields }) =>
      fields.length === first?.fields.length &&
      fields.slice(width).every((field) => field === null),
  );
  if (!isPadded || (first?.fields.length ?? 0) <= width) return records;
  return records.map(({ line, fields }) => ({ line, fields: fields.slice(0, width) }));
}

/**
 * Whether a record holds headings: where exports were pasted one after the other, the headings of the
 * next one stand between the respondents.
 */
function isHead({ fields }: CsvRecord, isHeading: IsHeading): boolean {
  const filled = fields.flatMap((field) => (field ? [field] : []));
  const [first, second] = filled;
  if (first === undefined || second === undefined || !isHeading(first)) return false;
  return 2 * filled.filter(isHeading).length > filled.length;
}

/** The records by the headings under which they stand. */
function sectionsOf(
  records: readonly CsvRecord[],
  isHeading: IsHeading,
): readonly (readonly CsvRecord[])[] {
  const sections: CsvRecord[][] = [];
  for (const record of records) {
    const last = sections.at(-1);
    if (last === undefined || isHead(record, isHeading)) sections.push([record]);
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
  const { filled, between } = filledOf(records);
  const answers = trimmed(filled, headings.length);
  const empty = problem('empty-records', emptyRecords(between), { file }, 'warning');
  const cells = answers.map(({ fields }) => fields);
  return {
    sheets: [{ headings, records: cells, ...written }],
    problems: [...lengthProblems(answers, headings.length, file), ...(between > 0 ? [empty] : [])],
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
  isHeading: IsHeading,
): ReadSheets {
  const read = isVv(records)
    ? [toVvSheet(records, file)]
    : sectionsOf(records, isHeading).map((section) => toSheet(section, written, file));
  const several = problem('several-exports', severalExports(read.length), { file }, 'note');
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    problems: [
      ...read.flatMap(({ problems }) => problems).slice(0, MOST_FAULTS),
      ...(read.length > 1 ? [several] : []),
    ],
  };
}
