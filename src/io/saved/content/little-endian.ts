/** Whether this machine stores the first byte of a number last. */
const IS_BIG = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * A copy of the bytes of numbers, in an array of its own: from the order of the machine to that of
 * files, or back, which is the same.
 */
export function littleEndian(bytes: Uint8Array, width: number, swaps = IS_BIG): Uint8Array {
  const copy = new Uint8Array(bytes);
  if (!swaps) return copy;
  for (let from = 0; from < copy.length; from += width) copy.subarray(from, from + width).reverse();
  return copy;
}
