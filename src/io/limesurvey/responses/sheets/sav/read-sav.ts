import { problem, SurveyError } from '../../../../../core/problems/index.js';
import type { Cell, Sheet } from '../sheet.js';
import { compressedUnits, type NextUnit, plainUnits } from './cells.js';
import { cursorOver } from './cursor.js';
import { type Dictionary, readDictionary, type StoredVariable } from './dictionary.js';
import { damagedSav, packedSav } from './messages.js';

const HEADER = 176;

/** Whether bytes start as a data file of SPSS does. */
export function isSav(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  return start === '$FL2' || start === '$FL3';
}

/** A text may start with what is a byte order mark elsewhere. */
const TEXTS = new TextDecoder('utf-8', { ignoreBOM: true });

/** A column: the variables that it is stored in, more than one for a very long text. */
interface Column {
  readonly heading: string;
  readonly parts: readonly StoredVariable[];
}

/** What one variable of a very long text counts for. */
const PART = 252;

function columnsOf({ variables, names, lengths }: Dictionary): readonly Column[] {
  const columns: Column[] = [];
  for (let at = 0; at < variables.length; ) {
    const variable = variables[at];
    if (variable === undefined) break;
    const length = lengths.get(variable.short) ?? 0;
    const count = length > 255 ? Math.ceil(length / PART) : 1;
    const heading = names.get(variable.short) ?? variable.short;
    columns.push({ heading, parts: variables.slice(at, at + count) });
    at += count;
  }
  return columns;
}

/** The formats of dates: DATE, DATETIME, ADATE, JDATE, EDATE, SDATE. */
const DATES = new Set([20, 22, 23, 24, 38, 39]);

/** The day from which SPSS counts seconds, 14 October 1582, in milliseconds before 1970. */
const FIRST_DAY = Date.UTC(1582, 9, 14);

function dateOf(seconds: number): Cell {
  const date = new Date(FIRST_DAY + Math.round(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 19).replace('T', ' ');
}

/** What SPSS writes for a number that is missing. */
const SYSTEM_MISSING = -Number.MAX_VALUE;

function numberOf(unit: Uint8Array | 'missing', { format }: StoredVariable): Cell {
  if (unit === 'missing') return null;
  const value = new DataView(unit.buffer, unit.byteOffset, 8).getFloat64(0, true);
  if (value === SYSTEM_MISSING || !Number.isFinite(value)) return null;
  return DATES.has(format) ? dateOf(value) : String(value);
}

/** The next value of a variable; `undefined` when the data end before it. */
function textBytes(next: NextUnit, width: number): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil(width / 8) * 8);
  for (let at = 0; at < bytes.length; at += 8) {
    const unit = next();
    if (unit === undefined) return undefined;
    if (unit !== 'missing') bytes.set(unit, at);
  }
  return bytes.subarray(0, width);
}

function cellOf(next: NextUnit, { parts }: Column): Cell | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (first.width === 0) {
    const unit = next();
    return unit === undefined ? undefined : numberOf(unit, first);
  }
  const all = parts.map(({ width }) => textBytes(next, width));
  if (all.includes(undefined)) return undefined;
  const whole = all.flatMap((bytes) => [...(bytes ?? [])]);
  return TEXTS.decode(Uint8Array.from(whole)).replace(/[ \0]+$/, '') || null;
}

/** The records; `undefined` when the data end inside one. */
function recordsOf(
  next: NextUnit,
  columns: readonly Column[],
): readonly (readonly Cell[])[] | undefined {
  const records: Cell[][] = [];
  for (;;) {
    const record: Cell[] = [];
    for (const column of columns) {
      const cell = cellOf(next, column);
      if (cell === undefined) return record.length === 0 ? records : undefined;
      record.push(cell);
    }
    records.push(record);
  }
}

/** Longer texts are stored in several variables. */
function isPlausible({ width }: StoredVariable): boolean {
  return width <= 255;
}

/** The sheet; `undefined` when the file is damaged. */
function parse(bytes: Uint8Array): Sheet | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [layout, compression] = [view.getInt32(64, true), view.getInt32(72, true)];
  if ((layout !== 2 && layout !== 3) || compression > 1) return undefined;
  const cursor = cursorOver(bytes, HEADER);
  const dictionary = readDictionary(cursor);
  if (dictionary === undefined || !dictionary.variables.every(isPlausible)) return undefined;
  const columns = columnsOf(dictionary);
  if (columns.length === 0) return undefined;
  const units =
    compression === 1 ? compressedUnits(cursor, view.getFloat64(84, true)) : plainUnits(cursor);
  const records = recordsOf(units, columns);
  const cases = view.getInt32(80, true);
  if (records === undefined || (cases >= 0 && records.length !== cases)) return undefined;
  const headings = columns.map(({ heading }) => heading);
  return { headings, records, resaved: false, tellsBlanks: false };
}

/**
 * The sheet of a data file of SPSS (`.sav`), as LimeSurvey writes it: codes as they were stored, dates
 * in seconds. Nothing and a blank are one.
 *
 * @throws SurveyError when the file is damaged, or compressed in a way that LimeSurvey never uses.
 */
export function readSavSheet(bytes: Uint8Array, file: string): Sheet {
  if (bytes[3] === 0x33) throw new SurveyError([problem('packed-sav', packedSav, { file })]);
  try {
    const sheet = parse(bytes);
    if (sheet !== undefined) return sheet;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new SurveyError([problem('damaged-sav', damagedSav, { file })]);
}
