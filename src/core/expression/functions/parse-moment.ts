import { type MomentParts, timeOf } from './moment.js';

const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const NAMED_MONTH = `(?<name>${MONTH_NAMES})[a-z]*\\.?`;

/** The dates that are read, whole; the first that fits is taken. */
const DATES: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})/,
  /^(?<day>\d{1,2})[-.](?<month>\d{1,2})[-.](?<year>\d{4})/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(?![\d-])/,
  new RegExp(
    `^(?<day>\\d{1,2})(?:st|nd|rd|th)?[ \\t-]*${NAMED_MONTH}[ \\t,-]*(?<year>\\d{4})`,
    'i',
  ),
  new RegExp(`^${NAMED_MONTH}[ \\t-]*(?<day>\\d{1,2})(?:st|nd|rd|th)?[ \\t,]+(?<year>\\d{4})`, 'i'),
  new RegExp(`^${NAMED_MONTH}[ \\t,-]*(?<year>\\d{4})`, 'i'),
];
const TIME =
  /^(?:[T\s]\s*|\s*)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT)(?![A-Za-z]))?/i;
const SHIFT =
  /^\s*(?<sign>[+-]?)\s*(?<count>\d{1,6})\s*(?<unit>sec|second|min|minute|hour|day|weekday|week|fortnight|month|year)s?(?<ago>\s+ago)?(?![a-z])/i;

const UNITS: ReadonlyMap<string, readonly [part: keyof MomentParts, times: number]> = new Map<
  string,
  readonly [keyof MomentParts, number]
>([
  ['sec', ['second', 1]],
  ['second', ['second', 1]],
  ['min', ['minute', 1]],
  ['minute', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['week', ['day', 7]],
  ['fortnight', ['day', 14]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
]);

type Groups = Readonly<Record<string, string | undefined>>;

interface Reading {
  readonly parts: MomentParts;
  readonly rest: string;
}

function monthOf({ month, name }: Groups): number {
  return name === undefined
    ? Number(month)
    : MONTH_NAMES.split('|').indexOf(name.toLowerCase()) + 1;
}

function readDate(text: string): Reading | undefined {
  for (const pattern of DATES) {
    const found = pattern.exec(text);
    const groups: Groups | undefined = found?.groups;
    if (found === null || groups === undefined) continue;
    const month = monthOf(groups);
    const day = Number(groups.day ?? 1);
    if (month > 12 || day > 31) return undefined;
    const parts = { year: Number(groups.year), month, day, hour: 0, minute: 0, second: 0 };
    return { parts, rest: text.slice(found[0].length) };
  }
  return undefined;
}

function hourOf({ hour, half }: Groups): number {
  const written = Number(hour);
  if (half === undefined) return written;
  if (written < 1 || written > 12) return Number.NaN;
  return (written % 12) + (/^p/i.test(half) ? 12 : 0);
}

function readTime({ parts, rest }: Reading): Reading | undefined {
  const found = TIME.exec(rest);
  const groups: Groups | undefined = found?.groups;
  if (found === null || groups === undefined) return { parts, rest };
  const [hour, minute, second] = [
    hourOf(groups),
    Number(groups.minute),
    Number(groups.second ?? 0),
  ];
  if (!(hour <= 24) || minute > 59 || second > 59) return undefined;
  return { parts: { ...parts, hour, minute, second }, rest: rest.slice(found[0].length) };
}

function readShift({ parts, rest }: Reading): Reading | undefined {
  const found = SHIFT.exec(rest);
  const groups: Groups | undefined = found?.groups;
  const unit = UNITS.get(groups?.unit?.toLowerCase() ?? '');
  if (found === null || groups === undefined || unit === undefined) return undefined;
  const [part, times] = unit;
  const isBack = (groups.sign === '-') !== (groups.ago !== undefined);
  const moved = parts[part] + (isBack ? -times : times) * Number(groups.count);
  return { parts: { ...parts, [part]: moved }, rest: rest.slice(found[0].length) };
}

/**
 * Seconds since 1970 of a moment written as LimeSurvey stores it or as PHP's `strtotime` reads it:
 * a full date, maybe a time and steps such as `+1 day`; `@0` for seconds. False for any other
 * text, and for those that depend on the day of the computation, such as `tomorrow`.
 */
export function parseMoment(text: string): number | false {
  const trimmed = text.trim();
  const seconds = /^@(?<seconds>-?\d{1,12})$/.exec(trimmed)?.groups?.seconds;
  if (seconds !== undefined) return Number(seconds);
  const dated = readDate(trimmed);
  let reading = dated && readTime(dated);
  while (reading !== undefined && reading.rest.trim() !== '') reading = readShift(reading);
  if (reading === undefined) return false;
  const time = timeOf(reading.parts);
  return Number.isFinite(time) && time / 1000;
}

const RELATIVE =
  /^\s*$|\b(?:now|today|tomorrow|yesterday|midnight|noon|next|last|this|previous|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekdays?)\b|^\s*[+-]\s*\d|^\s*\d{1,2}:\d{2}/i;

/** Whether PHP reads the text as a moment that depends on the day of the computation. */
export function dependsOnToday(text: string): boolean {
  return text.trim() !== '' && RELATIVE.test(text);
}
