import type { Cursor } from './cursor.js';

/** One unit of eight bytes: a number, or a part of a text. */
export type NextUnit = () => Uint8Array | 'missing' | undefined;

const PADDING = 0;
const LAST_NUMBER = 251;
const END = 252;
const LITERAL = 253;
const BLANK = 254;
const MISSING = 255;

const BLANKS = new Uint8Array(8).fill(0x20);

function floatBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return bytes;
}

/** The units of data that are not compressed; `undefined` at their end. */
export function plainUnits(cursor: Cursor): NextUnit {
  return () => (cursor.isAtEnd() ? undefined : cursor.bytes(8));
}

/** What a code says; `undefined` for the end of the data, and for a code that is none. */
function unitOf(code: number, cursor: Cursor, bias: number): ReturnType<NextUnit> {
  if (code <= LAST_NUMBER) return floatBytes(code - bias);
  if (code === LITERAL) return cursor.bytes(8);
  if (code === BLANK) return BLANKS;
  return code === MISSING ? 'missing' : undefined;
}

/**
 * The units of compressed data: eight codes, then the units that codes do not say. `bias` is added
 * to small whole numbers, which are their own code.
 */
export function compressedUnits(cursor: Cursor, bias: number): NextUnit {
  let codes: readonly number[] = [];
  const nextCode = (): number => {
    const [code, ...rest] = codes.length > 0 || cursor.isAtEnd() ? codes : [...cursor.bytes(8)];
    codes = rest;
    return code ?? END;
  };
  return () => {
    let code = nextCode();
    while (code === PADDING) code = nextCode();
    return unitOf(code, cursor, bias);
  };
}
