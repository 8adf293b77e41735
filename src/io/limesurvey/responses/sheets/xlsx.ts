import { problem, SurveyError } from '../../../../core/problems/index.js';
import type { Archive } from '../../containers/unzip.js';
import { walkXml } from '../../containers/walk-xml.js';
import type { IsHeading } from '../headings/is-heading.js';
import { refuseImmense } from './immense.js';
import { EXPORT_RESPONSES, emptyWorkbook } from './messages.js';
import type { CsvRecord } from './parse-csv.js';
import { type ReadSheets, recordSheets } from './record-sheets.js';
import type { Cell } from './sheet.js';

/** The parts of a workbook that hold its texts and numbers. */
const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Whether an archive is a workbook of a spreadsheet. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes('xl/workbook.xml');
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** The name of an element or attribute without the prefix of its namespace. */
function bare(name: string | undefined): string {
  return (name ?? '').replace(/^.*:/, '');
}

function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  return Object.entries(attributes).find(([each]) => bare(each) === name)?.[1] ?? '';
}

/** The elements of one name in a part: what `read` makes of their attributes. */
function attributesOf(
  parts: Parts,
  part: string,
  element: string,
  names: readonly [string, string],
  file: string,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const bytes = parts.get(part);
  if (bytes === undefined) return found;
  walkXml(bytes, { file }, EXPORT_RESPONSES, {
    open: (path, attributes) => {
      if (bare(path.at(-1)) !== element) return;
      found.push([attribute(attributes, names[0]), attribute(attributes, names[1])]);
    },
    close: () => undefined,
  });
  return found;
}

/** The first sheet of a workbook, in the order in which a spreadsheet shows them. */
function firstSheet(parts: Parts, file: string): Uint8Array | undefined {
  const [first] = attributesOf(parts, 'xl/workbook.xml', 'sheet', ['name', 'id'], file);
  const targets = new Map(
    attributesOf(parts, 'xl/_rels/workbook.xml.rels', 'Relationship', ['Id', 'Target'], file),
  );
  const target = targets.get(first?.[1] ?? '') ?? '';
  return parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
}

/** How spreadsheets write a character that XML has not: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

function sharedTexts(parts: Parts, file: string): readonly string[] {
  const texts: string[] = [];
  const bytes = parts.get('xl/sharedStrings.xml');
  if (bytes === undefined) return texts;
  let whole = '';
  walkXml(bytes, { file }, EXPORT_RESPONSES, {
    close: (path, text) => {
      const name = bare(path.at(-1));
      // How a text is pronounced stands beside it in East Asian files.
      if (name === 't' && !path.some((each) => bare(each) === 'rPh')) whole += text;
      if (name !== 'si') return;
      texts.push(whole.replace(ESCAPED, (_, hex) => String.fromCharCode(Number(`0x${hex}`))));
      whole = '';
    },
  });
  return texts;
}

/** The index of the column in the name of a cell, `BZ2`; -1 when it names none. */
function columnIn(name: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(name)?.[0] ?? '';
  const number = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return number - 1;
}

/** A number as it was typed, which spreadsheets write with all the digits that they compute with. */
function typedNumber(value: string): string {
  const isComputed = /^-?\d+\.\d+$/.test(value) && value.replace(/^-?[0.]+|\./g, '').length > 15;
  return isComputed ? String(Number(value)) : value;
}

/** A cell while it is read. */
interface Reading {
  readonly column: number;
  readonly type: string;
  value: string;
  formula: string;
  text: string;
}

/**
 * What was typed: LimeSurvey writes no formula, so that one is a text that starts with `=`, which
 * its version 3 writes in formulas too.
 */
function cellOf({ type, value, formula, text }: Reading, shared: readonly string[]): Cell {
  if (formula !== '') return formula.startsWith('=') ? formula : `=${formula}`;
  if (type === 's') return shared[Number(value)] ?? null;
  if (type === 'n' || type === '') return typedNumber(value);
  return text + value;
}

/** A row that is not empty, by its number and the index of each column. */
interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

function rowsIn(bytes: Uint8Array, shared: readonly string[], file: string): readonly Row[] {
  const rows: Row[] = [];
  let [line, cells, last] = [0, new Map<number, Cell>(), -1];
  let reading: Reading | undefined;
  const closeCell = (): void => {
    const cell = reading === undefined ? null : cellOf(reading, shared);
    if (reading !== undefined && cell) cells.set(reading.column, cell);
    last = reading?.column ?? last;
    reading = undefined;
  };
  const put = (name: string, text: string): void => {
    if (reading === undefined) return;
    if (name === 'v') reading.value = text;
    if (name === 'f') reading.formula = text;
    if (name === 't') reading.text += text;
  };
  walkXml(bytes, { file }, EXPORT_RESPONSES, {
    open: (path, attributes) => {
      const name = bare(path.at(-1));
      if (name === 'row') {
        line = Number(attribute(attributes, 'r')) || line + 1;
        [cells, last] = [new Map(), -1];
      }
      if (name !== 'c') return;
      const named = columnIn(attribute(attributes, 'r'));
      const column = named < 0 ? last + 1 : named;
      const type = attribute(attributes, 't');
      reading = { column, type, value: '', formula: '', text: '' };
    },
    close: (path, text) => {
      const name = bare(path.at(-1));
      if (name === 'c') closeCell();
      else if (name === 'row' && cells.size > 0) rows.push({ line, cells });
      else put(name, text);
    },
  });
  return rows;
}

/** The rows as records; of cells beyond the headings, the first shows that the record is too long. */
function toRecords(rows: readonly Row[], file: string): readonly CsvRecord[] {
  const width = Math.max(0, ...[...(rows[0]?.cells.keys() ?? [])].map((column) => column + 1));
  refuseImmense(rows.length, width, file);
  return rows.map(({ line, cells }) => {
    const fields = Array.from({ length: width }, (_, column) => cells.get(column) ?? null);
    const beyond = [...cells.keys()].find((column) => column >= width);
    return { line, fields: beyond === undefined ? fields : [...fields, cells.get(beyond) ?? null] };
  });
}

/**
 * The sheets in a workbook (`.xlsx`): what is written in its first worksheet. An empty cell is
 * nothing, since LimeSurvey writes a blank so too.
 *
 * @throws SurveyError when a part of the workbook is damaged, or its first worksheet is empty.
 */
export function readXlsxSheets(
  { unpack }: Archive,
  file: string,
  isHeading: IsHeading,
): ReadSheets {
  const parts = unpack((name) => PARTS.test(name));
  const sheet = firstSheet(parts, file);
  const rows = sheet === undefined ? [] : rowsIn(sheet, sharedTexts(parts, file), file);
  if (rows.length === 0) {
    throw new SurveyError([problem('empty-file', emptyWorkbook, { file })]);
  }
  return recordSheets(
    toRecords(rows, file),
    { resaved: false, tellsBlanks: false },
    file,
    isHeading,
  );
}
