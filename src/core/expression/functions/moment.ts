/** A moment by the parts of its date and time, any of which may overflow into the next. */
export interface MomentParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Milliseconds since 1970 in universal time. Years below 100 are meant as they stand. */
export function timeOf({ year, month, day, hour, minute, second }: MomentParts): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}

/** Whether the calendar has that day. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(timeOf({ year, month, day, hour: 0, minute: 0, second: 0 }));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}
