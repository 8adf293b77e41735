const DAY = 86_400_000;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const dayName = (date: Date) => DAYS[date.getUTCDay()] ?? '';
const monthName = (date: Date) => MONTHS[date.getUTCMonth()] ?? '';
const year = (date: Date) => date.getUTCFullYear();
const hour12 = (date: Date) => date.getUTCHours() % 12 || 12;
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
const dayOfYear = (date: Date) => Math.floor((date.getTime() - Date.UTC(year(date), 0, 1)) / DAY);
const daysInMonth = (date: Date) =>
  new Date(Date.UTC(year(date), date.getUTCMonth() + 1, 0)).getUTCDate();

function isLeap(date: Date): boolean {
  return new Date(Date.UTC(year(date), 1, 29)).getUTCDate() === 29;
}

/** The Thursday of the week: its year is that of the week. */
function thursday(date: Date): Date {
  return new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
}

function week(date: Date): number {
  return Math.floor(dayOfYear(thursday(date)) / 7) + 1;
}

function ordinal(date: Date): string {
  const day = date.getUTCDate();
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function swatch(date: Date): number {
  return Math.floor(((((seconds(date) + 3600) % 86_400) + 86_400) % 86_400) / 86.4);
}

const day = (date: Date) =>
  `${pad(date.getUTCDate())} ${monthName(date).slice(0, 3)} ${pad(year(date), 4)}`;
const ymd = (date: Date) =>
  `${pad(year(date), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
const time = (date: Date) =>
  `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;

/** What each letter of a format of PHP's `date` writes, in universal time. */
const LETTERS: ReadonlyMap<string, (date: Date) => string | number> = new Map<
  string,
  (date: Date) => string | number
>([
  ['d', (date) => pad(date.getUTCDate())],
  ['D', (date) => dayName(date).slice(0, 3)],
  ['j', (date) => date.getUTCDate()],
  ['l', dayName],
  ['N', (date) => date.getUTCDay() || 7],
  ['S', ordinal],
  ['w', (date) => date.getUTCDay()],
  ['z', dayOfYear],
  ['W', (date) => pad(week(date))],
  ['F', monthName],
  ['m', (date) => pad(date.getUTCMonth() + 1)],
  ['M', (date) => monthName(date).slice(0, 3)],
  ['n', (date) => date.getUTCMonth() + 1],
  ['t', daysInMonth],
  ['L', (date) => Number(isLeap(date))],
  ['o', (date) => year(thursday(date))],
  ['Y', (date) => pad(year(date), 4)],
  ['y', (date) => pad(year(date) % 100)],
  ['a', (date) => (date.getUTCHours() < 12 ? 'am' : 'pm')],
  ['A', (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['B', (date) => pad(swatch(date), 3)],
  ['g', hour12],
  ['G', (date) => date.getUTCHours()],
  ['h', (date) => pad(hour12(date))],
  ['H', (date) => pad(date.getUTCHours())],
  ['i', (date) => pad(date.getUTCMinutes())],
  ['s', (date) => pad(date.getUTCSeconds())],
  ['u', () => '000000'],
  ['v', () => '000'],
  ['e', () => 'UTC'],
  ['I', () => 0],
  ['O', () => '+0000'],
  ['P', () => '+00:00'],
  ['p', () => 'Z'],
  ['T', () => 'UTC'],
  ['Z', () => 0],
  ['c', (date) => `${ymd(date)}T${time(date)}+00:00`],
  ['r', (date) => `${dayName(date).slice(0, 3)}, ${day(date)} ${time(date)} +0000`],
  ['U', seconds],
]);

/** The date in a format of PHP's `date`; a backslash keeps the letter that follows. */
export function formatDate(format: string, date: Date): string {
  return format.replace(/\\[\s\S]|[A-Za-z]/gu, (piece) =>
    String(LETTERS.get(piece)?.(date) ?? piece.slice(piece.startsWith('\\') ? 1 : 0)),
  );
}

const WHOLE = /^[BdhHiILmNsStUwWyYzZ]$/;

/** The same for one letter, as a whole number; `undefined` when it writes none. */
export function datePart(letter: string, date: Date): number | undefined {
  if (!WHOLE.test(letter) || letter === 'S') return undefined;
  return Number(LETTERS.get(letter)?.(date) ?? 0);
}
