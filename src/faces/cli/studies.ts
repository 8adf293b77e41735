import type { Instrument } from '../../core/instrument/index.js';
import { ent } from '../../studies/ent2013/index.js';

/** The studies that `--study` knows, by name; the first is the one tried when none is named. */
export const STUDIES: Readonly<Record<string, Instrument>> = { ent2013: ent };
