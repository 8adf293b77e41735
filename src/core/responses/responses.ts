import type { Condition, Instrument } from '../instrument/index.js';
import type { Bits } from './bits.js';
import type { Column } from './column.js';
import type { Provenance } from './provenance.js';
import type { Routing } from './routing.js';

/**
 * A stored value that no table counts: one that the question cannot have, or one given unasked. Of a
 * derived single choice, the answers that would hold together; of a derived ranking, one whose gaps
 * take it beyond the last rank.
 */
export interface Kept {
  /** Index of the respondent, from 0. */
  readonly row: number;
  /** Code of the variable. */
  readonly variable: string;
  /** The column of the export in which it stood, in expression form. */
  readonly field: string;
  readonly raw: string;
  readonly reason: 'invalid' | 'unasked';
}

/** What a selection was made by. */
export type Filter =
  | { readonly kind: 'where'; readonly condition: Condition }
  | { readonly kind: 'completion'; readonly complete: boolean };

/** The respondents that tables are about, and the filters that chose them. */
export interface Selection {
  readonly mask: Bits;
  readonly filters: readonly Filter[];
}

/** What is known of how respondents were drawn. */
export interface Design {
  /** One weight per respondent, above 0. */
  readonly weights?: Float64Array;
}

/** Who answered, how far they went. */
export interface Respondents {
  readonly ids: readonly string[];
  readonly submitted: Bits;
  /** The last page seen, from 1; 0 when none is known. */
  readonly lastPage: Uint16Array;
  /**
   * The seconds from the start of the questionnaire to its submission, or those spent on its pages
   * where the export has them; NaN where unknown, below 0 where the clock went back. Absent when the
   * export has no times.
   */
  readonly seconds?: Float64Array;
  /**
   * The same number for respondents who used the same token, -1 for those without one. The token
   * itself is not kept. Absent when the export has no tokens.
   */
  readonly participant?: Int32Array;
  /**
   * When the questionnaire was submitted, in milliseconds since 1970, by the clock of the server read
   * as UTC as dates are; NaN where unknown. Absent when the export has no dates of submission.
   */
  readonly submittedAt?: Float64Array;
  /** Columns that identify respondents, by name, where the reading was asked to keep them. */
  readonly personal?: ReadonlyMap<string, readonly (string | null)[]>;
}

/**
 * The answers to a questionnaire: one column per variable, for `size` respondents.
 *
 * `selection`, when present, restricts tables to some respondents; `design` weighs them.
 */
export interface Responses<I extends Instrument = Instrument> {
  readonly kind: 'responses';
  readonly instrument: I;
  readonly size: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly respondents: Respondents;
  /**
   * By variable, where it was asked and what decided of whom, in the survey as collected; a variable
   * that it did not have is absent.
   */
  readonly routing: ReadonlyMap<string, Routing>;
  readonly kept: readonly Kept[];
  /**
   * For some variables, the respondents of whom nobody can say whether they were asked: they left
   * before a question on which that depends. Their state is `notReached`.
   */
  readonly unsettled: ReadonlyMap<string, Bits>;
  /**
   * For some derived variables, the respondents whose answer to the source has no place in them.
   * Their state is `invalid`.
   */
  readonly leftOut?: ReadonlyMap<string, Bits>;
  /**
   * For some derived scores, and for what is derived from them, the respondents to whom only part of
   * what they count was offered. Their state is `notAsked`.
   */
  readonly partlyOffered?: ReadonlyMap<string, Bits>;
  /** The fields of each variable that the answers came without; they count as not stored. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** Whether answers given unasked are outside the columns, or were put back into them. */
  readonly unasked: 'set-aside' | 'include';
  readonly provenance: Provenance;
  readonly selection?: Selection;
  readonly design?: Design;
}
