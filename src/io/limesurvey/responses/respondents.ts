import type { RawAnswers } from '../../../core/responses/index.js';
import { dayOrderOf, restoredDate } from './answers/dates.js';
import type { NamedColumn } from './columns.js';
import type { SystemColumn } from './headings/heading.js';
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
  return cell !== null && /^\d{1,5}$/.test(cell) ? Number(cell) : null;
}

type Order = ReturnType<typeof dayOrderOf>;

/** Milliseconds since 1970 of a date as LimeSurvey or a spreadsheet writes it, read as UTC. */
function timeOf(cell: Cell | undefined, order: Order): number | null {
  const text = restoredDate(cell ?? '', order);
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text)) return null;
  const time = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? null : time;
}

function numberIn(cell: Cell): number | null {
  return cell !== null && /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null;
}

/** How long each questionnaire took, in seconds: as LimeSurvey timed it, else from start to end. */
function secondsOf(
  timed: readonly Cell[] | undefined,
  started: readonly (number | null)[] | undefined,
  ended: readonly (number | null)[] | undefined,
): readonly (number | null)[] | undefined {
  if (timed !== undefined) return timed.map(numberIn);
  return started?.map((start, row) => {
    const end = ended?.[row] ?? null;
    return start === null || end === null ? null : (end - start) / 1000;
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

function isGiven(cell: Cell): boolean {
  return cell !== null && cell !== '';
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
    ids: (read('id') ?? nothing).map((id, index) => id ?? String(index + 1)),
    submitted: (read('submitdate') ?? new Array<Cell>(size).fill('unknown')).map(isGiven),
    lastPages: (read('lastpage') ?? nothing).map(pageNumber),
    ...timing(read, dayOrderOf(timesIn(columns))),
    ...(tokens === undefined ? {} : { participants: tokens.map((token) => token || null) }),
    ...(personal && kept.length > 0 ? { personal: new Map(kept) } : {}),
  };
}
