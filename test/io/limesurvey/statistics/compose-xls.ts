/** Writes small .xls files record by record, for what LimeSurvey's own writer does not do. */

type Bytes = readonly number[];

const u16 = (value: number): Bytes => [value & 255, (value >> 8) & 255];
const u32 = (value: number): Bytes => [...u16(value & 0xffff), ...u16(value >>> 16)];
const f64 = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];

export const record = (type: number, content: Bytes): Bytes => [
  ...u16(type),
  ...u16(content.length),
  ...content,
];

const at = (row: number, column: number): Bytes => [...u16(row), ...u16(column), ...u16(0)];

export const number = (row: number, column: number, value: number) =>
  record(0x203, [...at(row, column), ...f64(value)]);

/** A whole number in 30 bits, times 100 where asked. */
const whole = (value: number, hundredfold = false): Bytes =>
  u32(((hundredfold ? value * 100 : value) << 2) | 2 | (hundredfold ? 1 : 0));

export const small = (row: number, column: number, value: number, hundredfold = false) =>
  record(0x27e, [...at(row, column), ...whole(value, hundredfold)]);

export const smalls = (row: number, column: number, values: readonly number[]) =>
  record(0xbd, [
    ...u16(row),
    ...u16(column),
    ...values.flatMap((value) => [...u16(0), ...whole(value)]),
    ...u16(column + values.length - 1),
  ]);

/** A text in its own cell, of the version before 1997. */
export const oldLabel = (row: number, column: number, text: string) =>
  record(0x204, [
    ...at(row, column),
    ...u16(text.length),
    ...[...text].map((letter) => letter.charCodeAt(0)),
  ]);

/** A text in its own cell, of the version of 1997. */
export const label = (row: number, column: number, text: string) =>
  record(0x204, [
    ...at(row, column),
    ...u16(text.length),
    1,
    ...[...text].flatMap((letter) => u16(letter.charCodeAt(0))),
  ]);

const END = record(0x0a, []);

export function workbook(cells: readonly Bytes[], version = 0x0600): Bytes {
  const start = (kind: number) => record(0x809, [...u16(version), ...u16(kind), ...u32(0)]);
  return [...start(5), ...END, ...start(0x10), ...cells.flat(), ...END];
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;

function padded(bytes: Bytes, unit: number): Bytes {
  const rest = bytes.length % unit;
  return rest === 0 ? bytes : [...bytes, ...new Array<number>(unit - rest).fill(0)];
}

function entry(name: string, kind: number, start: number, size: number): Bytes {
  const letters = [...name].flatMap((letter) => u16(letter.charCodeAt(0)));
  return [
    ...padded(letters, 64),
    ...u16(letters.length + 2),
    kind,
    1,
    ...new Array<number>(48).fill(0xff),
    ...u32(start),
    ...u32(size),
    ...u32(0),
  ];
}

/** A compound file whose workbook is small enough to lie in sectors of 64 bytes. */
export function smallCompoundFile(content: Bytes, name = 'Workbook'): Uint8Array {
  const home = padded(content, 64);
  const homeSectors = Math.ceil(home.length / SECTOR);
  const chain = (length: number, from: number): Bytes =>
    Array.from({ length }, (_, index) =>
      u32(index === length - 1 ? END_OF_CHAIN : from + index + 1),
    ).flat();
  // Sectors: 0 the table of sectors, 1 the directory, 2 the small table, 3 … the home.
  const fat = [
    ...u32(0xfffffffd),
    ...u32(END_OF_CHAIN),
    ...u32(END_OF_CHAIN),
    ...chain(homeSectors, 3),
  ];
  const filled = (bytes: Bytes): Bytes => [
    ...bytes,
    ...new Array<number>(SECTOR - bytes.length).fill(0xff),
  ];
  const header = [
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(16).fill(0),
    ...u16(0x3e),
    ...u16(3),
    ...u16(0xfffe),
    ...u16(9),
    ...u16(6),
    ...new Array<number>(10).fill(0),
    ...u32(1),
    ...u32(1),
    ...u32(0),
    ...u32(4096),
    ...u32(2),
    ...u32(1),
    ...u32(END_OF_CHAIN),
    ...u32(0),
    ...u32(0),
    ...new Array<Bytes>(108).fill(u32(FREE)).flat(),
  ];
  const directory = [
    ...entry('Root Entry', 5, 3, home.length),
    ...entry(name, 2, 0, content.length),
  ];
  return Uint8Array.from([
    ...header,
    ...filled(fat),
    ...padded(directory, SECTOR),
    ...filled(chain(home.length / 64, 0)),
    ...padded(home, SECTOR),
  ]);
}
