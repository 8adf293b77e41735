/** Reads numbers and texts one after the other; beyond the end it throws a `RangeError`. */
export interface Cursor {
  readonly int: () => number;
  readonly float: () => number;
  readonly bytes: (length: number) => Uint8Array;
  readonly isAtEnd: () => boolean;
}

/** A cursor over little-endian bytes, from a place on. */
export function cursorOver(content: Uint8Array, start: number): Cursor {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = start;
  const step = (length: number): number => {
    if (length < 0 || at + length > content.length) throw new RangeError('beyond the end');
    at += length;
    return at - length;
  };
  return {
    int: () => view.getInt32(step(4), true),
    float: () => view.getFloat64(step(8), true),
    bytes: (length) => {
      const from = step(length);
      return content.subarray(from, from + length);
    },
    isAtEnd: () => at >= content.length,
  };
}
