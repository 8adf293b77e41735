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

/** Functions that LimeSurvey has and that are not supported here, most of them for good reason. */
export const UNSUPPORTED: ReadonlySet<string> = new Set(
  `acos asin atan atan2 cos cosh sin sinh tan tanh exp rand time mktime idate gmdate sprintf
  number_format listifop sumifnop addslashes html_entity_decode htmlentities htmlspecialchars nl2br
  ltrim rtrim quoted_printable_decode quoted_printable_encode quotemeta stripslashes stristr strrev
  strstr ucwords implode_assoc modulo_function gseq qseq localize fixnum humanize is_nan
  is_float is_null is_string pi`.split(/\s+/),
);

export type { KnownFunction } from './function-table.js';
