import type { Provenance, SelectionText } from '../responses/index.js';

/** Dense counts; the last dimension varies fastest. */
export interface CellCounts {
  readonly kind: 'cells';
  readonly sizes: readonly number[];
  readonly counts: Float64Array;
}

/** Respondents in each of the five states. */
export interface StateCounts {
  readonly kind: 'states';
  readonly counts: Float64Array;
}

/**
 * Boxes of a multiple choice. `groups` is the number of codes of the variable they are cut by, 1
 * without one. `ticked` and `offered` (reached the question and was offered the box) hold boxes ×
 * groups, and so does `untold` (reached and offered, but of a derived variable it is not known whether
 * the box holds: they are not among `offered`); `states` holds the five states × groups.
 */
export interface BoxCounts {
  readonly kind: 'boxes';
  readonly boxes: number;
  readonly groups: number;
  readonly ticked: Float64Array;
  readonly offered: Float64Array;
  readonly untold: Float64Array;
  readonly states: Float64Array;
}

/**
 * A ranking. `places` holds items × ranks. `offered` counts, for each item, those who answered and
 * were offered it; `imputed` adds up the ranks that those of them who left it out would give it: the
 * middle of the ranks left, (c + 1 + K) / 2 for c items ranked of K offered.
 */
export interface RankCounts {
  readonly kind: 'ranks';
  readonly items: number;
  readonly ranks: number;
  readonly places: Float64Array;
  readonly offered: Float64Array;
  readonly imputed: Float64Array;
  readonly states: Float64Array;
}

/** The distinct numbers given, ascending, and how many gave each. */
export interface ValueCounts {
  readonly kind: 'values';
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly states: Float64Array;
}

/** How many respondents. */
export interface Total {
  readonly kind: 'total';
  readonly count: number;
}

/** For each page: how many were asked something on it, saw it, and left with it as last page. */
export interface PageCounts {
  readonly kind: 'pages';
  readonly asked: Float64Array;
  readonly reached: Float64Array;
  readonly left: Float64Array;
  /** Left before they had seen any of the pages. */
  readonly leftBefore: number;
  readonly submitted: number;
  readonly interviewed: number;
}

/** What a request is answered with, told apart by its `kind`. */
export type CountResult =
  | CellCounts
  | StateCounts
  | BoxCounts
  | RankCounts
  | ValueCounts
  | Total
  | Texts
  | Missing
  | PageCounts;

/** Fields that the answers came without. */
export interface Missing {
  readonly kind: 'missing';
  readonly fields: readonly string[];
}

/** Free texts, in the order of the respondents. */
export interface Texts {
  readonly kind: 'texts';
  readonly texts: readonly string[];
}

/** Whom the counts are about. */
export interface About extends SelectionText {
  readonly provenance: Provenance['kind'];
  readonly weighted: boolean;
  /** How many respondents are counted, whatever their weights. */
  readonly respondents: number;
}

/**
 * The results of some requests, in their order. When respondents are weighted, `results` are sums
 * of weights and `unweighted` are numbers of respondents; otherwise both are the same.
 */
export interface Counts {
  readonly about: About;
  readonly results: readonly CountResult[];
  readonly unweighted: readonly CountResult[];
}
