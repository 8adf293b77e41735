import type { Instrument } from '../../core/instrument/index.js';

/** The studies that `--study` knows, by name; the first is the one tried when none is named. */
export const STUDIES: Readonly<Record<string, Instrument>> = {};
