import type { Column } from '../column.js';
import type { State } from '../state.js';

/** A stored value that the variable cannot have. */
export interface Refused {
  readonly field: string;
  readonly raw: string;
}

/**
 * Writes the stored values of one variable into its column.
 *
 * `fields` are the names of the stored values that `write` takes, in that order. `write` puts one
 * respondent's values into the column, reports those it refuses, and returns the state that the
 * values alone support: `answered`, `invalid`, `noAnswer` (blank) or `notReached` (nothing stored).
 */
export interface Codec {
  readonly column: Column;
  readonly fields: readonly string[];
  write(row: number, values: readonly (string | null)[], refuse: (refused: Refused) => void): State;
}
