import { deflateSync, Inflate } from 'fflate';

/**
 * The level of compression. Above it the time grows and the size hardly shrinks: decision 007.
 */
const LEVEL = 6;

/** What is inflated at a time: it bounds how far the output can go beyond what was declared. */
const STEP = 16 * 1024;

/** DEFLATE makes no more than this many bytes of one. */
const LARGEST_RATIO = 1032;

export function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}

/** Whether so many packed bytes can hold so many: what a file says of itself may be a lie. */
export function canHold(packed: number, length: number): boolean {
  return length <= packed * LARGEST_RATIO;
}

/**
 * The bytes that were packed; `undefined` when they are not `length`, or were not packed by
 * DEFLATE. It stops soon after `length` bytes, however many there would be.
 */
export function unpack(packed: Uint8Array, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let filled = 0;
  const stream = new Inflate((part) => {
    if (filled + part.length <= length) bytes.set(part, filled);
    filled += part.length;
  });
  try {
    for (let from = 0; from < packed.length && filled <= length; from += STEP) {
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  return filled === length ? bytes : undefined;
}
