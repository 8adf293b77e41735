import type { Instrument } from '../../../core/instrument/index.js';
import { fieldsOf } from '../../../core/instrument/index.js';
import { type Message, nearest, type Problem, problem } from '../../../core/problems/index.js';
import type { ExpectedColumn } from './headings/expected.js';
import { type Heading, nameOf, type SystemColumn } from './headings/heading.js';
import { matchHeadings } from './headings/match-headings.js';
import {
  duplicateHeading,
  foreignHeadings,
  leftOutColumns,
  missingColumns,
  noIds,
  noLastPage,
  noRespondents,
  noSubmitDate,
  repeatedColumns,
  unclearColumns,
  unknownColumns,
} from './messages.js';
import type { Cell, Sheet } from './sheets/sheet.js';

/** A column of a sheet: what it holds, as it is headed, and its cells. */
export interface NamedColumn {
  readonly heading: Heading;
  readonly text: string;
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The columns of some records, filled record by record: a pass for each column is far slower. */
function transpose(records: Sheet['records'], width: number): readonly (readonly Cell[])[] {
  const columns = Array.from({ length: width }, () => new Array<Cell>(records.length).fill(null));
  for (const [row, cells] of records.entries()) {
    for (const [index, column] of columns.entries()) column[row] = cells[index] ?? null;
  }
  return columns;
}

/** The columns of a sheet; those without a heading and without content are none. */
export function columnsOf(
  { headings, records, unordered = false }: Sheet,
  expected: readonly ExpectedColumn[],
): readonly NamedColumn[] {
  const columns = matchHeadings(headings, expected, unordered);
  const cells = transpose(records, headings.length);
  return columns
    .map((heading, index) => ({
      heading,
      text: headings[index] ?? '',
      number: index + 1,
      cells: cells[index] ?? [],
    }))
    .filter(({ text, cells: own }) => text.trim() !== '' || own.some((cell) => cell));
}

function sameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, row) => cell === other[row]);
}

/** A column that holds what another one holds, by its heading, and that other one. */
interface Repeated extends NamedColumn {
  readonly before: NamedColumn;
}

/** The columns each once, and those that repeat another: with the same content, or with another. */
export function eachOnce(columns: readonly NamedColumn[]) {
  const known = new Map<string, NamedColumn>();
  const [same, other]: [Repeated[], Repeated[]] = [[], []];
  const once = columns.filter((column) => {
    const name = nameOf(column.heading);
    if (name === undefined) return true;
    const before = known.get(name);
    if (before === undefined) {
      known.set(name, column);
      return true;
    }
    (sameCells(before.cells, column.cells) ? same : other).push({ ...column, before });
    return false;
  });
  return { once, same, other };
}

function textsOf(columns: readonly NamedColumn[], ...kinds: readonly Heading['kind'][]) {
  return columns.filter(({ heading }) => kinds.includes(heading.kind)).map(({ text }) => text);
}

function some(
  rule: string,
  names: readonly string[],
  say: (names: readonly string[]) => Message,
  file: string,
  severity: Problem['severity'],
): readonly Problem[] {
  return names.length === 0 ? [] : [problem(rule, say(names), { file }, severity)];
}

/** With more unknown columns than this, the file is another one: spelling explains nothing. */
const MOST_SLIPS = 20;

/** No code of a question and its parts is longer. */
const LONGEST_CODE = 100;

/** The columns that unknown ones may have been meant for, by their spelling. */
function meant(unknown: readonly string[], missing: readonly string[]): readonly string[] {
  if (unknown.length > MOST_SLIPS) return [];
  return unknown.flatMap((text) => {
    if (text.length > LONGEST_CODE) return [];
    const found = nearest(text.replace(/\[(.*)\]$/, '_$1'), missing);
    return found === undefined ? [] : [`${text} → ${found}`];
  });
}

/** What a person should know of the columns of one sheet. */
export function columnProblems(
  columns: readonly NamedColumn[],
  instrument: Instrument,
  file: string,
  personal: boolean,
): readonly Problem[] {
  const { once, same, other } = eachOnce(columns);
  const fields = [...instrument.variables.values()].flatMap(fieldsOf);
  if (columns.length === 0) {
    return [problem('no-respondents', noRespondents, { file }, 'warning')];
  }
  const found = new Set(
    once.flatMap(({ heading }) => (heading.kind === 'field' ? [heading.field] : [])),
  );
  if (found.size === 0) {
    const headings = columns.map(({ text }) => text);
    return [problem('foreign-headings', foreignHeadings(headings, fields), { file })];
  }
  const missing = fields.filter((field) => !found.has(field));
  const lacks = (name: SystemColumn) =>
    !once.some(({ heading }) => heading.kind === 'system' && heading.name === name);
  const filled = once.filter(({ cells }) => cells.some((cell) => cell));
  const dropped = personal ? [] : textsOf(filled, 'personal');
  const empty = (once[0]?.cells.length ?? 0) === 0;
  return [
    ...other.map(({ text, number, before }) =>
      problem('duplicate-heading', duplicateHeading(text, [before.number, number]), { file }),
    ),
    ...some('repeated-columns', textsOf(same, 'field'), repeatedColumns, file, 'warning'),
    ...some(
      'unknown-columns',
      textsOf(once, 'unknown'),
      (names) => unknownColumns(names, meant(names, missing)),
      file,
      'warning',
    ),
    ...some('unclear-columns', textsOf(once, 'unclear'), unclearColumns, file, 'warning'),
    ...some('missing-columns', missing, missingColumns, file, 'warning'),
    ...some('left-out-columns', dropped, leftOutColumns, file, 'note'),
    ...(lacks('submitdate') ? [problem('no-submitdate', noSubmitDate, { file }, 'warning')] : []),
    ...(lacks('lastpage') ? [problem('no-lastpage', noLastPage, { file }, 'note')] : []),
    ...(lacks('id') ? [problem('no-ids', noIds, { file }, 'note')] : []),
    ...(empty ? [problem('no-respondents', noRespondents, { file }, 'warning')] : []),
  ];
}
