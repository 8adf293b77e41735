import { strToU8 } from 'fflate';
import type { CodedTexts, Numbers, Reference, Section, SectionType } from '../header.js';
import { littleEndian } from './little-endian.js';

/** Collects sections, each told by its index from then on. */
export interface SectionWriter {
  numbers(array: Numbers): Reference;
  texts(list: readonly string[]): Reference;
  codedTexts(values: readonly (string | null)[]): CodedTexts;
  /** All sections, and the body in which they stand one after the other. */
  finish(): { readonly sections: readonly Section[]; readonly body: Uint8Array };
}

/** The one way in which NaN is written: machines make it with other bits too. */
const NAN = [0, 0, 0, 0, 0, 0, 0xf8, 0x7f];

function typeOf(array: Numbers): SectionType {
  if (array instanceof Float64Array) return 'f64';
  if (array instanceof Uint32Array) return 'u32';
  if (array instanceof Int32Array) return 'i32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

function bytesOf(array: Numbers): Uint8Array {
  const view = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const bytes = littleEndian(view, array.BYTES_PER_ELEMENT);
  if (!(array instanceof Float64Array)) return bytes;
  for (const [index, value] of array.entries()) if (Number.isNaN(value)) bytes.set(NAN, index * 8);
  return bytes;
}

/** With as many bits for each index as the largest needs. */
function indexArray(indexes: Uint32Array, different: number): Numbers {
  if (different <= 0x100) return new Uint8Array(indexes);
  return different <= 0x10000 ? new Uint16Array(indexes) : indexes;
}

/** The different texts in the order in which they occur, and the index of each value among them. */
function coded(values: readonly (string | null)[]) {
  const indexes = new Map<string | null, number>();
  const codes = new Uint32Array(values.length);
  let row = 0;
  for (const value of values) {
    const index = indexes.get(value) ?? indexes.size;
    if (index === indexes.size) indexes.set(value, index);
    codes[row] = index;
    row += 1;
  }
  return { known: [...indexes.keys()], codes: indexArray(codes, indexes.size) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const body = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    body.set(part, offset);
    offset += part.length;
  }
  return body;
}

export function sectionWriter(): SectionWriter {
  const parts: Uint8Array[] = [];
  const sections: Section[] = [];
  let offset = 0;
  const add = (type: SectionType, bytes: Uint8Array): Reference => {
    sections.push({ type, offset, length: bytes.length });
    offset += bytes.length;
    return parts.push(bytes) - 1;
  };
  const numbers = (array: Numbers) => add(typeOf(array), bytesOf(array));
  // JSON escapes half a surrogate pair, which UTF-8 cannot hold.
  const texts = (list: readonly (string | null)[]) => add('texts', strToU8(JSON.stringify(list)));
  return {
    numbers,
    texts,
    codedTexts(values) {
      const { known, codes } = coded(values);
      return { texts: texts(known), codes: numbers(codes) };
    },
    finish: () => ({ sections, body: joined(parts) }),
  };
}
