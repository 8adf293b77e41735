import type {
  Cells,
  Sheet,
  StatisticsFile,
  StatisticsLine,
  StatisticsTable,
} from './statistics.js';
import { isHeading, kindOf, nameIn } from './vocabulary.js';

/** A line, the label of one that is not known, or nothing that counts. */
type ReadLine = StatisticsLine | string | undefined;

function codeIn(label: string): string | undefined {
  return /\(([^()]*)\)$/.exec(label)?.[1];
}

function readLine([label, value, share, together]: Cells, bare: boolean): ReadLine {
  if (typeof label !== 'string' || typeof value !== 'number') return undefined;
  const text = label.trim();
  const known = kindOf(text);
  const code = known === undefined ? codeIn(text) : undefined;
  // A multiple choice with comments prints the labels of its boxes without their codes.
  if (known === undefined && code === undefined && !bare) return text;
  return {
    kind: known ?? 'answer',
    label: text,
    ...(code === undefined ? {} : { code }),
    value,
    ...(typeof share === 'number' ? { share } : {}),
    ...(typeof together === 'number' ? { together } : {}),
  };
}

function isLine(line: ReadLine): line is StatisticsLine {
  return typeof line === 'object';
}

/** Whether a table prints answers without a row of column headings and without codes. */
function isBare(rows: readonly Cells[]): boolean {
  const [first] = rows;
  return typeof first?.[1] === 'number' && typeof first[2] === 'number';
}

function readTable([heading = [], title = [], ...rows]: readonly Cells[]): StatisticsTable {
  const bare = isBare(rows);
  const lines = rows.map((row) => readLine(row, bare));
  return {
    name: nameIn(String(heading[0] ?? '')),
    title: String(title[0] ?? ''),
    lines: lines.filter(isLine),
    unknown: lines.filter((line) => typeof line === 'string'),
  };
}

/** The first two counts at the head of the file: the rows of the query, then those of the survey. */
function recordsIn(head: readonly Cells[]): StatisticsFile['records'] {
  const [query, survey] = head.flatMap(([label, value]) =>
    typeof label === 'string' && typeof value === 'number' && Number.isInteger(value)
      ? [value]
      : [],
  );
  return {
    ...(query === undefined ? {} : { query }),
    ...(survey === undefined ? {} : { survey }),
  };
}

/** The tables in the rows of a file; `undefined` when none of them is a table of statistics. */
export function tablesIn({
  head,
  blocks,
}: Sheet): Pick<StatisticsFile, 'records' | 'tables'> | undefined {
  const named = blocks.filter(([heading]) => typeof heading?.[0] === 'string');
  const records = recordsIn(head);
  const known = named.some(([heading]) => isHeading(String(heading?.[0])));
  const hasNumbers = records.query !== undefined && records.survey !== undefined;
  if (!known && !(hasNumbers && named.length > 0)) return undefined;
  return { records, tables: named.map(readTable) };
}
