import type { Cell } from '../sheets/sheet.js';

/** The order of day and month in the dates of a file; `unknown` when they contradict each other. */
export type DayOrder = 'day-first' | 'month-first' | 'either' | 'unknown';

const TURNED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Whether a cell is a date as a spreadsheet shows it. */
export function isTurnedDate(cell: string): boolean {
  return TURNED.test(cell);
}

/** Whether a cell is a date as LimeSurvey writes it. */
export function isStoredDate(cell: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?$/.test(cell);
}

function isFirst(cell: Cell, part: 1 | 2): boolean {
  return cell !== null && Number(TURNED.exec(cell)?.[part] ?? 0) > 12;
}

/** What dates such as `25/12/2013` show: no month is above 12. */
export function dayOrderOf(columns: readonly (readonly Cell[])[]): DayOrder {
  const some = (part: 1 | 2) => columns.some((cells) => cells.some((cell) => isFirst(cell, part)));
  const [dayFirst, monthFirst] = [some(1), some(2)];
  if (dayFirst && monthFirst) return 'unknown';
  if (monthFirst) return 'month-first';
  return dayFirst ? 'day-first' : 'either';
}

const two = (text: string) => text.padStart(2, '0');

/**
 * A date as LimeSurvey writes it, `YYYY-MM-DD HH:MM:SS`, of one that a spreadsheet turned round. Where
 * the file does not show the order, the day is taken to come first, as in France.
 */
export function restoredDate(cell: string, order: DayOrder): string {
  const match = TURNED.exec(cell);
  if (match === null || order === 'unknown') return cell;
  const [, first = '', second = '', year = '', hours = '0', minutes = '00', seconds = '00'] = match;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return `${year}-${two(month)}-${two(day)} ${two(hours)}:${minutes}:${seconds}`;
}
