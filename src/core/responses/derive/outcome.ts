import type { Bits } from '../bits.js';
import type { Column } from '../column.js';
import type { Kept } from '../responses.js';

/** A derived column, and the answers that it could not hold. */
export interface Outcome {
  readonly column: Column;
  /** Those who answered the source outside the derived question. */
  readonly leftOut: Bits;
  /** Those who would have several answers of a single choice. */
  readonly contradictions?: readonly Kept[];
}
