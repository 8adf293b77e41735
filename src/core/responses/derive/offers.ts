import { type Bits, clearBit, makeBits } from '../bits.js';

/** Finds out who was offered each item. */
export interface Offers {
  /** Takes an item away from a respondent. */
  takeAway(item: number, row: number): void;
  /** Who was offered each item, `null` for those offered to everybody. */
  finished(): readonly (Bits | null)[];
}

/** Every item offered to everybody, to start with. */
export function makeOffers(items: number, size: number): Offers {
  const bits = Array.from({ length: items }, () => makeBits(size, true));
  const limited = new Set<number>();
  return {
    takeAway(item, row) {
      const own = bits[item];
      if (own !== undefined) clearBit(own, row);
      limited.add(item);
    },
    finished: () => bits.map((own, item) => (limited.has(item) ? own : null)),
  };
}
