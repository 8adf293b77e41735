import { type Damage, damage } from './damage.js';

/** Where reading stands in the parts of a record. */
interface Cursor {
  part: number;
  at: number;
}

const LATIN_1 = 1;
const UTF_16 = 2;

/** Letters of one byte are the first 256 of Unicode, which the label `latin1` of decoders is not. */
function decode(bytes: Uint8Array, width: 1 | 2): string {
  if (width === UTF_16) return new TextDecoder('utf-16le').decode(bytes);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function partAt(parts: readonly Uint8Array[], cursor: Cursor): Uint8Array | undefined {
  while (cursor.at >= (parts[cursor.part]?.length ?? Number.POSITIVE_INFINITY)) {
    cursor.part += 1;
    cursor.at = 0;
  }
  return parts[cursor.part];
}

/** A whole number of some bytes, which no writer cuts in two. */
function take(parts: readonly Uint8Array[], cursor: Cursor, length: number): number | undefined {
  const part = partAt(parts, cursor);
  if (part === undefined || cursor.at + length > part.length) return undefined;
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1) {
    value = value * 256 + (part[cursor.at + index] ?? 0);
  }
  cursor.at += length;
  return value;
}

function skip(parts: readonly Uint8Array[], cursor: Cursor, length: number): boolean {
  let left = length;
  while (left > 0) {
    const part = partAt(parts, cursor);
    if (part === undefined) return false;
    const step = Math.min(left, part.length - cursor.at);
    cursor.at += step;
    left -= step;
  }
  return true;
}

/** The letters of a string; where a part ends inside it, the next one starts with a new width. */
function letters(
  parts: readonly Uint8Array[],
  cursor: Cursor,
  count: number,
  flags: number,
): string | undefined {
  let text = '';
  let width: 1 | 2 = flags & 1 ? UTF_16 : LATIN_1;
  let left = count;
  while (left > 0) {
    const before = cursor.part;
    const part = partAt(parts, cursor);
    if (part === undefined) return undefined;
    if (cursor.part !== before) {
      width = (part[0] ?? 0) & 1 ? UTF_16 : LATIN_1;
      cursor.at = 1;
    }
    const step = Math.min(left, Math.floor((part.length - cursor.at) / width));
    if (step === 0 && part.length > cursor.at) return undefined;
    const end = cursor.at + step * width;
    text += decode(part.subarray(cursor.at, end), width);
    cursor.at = end;
    left -= step;
  }
  return text;
}

function readString(parts: readonly Uint8Array[], cursor: Cursor): string | undefined {
  const count = take(parts, cursor, 2);
  const flags = take(parts, cursor, 1);
  if (count === undefined || flags === undefined) return undefined;
  const runs = flags & 8 ? take(parts, cursor, 2) : 0;
  const phonetic = flags & 4 ? take(parts, cursor, 4) : 0;
  if (runs === undefined || phonetic === undefined) return undefined;
  const text = letters(parts, cursor, count, flags);
  if (text === undefined || !skip(parts, cursor, runs * 4 + phonetic)) return undefined;
  return text;
}

/** The strings that cells point to: the record SST with those that continue it. */
export function readStrings(parts: readonly Uint8Array[]): readonly string[] | Damage {
  const cursor: Cursor = { part: 0, at: 4 };
  const count = take(parts, cursor, 4);
  if (count === undefined) return damage('the list of strings');
  const found: string[] = [];
  while (found.length < count) {
    const text = readString(parts, cursor);
    if (text === undefined) return damage('the list of strings');
    found.push(text);
  }
  return found;
}

/** The text of a cell that holds its own: in the older version, bytes of Windows Latin 1. */
export function readLabel(content: Uint8Array, older: boolean): string | undefined {
  const cursor: Cursor = { part: 0, at: 6 };
  if (!older) return readString([content], cursor);
  const length = take([content], cursor, 2);
  const bytes = content.subarray(8, 8 + (length ?? 0));
  return length === bytes.length ? new TextDecoder('windows-1252').decode(bytes) : undefined;
}
