import { type Damage, damage, isDamage } from './damage.js';

/*
 * A compound file is a small file system: sectors of 512 or 4096 bytes, chained by a table of the
 * next sector (FAT); small streams lie in sectors of 64 bytes inside the stream of the root, with a
 * table of their own. [MS-CFB]
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Sector numbers from here on are marks, such as "end of the chain". */
const FIRST_MARK = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;
const MINI_SECTOR = 64;

/** Whether the bytes start as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

interface File {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sector({ bytes, sectorSize }: File, index: number): Uint8Array | undefined {
  const start = (index + 1) * sectorSize;
  // The last sector of a file may be cut short where nothing is stored.
  return start < bytes.length ? bytes.subarray(start, start + sectorSize) : undefined;
}

function numbers(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >>> 2 }, (_, index) => view.getUint32(index * 4, true));
}

/** The numbers of a chain; a chain that turns in a circle or leaves the table is damage. */
function chain(start: number, next: readonly number[]): readonly number[] | Damage {
  const found: number[] = [];
  for (let at = start; at < FIRST_MARK; at = next[at] ?? FIRST_MARK) {
    if (at >= next.length || found.length >= next.length) return damage('a chain of sectors');
    found.push(at);
  }
  return found;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function stream(file: File, start: number, fat: readonly number[]): Uint8Array | Damage {
  const sectors = chain(start, fat);
  if (isDamage(sectors)) return sectors;
  const parts: Uint8Array[] = [];
  for (const index of sectors) {
    const part = sector(file, index);
    if (part === undefined) return damage('a sector beyond the end of the file');
    parts.push(part);
  }
  return join(parts);
}

/** The sectors of the FAT: the first 109 are in the header, the others in a chain of their own. */
function fatSectors(file: File): readonly number[] | Damage {
  const { view, bytes, sectorSize } = file;
  const found: number[] = [...numbers(bytes.subarray(76, HEADER))];
  const perSector = sectorSize / 4 - 1;
  const most = bytes.length / sectorSize;
  let at = view.getUint32(68, true);
  for (let turns = 0; at < FIRST_MARK; turns += 1) {
    const part = sector(file, at);
    if (part === undefined || part.length < sectorSize || turns > most) {
      return damage('the table of sectors');
    }
    const list = numbers(part);
    found.push(...list.slice(0, perSector));
    at = list[perSector] ?? FIRST_MARK;
  }
  return found.filter((index) => index < FIRST_MARK);
}

function readFat(file: File): readonly number[] | Damage {
  const sectors = fatSectors(file);
  if (isDamage(sectors)) return sectors;
  const fat: number[] = [];
  for (const index of sectors) {
    const part = sector(file, index);
    if (part === undefined || fat.length > file.bytes.length) return damage('the table of sectors');
    for (const each of numbers(part)) fat.push(each);
  }
  return fat;
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** A stream too small for sectors of its own. */
function smallStream(
  file: File,
  { start, size }: Entry,
  root: Entry,
  fat: readonly number[],
): Uint8Array | Damage {
  const table = stream(file, file.view.getUint32(60, true), fat);
  const home = stream(file, root.start, fat);
  if (isDamage(table)) return table;
  if (isDamage(home)) return home;
  const sectors = chain(start, numbers(table));
  if (isDamage(sectors)) return sectors;
  return join(
    sectors.map((index) => home.subarray(index * MINI_SECTOR, (index + 1) * MINI_SECTOR)),
  ).subarray(0, size);
}

/** The content of the first stream that has one of the names, whole and within the file. */
export function readStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | Damage {
  if (bytes.length < HEADER) return damage('its header is cut');
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return damage('the size of its sectors');
  const file: File = { bytes, view, sectorSize: 2 ** shift };
  const fat = readFat(file);
  if (isDamage(fat)) return fat;
  const directory = stream(file, view.getUint32(48, true), fat);
  if (isDamage(directory)) return directory;
  const entries = entriesOf(directory);
  const [root] = entries;
  const entry = entries.find(({ name }) => names.includes(name));
  if (root === undefined || entry === undefined) return damage('it has no workbook');
  const small = entry.size < view.getUint32(56, true);
  const content = small ? smallStream(file, entry, root, fat) : stream(file, entry.start, fat);
  if (isDamage(content)) return content;
  return content.length < entry.size
    ? damage('the workbook is cut')
    : content.subarray(0, entry.size);
}
