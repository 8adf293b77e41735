import { Parser } from 'htmlparser2';
import type { Cells, Sheet } from './statistics.js';

/** A page longer than this many cells is not one of LimeSurvey's. */
const MOST_CELLS = 2_000_000;

const UNSEEN = new Set(['script', 'style', 'canvas', 'button', 'select', 'option']);

function clean(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** A number as PHP prints it, a percentage as a fraction; `undefined` for any other text. */
function numberIn(text: string): number | undefined {
  const found = /^([+-]?\d+(?:[.,]\d+)?)\s*(%)?$/.exec(text);
  if (found === null) return undefined;
  const value = Number(found[1]?.replace(',', '.'));
  return found[2] === undefined ? value : value / 100;
}

function cellOf(text: string): string | number | null {
  return text === '' ? null : (numberIn(text) ?? text);
}

/** The four cells of a row that the tables of the statistics use; buttons are empty cells. */
function cellsOf(texts: readonly string[]): Cells {
  return [0, 1, 2, 3].map((index) => cellOf(texts[index] ?? ''));
}

/** A row of the head of the page: `Number of records in this query:64`. */
function headRow(text: string): Cells {
  const found = /^(.*:)\s*([\d.,]+\s*%?)$/.exec(text);
  return [found?.[1] ?? text, cellOf(found?.[2] ?? ''), null, null];
}

/** What is being read of the page. */
interface Reading {
  readonly head: Cells[];
  readonly blocks: Cells[][];
  /** The rows of the table that is open. */
  table: Cells[] | undefined;
  row: string[];
  text: string;
  unseen: number;
  cells: number;
}

function endRow(reading: Reading): void {
  const cells = cellsOf(reading.row);
  if (cells.some((cell) => cell !== null)) reading.table?.push(cells);
  reading.row = [];
}

function opened(reading: Reading, name: string): void {
  if (UNSEEN.has(name)) reading.unseen += 1;
  if (name === 'table') reading.table = [];
  // A row inside a row, as LimeSurvey writes them, ends the one before.
  if (name === 'tr') endRow(reading);
  if (name === 'th' || name === 'td' || name === 'p') reading.text = '';
}

function closed(reading: Reading, name: string): void {
  if (UNSEEN.has(name)) reading.unseen = Math.max(0, reading.unseen - 1);
  if (name === 'p' && reading.table === undefined) reading.head.push(headRow(clean(reading.text)));
  if (name === 'th' || name === 'td') {
    reading.row.push(clean(reading.text));
    reading.cells += 1;
    reading.text = '';
  }
  if (name === 'tr') endRow(reading);
  if (name === 'table' && reading.table !== undefined) {
    endRow(reading);
    reading.blocks.push(reading.table);
    reading.table = undefined;
  }
}

/** The tables of an HTML page, and the numbers above them. */
export function readHtml(html: string): Sheet {
  const reading: Reading = {
    head: [],
    blocks: [],
    table: undefined,
    row: [],
    text: '',
    unseen: 0,
    cells: 0,
  };
  const parser = new Parser({
    onopentag: (name) => opened(reading, name),
    onclosetag: (name) => closed(reading, name),
    ontext: (text) => {
      if (reading.unseen === 0 && reading.cells < MOST_CELLS) reading.text += text;
    },
  });
  parser.write(html);
  parser.end();
  return { head: reading.head, blocks: reading.blocks };
}
