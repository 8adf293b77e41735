import type { Cells, Sheet } from '../statistics.js';
import { readStream } from './compound-file.js';
import { type Damage, damage, isDamage } from './damage.js';
import { RECORD, type Record, readRecords } from './records.js';
import { readLabel, readStrings } from './strings.js';

type Value = string | number;

/** The cells of a sheet, by row and column. */
type Rows = Map<number, Map<number, Value>>;

const OLDER_VERSION = 0x0500;

function put(rows: Rows, row: number, column: number, value: Value): void {
  const cells = rows.get(row) ?? new Map<number, Value>();
  rows.set(row, cells);
  cells.set(column, value);
}

/** A number in 30 bits: a whole number or the upper half of a fraction, perhaps times 100. */
function smallNumber(raw: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, raw & ~3, true);
  const value = raw & 2 ? raw >> 2 : view.getFloat64(0, true);
  return raw & 1 ? value / 100 : value;
}

/** What a record puts into the sheet; `undefined` when it is too short for what it says. */
function cellsIn(
  { type, parts }: Record,
  strings: readonly string[],
  older: boolean,
): readonly (readonly [column: number, value: Value])[] | undefined {
  const [content = new Uint8Array()] = parts;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (content.length < (type === RECORD.label ? 8 : 10)) return undefined;
  const column = view.getUint16(2, true);
  switch (type) {
    case RECORD.number:
      return content.length < 14 ? undefined : [[column, view.getFloat64(6, true)]];
    case RECORD.smallNumber:
      return [[column, smallNumber(view.getInt32(6, true))]];
    case RECORD.stringCell: {
      const text = strings[view.getUint32(6, true)];
      return text === undefined ? undefined : [[column, text]];
    }
    case RECORD.label: {
      const text = readLabel(content, older);
      return text === undefined ? undefined : [[column, text]];
    }
    default:
      return Array.from({ length: Math.floor((content.length - 6) / 6) }, (_, index) => [
        column + index,
        smallNumber(view.getInt32(6 + index * 6, true)),
      ]);
  }
}

const CELL_RECORDS: ReadonlySet<number> = new Set([
  RECORD.number,
  RECORD.smallNumber,
  RECORD.stringCell,
  RECORD.label,
  RECORD.multipleNumbers,
]);

function rowsOf(records: readonly Record[], strings: readonly string[]): Rows | Damage {
  const version = records[0]?.parts[0];
  const older =
    version !== undefined && ((version[1] ?? 0) << 8) + (version[0] ?? 0) === OLDER_VERSION;
  const rows: Rows = new Map();
  for (const record of records) {
    if (!CELL_RECORDS.has(record.type)) continue;
    const [content] = record.parts;
    const cells = cellsIn(record, strings, older);
    if (content === undefined || cells === undefined) return damage('a cell');
    const row = (content[0] ?? 0) + ((content[1] ?? 0) << 8);
    for (const [column, value] of cells) put(rows, row, column, value);
  }
  return rows;
}

/** The first four columns: no table of the statistics is wider. */
function firstCells(cells: ReadonlyMap<number, Value>): Cells {
  return [0, 1, 2, 3].map((column) => cells.get(column) ?? null);
}

function standsAlone([first, ...others]: Cells): boolean {
  return typeof first === 'string' && others.every((each) => each === null);
}

/**
 * Cuts the rows where the writer did: a heading stands alone after at least two empty rows, the next
 * row is the title of the question, whatever it says, and the lines end at an empty row. What
 * follows after that lists open answers.
 */
function blocksOf(rows: Rows): Sheet {
  const cellsAt = (row: number) => firstCells(rows.get(row) ?? new Map());
  const head: Cells[] = [];
  const blocks: Cells[][] = [];
  let [previous, last] = [-1, -1];
  for (const row of [...rows.keys()].sort((left, right) => left - right)) {
    const gap = row - previous;
    previous = row;
    if (gap > 2 && standsAlone(cellsAt(row))) {
      blocks.push([cellsAt(row), cellsAt(row + 1)]);
      last = row + 1;
    } else if (blocks.length === 0) head.push(cellsAt(row));
    else if (row === last + 1) {
      blocks.at(-1)?.push(cellsAt(row));
      last = row;
    }
  }
  return { head, blocks };
}

/**
 * The rows of a .xls file (BIFF 5 or 8 in a compound file), cut into the tables of the statistics.
 * Formulas, which only open answers start, are left out, and so are the lists of open answers.
 */
export function readXls(bytes: Uint8Array): Sheet | Damage {
  const workbook = readStream(bytes, ['Workbook', 'Book']);
  if (isDamage(workbook)) return workbook;
  const records = readRecords(workbook);
  if (isDamage(records)) return records;
  const table = records.find(({ type }) => type === RECORD.strings);
  const strings = table === undefined ? [] : readStrings(table.parts);
  if (isDamage(strings)) return strings;
  const rows = rowsOf(records, strings);
  if (isDamage(rows)) return rows;
  return blocksOf(rows);
}
