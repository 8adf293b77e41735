import { type Problem, problem } from '../../../core/problems/index.js';
import type { RawAnswers } from '../../../core/responses/index.js';
import { dayOrderOf, isStoredDate, isTurnedDate, restoredDate } from './answers/dates.js';
import { wholeNumber } from './answers/restored-codes.js';
import type { NamedColumn } from './columns.js';
import type { SystemColumn } from './headings/heading.js';
import { strangeIds, strangeSubmission } from './messages.js';
import type { Cell } from './sheets/sheet.js';

type About = Omit<RawAnswers, 'fields'>;

type ReadColumn = (name: SystemColumn) => readonly Cell[] | undefined;

const TIMES = ['submitdate', 'startdate', 'datestamp'] as const;

function systemColumns(columns: readonly NamedColumn[]): ReadColumn {
  const all = new Map(
    columns.flatMap(({ heading, cells }) =>
      heading.kind === 'system' ? [[heading.name, cells] as const] : [],
    ),
  );
  return (name) => all.get(name);
}

/** The dates of a sheet that say when its questionnaires were filled in. */
export function timesIn(columns: readonly NamedColumn[]): readonly (readonly Cell[])[] {
  const read = systemColumns(columns);
  return TIMES.flatMap((name) => {
    const cells = read(name);
    return cells === undefined ? [] : [cells];
  });
}

function pageNumber(cell: Cell): number | null {
  const page = wholeNumber(cell?.trim() ?? '');
  return /^\d{1,5}$/.test(page) ? Number(page) : null;
}

type Order = ReturnType<typeof dayOrderOf>;

/** What LimeSurvey stores as the date of submission where dates are not recorded. */
const NOT_RECORDED = '1980-01-01';

/** Milliseconds since 1970 of a date as LimeSurvey or a spreadsheet writes it, read as UTC. */
function timeOf(cell: Cell | undefined, order: Order): number | null {
  const text = restoredDate(cell ?? '', order);
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text)) return null;
  const time = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(time) || text.startsWith(NOT_RECORDED) ? null : time;
}

function numberIn(cell: Cell): number | null {
  const text = cell?.trim().replace(',', '.') ?? '';
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** How long each questionnaire took, in seconds: as LimeSurvey timed it, else from start to end. */
function secondsOf(
  timed: readonly Cell[] | undefined,
  started: readonly (number | null)[] | undefined,
  ended: readonly (number | null)[] | undefined,
): readonly (number | null)[] | undefined {
  if (timed === undefined && started === undefined) return undefined;
  const size = timed?.length ?? started?.length ?? 0;
  return Array.from({ length: size }, (_, row) => {
    const [start = null, end = null] = [started?.[row], ended?.[row]];
    const between = start === null || end === null ? null : (end - start) / 1000;
    return numberIn(timed?.[row] ?? null) ?? between;
  });
}

function isKnown(values: readonly (number | null)[] | undefined): boolean {
  return values?.some((each) => each !== null) ?? false;
}

/** When the questionnaires of a sheet were submitted, and how long they took, where it says so. */
function timing(read: ReadColumn, order: Order): Pick<About, 'seconds' | 'submittedAt'> {
  const times = (name: SystemColumn) => read(name)?.map((cell) => timeOf(cell, order));
  const submittedAt = times('submitdate');
  const seconds = secondsOf(read('interviewtime'), times('startdate'), submittedAt);
  return {
    ...(seconds !== undefined && isKnown(seconds) ? { seconds } : {}),
    ...(submittedAt !== undefined && isKnown(submittedAt) ? { submittedAt } : {}),
  };
}

/** A date as spreadsheets store it: the days since 1900. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Whether a cell says that a questionnaire was submitted: any date, but for that of year 0. */
function isSubmission(cell: Cell): boolean {
  const text = cell?.trim() ?? '';
  if (text.startsWith('0000-00-00')) return false;
  return isStoredDate(text) || isTurnedDate(text) || SERIAL.test(text) || /^\d{4}\b/.test(text);
}

/** What is strange in the columns about the respondents. */
export function rowProblems(columns: readonly NamedColumn[]): readonly Problem[] {
  const read = systemColumns(columns);
  const filled = (name: SystemColumn) =>
    (read(name) ?? []).flatMap((cell) => (cell?.trim() ? [cell] : []));
  const odd = filled('submitdate').filter((cell) => !isSubmission(cell));
  const ids = filled('id').filter((id) => !/^\d+(?:\.0+)?$/.test(id.trim()));
  const [example] = odd;
  const isOddId = ids.length > 0 && ids.length < filled('id').length / 2;
  return [
    ...(example === undefined
      ? []
      : [problem('strange-submitdate', strangeSubmission(example, odd.length), {}, 'warning')]),
    ...(isOddId ? [problem('strange-ids', strangeIds(ids), {}, 'warning')] : []),
  ];
}

/** What a sheet says of each respondent beside the answers. */
export function respondentsIn(
  columns: readonly NamedColumn[],
  size: number,
  personal: boolean,
): About {
  const read = systemColumns(columns);
  const nothing = new Array<Cell>(size).fill(null);
  const kept = columns.flatMap(({ heading, cells }) =>
    heading.kind === 'personal' ? [[heading.name, cells] as const] : [],
  );
  const tokens = kept.find(([name]) => name === 'token')?.[1];
  return {
    size,
    ids: (read('id') ?? nothing).map((id) => id ?? ''),
    submitted: read('submitdate')?.map(isSubmission) ?? new Array<boolean>(size).fill(true),
    lastPages: (read('lastpage') ?? nothing).map(pageNumber),
    ...timing(read, dayOrderOf(timesIn(columns))),
    ...(tokens === undefined ? {} : { participants: tokens.map((token) => token || null) }),
    ...(personal && kept.length > 0 ? { personal: new Map(kept) } : {}),
  };
}
