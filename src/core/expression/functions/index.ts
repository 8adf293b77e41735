import { BYTES } from './bytes.js';
import { DATES } from './dates.js';
import type { KnownFunction } from './function-table.js';
import { HTML } from './html.js';
import { LISTS } from './lists.js';
import { LOGIC } from './logic.js';
import { NUMBERS } from './numbers.js';
import { QUOTED_PRINTABLE } from './quoted-printable.js';
import { SPRINTF } from './sprintf.js';
import { STRINGS } from './strings.js';

/** The functions that are supported, by name; names are case-sensitive. */
export const FUNCTIONS: ReadonlyMap<string, KnownFunction> = new Map([
  ...LOGIC,
  ...NUMBERS,
  ...STRINGS,
  ...BYTES,
  ...HTML,
  ...QUOTED_PRINTABLE,
  ...SPRINTF,
  ...LISTS,
  ...DATES,
]);

/**
 * Functions that LimeSurvey has and that are not supported: their value is another at each
 * evaluation, and nobody can say afterwards what it was.
 */
export const UNSUPPORTED: ReadonlySet<string> = new Set(['rand', 'time']);

export type { KnownFunction } from './function-table.js';
