import { type Message, problem, SurveyError } from '../../../core/problems/index.js';
import {
  cutFile,
  damagedFile,
  notSaved,
  tooLargeToLoad,
  tooLargeToSave,
  unknownVersion,
} from '../messages.js';
import { crc32 } from './crc32.js';
import { canHold, pack } from './pack.js';

/**
 * The first bytes of a file, as in PNG: a byte above 127, a name, and line ends that a transfer as
 * text would change.
 */
const MAGIC = [0x89, 0x65, 0x6e, 0x74, 0x64, 0x0d, 0x0a, 0x1a] as const;

/** Of the format. It grows when an earlier reader would read something wrong or not at all. */
const VERSION = 1;

/** Where the fields stand before the content: unsigned numbers of 32 bits, little-endian. */
const AT = { version: 8, checksum: 12, header: 16, body: 24, content: 32 } as const;

/** In bytes, unpacked. */
const LARGEST = { header: 16 * 2 ** 20, body: 2 ** 28 } as const;

/** A part of the content, as it stands in the file. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** How many bytes it says it unpacks to: no more than can be read. */
  readonly length: number;
}

/** The header, in JSON, and the sections one after the other. */
export interface Content<Part> {
  readonly header: Part;
  readonly body: Part;
}

function refuse(rule: string, message: Message): never {
  throw new SurveyError([problem(rule, message)]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether the bytes start as a file of saved responses does. */
export function isSavedResponses(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Of everything but the checksum itself. */
function checksumOf(file: Uint8Array): number {
  return crc32(file.subarray(0, AT.checksum), file.subarray(AT.header));
}

/** Whether the bytes are those of such a file, of any version, as they were saved. */
export function isWhole(file: Uint8Array): boolean {
  if (!isSavedResponses(file) || file.length < AT.content) return false;
  return viewOf(file).getUint32(AT.checksum, true) === checksumOf(file);
}

/** The bytes of a file that holds the content. */
export function seal({ header, body }: Content<Uint8Array>): Uint8Array {
  if (header.length > LARGEST.header || body.length > LARGEST.body) {
    return refuse('too-large', tooLargeToSave(LARGEST.body));
  }
  const [first, second] = [pack(header), pack(body)];
  const file = new Uint8Array(AT.content + first.length + second.length);
  const view = viewOf(file);
  file.set(MAGIC);
  view.setUint32(AT.version, VERSION, true);
  view.setUint32(AT.header, first.length, true);
  view.setUint32(AT.header + 4, header.length, true);
  view.setUint32(AT.body, second.length, true);
  view.setUint32(AT.body + 4, body.length, true);
  file.set(first, AT.content);
  file.set(second, AT.content + first.length);
  view.setUint32(AT.checksum, checksumOf(file), true);
  return file;
}

/** The file is not as it was saved: cut, where its length tells, or damaged. */
function refuseDamaged(file: Uint8Array, expected: number): never {
  if (file.length === expected) return refuse('damaged-file', damagedFile);
  return refuse('cut-file', cutFile(file.length, expected));
}

function packedPart(bytes: Uint8Array, length: number, largest: number): Packed {
  if (length > largest || !canHold(bytes.length, length)) {
    return refuse('too-large', tooLargeToLoad(length, largest));
  }
  return { bytes, length };
}

/**
 * The content of a file, still packed. The checksum comes first, since a damaged file tells nothing
 * else for sure; then the version, since the rest is read as it says.
 *
 * @throws SurveyError unless the file is whole and of a version that is known.
 */
export function open(file: Uint8Array): Content<Packed> {
  if (!isSavedResponses(file)) return refuse('not-saved-responses', notSaved);
  if (file.length < AT.content) return refuse('cut-file', cutFile(file.length, AT.content));
  const view = viewOf(file);
  const version = view.getUint32(AT.version, true);
  const headerEnd = AT.content + view.getUint32(AT.header, true);
  const end = headerEnd + view.getUint32(AT.body, true);
  if (!isWhole(file)) {
    return refuseDamaged(file, version === VERSION ? end : file.length);
  }
  if (version !== VERSION) return refuse('unknown-version', unknownVersion(version, VERSION));
  if (end !== file.length) return refuse('cut-file', cutFile(file.length, end));
  const header = file.subarray(AT.content, headerEnd);
  return {
    header: packedPart(header, view.getUint32(AT.header + 4, true), LARGEST.header),
    body: packedPart(file.subarray(headerEnd), view.getUint32(AT.body + 4, true), LARGEST.body),
  };
}
