import { Inflate } from 'fflate';
import { type Message, problem, SurveyError } from '../../../core/problems/index.js';
import { crc32 } from './crc32.js';
import { damagedArchive, encryptedArchive, swollenArchive } from './messages.js';

/** A file of an archive, before it is unpacked. */
interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  /** How it is packed: 0 not at all, 8 by DEFLATE. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  /** The length of its content, as the archive says. */
  readonly length: number;
  /** Where its own header starts. */
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 4096;

/** What is inflated at a time: it bounds how far the output can go beyond what was declared. */
const STEP = 4096;

const MEBIBYTE = 2 ** 20;

/** What the files of an archive may unpack to: exports shrink to a tenth, seldom to a fiftieth. */
function allowance(packed: number): number {
  return Math.min(Math.max(200 * packed, 4 * MEBIBYTE), 256 * MEBIBYTE);
}

function refuse(rule: string, message: Message, file: string): never {
  throw new SurveyError([problem(rule, message, { file })]);
}

/** Whether bytes start as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the end of the directory starts; -1 when there is none. */
function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** The entries in the directory of an archive; a read beyond its end throws a `RangeError`. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return undefined;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; a read beyond the end of the archive throws a `RangeError`. */
function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/** The content; `undefined` when it is not of the length declared. It stops soon after that length. */
function inflated(packed: Uint8Array, length: number): Uint8Array | undefined {
  const content = new Uint8Array(length);
  let filled = 0;
  const stream = new Inflate((part) => {
    if (filled + part.length <= length) content.set(part, filled);
    filled += part.length;
  });
  for (let from = 0; from < packed.length && filled <= length; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  }
  return filled === length ? content : undefined;
}

function contentOf(bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  const content = entry.method === 0 ? packed : inflated(packed, entry.length);
  const isWhole = content?.length === entry.length && crc32(content) === entry.checksum;
  return isWhole ? content : undefined;
}

/** What `work` gives; `undefined` when the bytes that it reads are not there, or not DEFLATE. */
function attempt<Result>(work: () => Result | undefined): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The names of the files in an archive, and their content when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The files of these names, in the order of the archive. */
  readonly unpack: (isWanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array>;
}

/**
 * A zip archive, of which nothing is unpacked yet. What it says of the size of its files is believed
 * only as a limit: together they may unpack to 200 times its own size, 4 MiB at least and 256 MiB at
 * most, and unpacking stops where a file grows beyond what was said of it.
 *
 * @throws SurveyError when the archive is damaged; `unpack` also when it is encrypted, or unpacks to
 * too much.
 */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const entries =
    attempt(() => entriesOf(bytes)) ?? refuse('damaged-archive', damagedArchive, file);
  return {
    names: entries.map(({ name }) => name),
    unpack: (isWanted) => {
      const wanted = entries.filter(({ name }) => isWanted(name));
      if (wanted.some(({ encrypted }) => encrypted)) {
        refuse('encrypted-archive', encryptedArchive, file);
      }
      const most = allowance(bytes.length);
      if (wanted.reduce((sum, { length }) => sum + length, 0) > most) {
        refuse('swollen-archive', swollenArchive(Math.round(most / MEBIBYTE)), file);
      }
      return new Map(
        wanted.map((entry) => {
          const content = attempt(() => contentOf(bytes, entry));
          return [entry.name, content ?? refuse('damaged-archive', damagedArchive, file)] as const;
        }),
      );
    },
  };
}
