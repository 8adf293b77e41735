import type { Derived, Instrument } from '../../core/instrument/index.js';
import { ent, HARMONISED } from '../../studies/ent2013/index.js';

/** A questionnaire that answers are brought to, and the variables derived from it. */
export interface Study {
  readonly instrument: Instrument;
  readonly derived: readonly Derived[];
}

/** The studies that `--study` knows, by name; the first is the one tried when none is named. */
export const STUDIES: Readonly<Record<string, Study>> = {
  ent2013: { instrument: ent, derived: HARMONISED },
};
