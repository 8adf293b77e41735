import { deflateSync } from 'fflate';
import { crc32 } from '../../src/io/saved/envelope/crc32.js';
import { open } from '../../src/io/saved/envelope/envelope.js';
import { unpack } from '../../src/io/saved/envelope/pack.js';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);

/** The same bytes with a checksum that is right. */
export function sealed(bytes: Uint8Array): Uint8Array {
  viewOf(bytes).setUint32(12, crc32(bytes.subarray(0, 12), bytes.subarray(16)), true);
  return bytes;
}

/** What a file holds, unpacked. */
export interface Content {
  readonly start: Uint8Array;
  readonly header: string;
  readonly body: Uint8Array;
}

export function contentOf(file: Uint8Array): Content {
  const { header, body } = open(file);
  const unpacked = unpack(body.bytes, body.length);
  if (unpacked === undefined) throw new Error('the body does not unpack');
  return {
    start: file.subarray(0, 16),
    header: new TextDecoder().decode(unpack(header.bytes, header.length)),
    body: unpacked,
  };
}

/** A file as another program could make it, with whatever content and lengths. */
export function forged(
  { start, header, body }: Content,
  lengths: { readonly header?: number; readonly body?: number } = {},
): Uint8Array {
  const [first, second] = [deflateSync(utf8(header)), deflateSync(body)];
  const bytes = new Uint8Array(32 + first.length + second.length);
  bytes.set(start);
  const fields = [first.length, lengths.header ?? utf8(header).length];
  fields.push(second.length, lengths.body ?? body.length);
  for (const [index, each] of fields.entries()) viewOf(bytes).setUint32(16 + 4 * index, each, true);
  bytes.set(first, 32);
  bytes.set(second, 32 + first.length);
  return sealed(bytes);
}
