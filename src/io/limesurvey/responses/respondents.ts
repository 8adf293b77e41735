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

function timeOf(cell: Cell | undefined, order: ReturnType<typeof dayOrderOf>): number {
  const text = restoredDate(cell ?? '', order);
  return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}Z`)
    : NaN;
}

function positive(value: number): number | null {
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** How long each questionnaire took, in seconds: as LimeSurvey timed it, else from start to end. */
function secondsOf(read: ReadColumn, size: number, times: readonly (readonly Cell[])[]) {
  const [timed, started] = [read('interviewtime'), read('startdate')];
  if (timed !== undefined) return timed.map((cell) => positive(Number(cell ?? '')));
  const ended = read('submitdate');
  if (started === undefined || ended === undefined) return undefined;
  const order = dayOrderOf(times);
  return Array.from({ length: size }, (_, row) =>
    positive((timeOf(ended[row], order) - timeOf(started[row], order)) / 1000),
  );
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
  const seconds = secondsOf(read, size, timesIn(columns));
  const tokens = kept.find(([name]) => name === 'token')?.[1];
  return {
    size,
    ids: (read('id') ?? nothing).map((id, index) => id ?? String(index + 1)),
    submitted: (read('submitdate') ?? new Array<Cell>(size).fill('unknown')).map(isGiven),
    lastPages: (read('lastpage') ?? nothing).map(pageNumber),
    ...(seconds?.some((each) => each !== null) ? { seconds } : {}),
    ...(tokens === undefined ? {} : { participants: tokens.map((token) => token || null) }),
    ...(personal && kept.length > 0 ? { personal: new Map(kept) } : {}),
  };
}
