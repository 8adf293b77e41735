import type { Bits } from '../bits.js';
import type { Column } from '../column.js';
import type { Kept } from '../responses.js';

/** A derived column, and the answers that it could not hold. */
export interface Outcome {
  readonly column: Column;
  /** Those who answered the source outside the derived question. */
  readonly leftOut: Bits;
  /** Those to whom only part of what a score counts was offered. */
  readonly partlyOffered?: Bits;
  /** Several answers of a single choice that hold together, items beyond the ranks. */
  readonly kept?: readonly Kept[];
}
