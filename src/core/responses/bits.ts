/** One bit for each respondent, 32 to a word; bits after the last respondent are 0. */
export type Bits = Uint32Array;

/** Bits that are all 0, or all 1. */
export function makeBits(size: number, filled = false): Bits {
  const bits = new Uint32Array((size + 31) >>> 5);
  if (!filled) return bits;
  bits.fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function getBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function clearBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

/** The bits set in both. */
export function andBits(left: Bits, right: Bits): Bits {
  return left.map((word, index) => word & (right[index] ?? 0));
}
