import { strFromU8 } from 'fflate';
import type { CodedTexts, Reference, Section, SectionType } from '../header.js';
import {
  allOfTheBody,
  aTextAtEachCode,
  json,
  namedSections,
  nextSection,
  unusedSection,
} from '../messages.js';
import { inside, list, misfit, nullable, type Shape, type Spot, string } from '../shape/shape.js';
import { parseJson } from './json.js';
import { littleEndian } from './little-endian.js';

const WIDTH: Readonly<Record<SectionType, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  i32: 4,
  f64: 8,
  texts: 1,
};

/**
 * Refuses sections that do not fill the body one after the other: none overlap, and nothing is
 * between them. This is checked before the body is unpacked.
 */
export function checkSections(sections: readonly Section[], bodyLength: number, at: Spot): void {
  let end = 0;
  for (const [index, { type, offset, length }] of sections.entries()) {
    const fits = offset === end && length <= bodyLength - offset && length % WIDTH[type] === 0;
    if (!fits) misfit(inside(at, `[${index}]`), nextSection(end));
    end += length;
  }
  if (end !== bodyLength) misfit(at, allOfTheBody(bodyLength));
}

/**
 * Gives the sections out, each in an array of its own. A section is given once: a small file that
 * named one a thousand times would fill the memory.
 */
export interface SectionReader {
  u8(reference: Reference, at: Spot): Uint8Array;
  u16(reference: Reference, at: Spot): Uint16Array;
  u32(reference: Reference, at: Spot): Uint32Array;
  i32(reference: Reference, at: Spot): Int32Array;
  f64(reference: Reference, at: Spot): Float64Array;
  /** Numbers of 8 or of 16 bits. */
  small(reference: Reference, at: Spot): Uint8Array | Uint16Array;
  texts(reference: Reference, at: Spot): readonly string[];
  codedTexts(stored: CodedTexts, at: Spot): string[];
  /** Texts, or nothing. */
  codedCells(stored: CodedTexts, at: Spot): (string | null)[];
  /** Refuses sections that were not given out. */
  finish(at: Spot): void;
}

function parseTexts<Text>(bytes: Uint8Array, text: Shape<Text>, at: Spot): readonly Text[] {
  const found = parseJson(textOf(bytes));
  if (found === undefined) return misfit(at, json);
  const isTexts = list(text);
  return isTexts(found, at) ? found : [];
}

/** A text too long for the machine reads as none. */
function textOf(bytes: Uint8Array): string {
  try {
    return strFromU8(bytes);
  } catch {
    return '';
  }
}

export function sectionReader(sections: readonly Section[], body: Uint8Array): SectionReader {
  const given = new Set<Reference>();
  const bytesOf = (reference: Reference, types: readonly SectionType[], at: Spot): Uint8Array => {
    const section = sections[reference];
    if (section === undefined || !types.includes(section.type) || given.has(reference)) {
      return misfit(at, unusedSection(types));
    }
    given.add(reference);
    const { offset, length, type } = section;
    return littleEndian(body.subarray(offset, offset + length), WIDTH[type]);
  };
  const u8 = (reference: Reference, at: Spot) => bytesOf(reference, ['u8'], at);
  const u16 = (reference: Reference, at: Spot) =>
    new Uint16Array(bytesOf(reference, ['u16'], at).buffer);
  const u32 = (reference: Reference, at: Spot) =>
    new Uint32Array(bytesOf(reference, ['u32'], at).buffer);
  const i32 = (reference: Reference, at: Spot) =>
    new Int32Array(bytesOf(reference, ['i32'], at).buffer);
  const f64 = (reference: Reference, at: Spot) =>
    new Float64Array(bytesOf(reference, ['f64'], at).buffer);
  const small = (reference: Reference, at: Spot) =>
    sections[reference]?.type === 'u16' ? u16(reference, at) : u8(reference, at);
  const textsOf = <Text>(reference: Reference, text: Shape<Text>, at: Spot) =>
    parseTexts(bytesOf(reference, ['texts'], at), text, at);
  const decoded = <Text>(stored: CodedTexts, text: Shape<Text>, at: Spot): Text[] => {
    const known = textsOf(stored.texts, text, inside(at, 'texts'));
    const inCodes = inside(at, 'codes');
    const wide = sections[stored.codes]?.type === 'u32';
    const codes = wide ? u32(stored.codes, inCodes) : small(stored.codes, inCodes);
    const values = new Array<Text>(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
      const value = known[codes[row] ?? 0];
      values[row] = value === undefined ? misfit(inCodes, aTextAtEachCode) : value;
    }
    return values;
  };
  return {
    u8,
    u16,
    u32,
    i32,
    f64,
    small,
    texts: (reference, at) => textsOf(reference, string, at),
    codedTexts: (stored, at) => decoded(stored, string, at),
    codedCells: (stored, at) => decoded(stored, nullable(string), at),
    finish(at) {
      if (given.size !== sections.length) misfit(at, namedSections);
    },
  };
}
