import { DATES } from './dates.js';
import type { KnownFunction } from './function-table.js';
import { LISTS } from './lists.js';
import { LOGIC } from './logic.js';
import { NUMBERS } from './numbers.js';
import { STRINGS } from './strings.js';

/** The functions that are supported, by name; names are case-sensitive. */
export const FUNCTIONS: ReadonlyMap<string, KnownFunction> = new Map([
  ...LOGIC,
  ...NUMBERS,
  ...STRINGS,
  ...LISTS,
  ...DATES,
]);

export type { KnownFunction } from './function-table.js';
