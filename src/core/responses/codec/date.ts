import type { Codec } from './codec.js';
import { valueCodec } from './value.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Milliseconds since 1970 of `YYYY-MM-DD[ HH:MM[:SS]]`, read as UTC; `undefined` when no such day exists. */
function parseDate(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  time.setUTCHours(hours, minutes, seconds);
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && hours < 24 && minutes < 60 && seconds < 60 ? time.getTime() : undefined;
}

/** A date; one that is not in the calendar is refused. */
export function dateCodec(code: string, size: number): Codec {
  return valueCodec('date', code, size, parseDate);
}
