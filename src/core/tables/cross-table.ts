import type { Text } from '../instrument/index.js';
import type { Bases } from './bases.js';
import type { Derivation } from './derivation-head.js';
import type { Percent } from './spec.js';
import type { TableHead } from './table-head.js';

/** One side of a cross-tabulation. */
export interface Axis {
  readonly question: string;
  readonly title: Text;
  readonly codes: readonly string[];
  readonly labels: readonly Text[];
  /** What the variable is made of, when it is derived from others. */
  readonly derivation?: Derivation;
}

/** Rows of figures, one for each column. */
export type Matrix = readonly (readonly number[])[];
/** Rows of figures, `null` where one cannot be computed. */
export type SparseMatrix = readonly (readonly (number | null)[])[];

/** Pearson's chi-square; every figure is `null` where the table leaves it undefined. */
export interface ChiSquare {
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly logP: number | null;
  /** Number of cells whose expected count is below 5. */
  readonly expectedBelow5: number;
}

/**
 * Two single choices crossed, over those who answered both. A respondent's state in `bases` is
 * the least far of the two.
 */
export interface CrossTable extends TableHead {
  readonly kind: 'cross';
  readonly rows: Axis;
  readonly columns: Axis;
  readonly percent: Percent;
  readonly bases: Bases;
  readonly missingColumns: readonly string[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly measures: {
    readonly count: Matrix;
    readonly share: SparseMatrix;
    readonly expected: SparseMatrix;
    readonly adjusted: SparseMatrix;
    readonly pem: SparseMatrix;
  };
  readonly tests: { readonly chiSquare: ChiSquare };
  readonly effects: {
    readonly cramersV: number | null;
    readonly pemGlobal: number | null;
    /** The first axis of the correspondence analysis leaves the order of the lines open. */
    readonly pemOrderUndetermined: boolean;
  };
}

/** One box of a multiple choice against a single choice: a table of ticked or not × columns. */
export interface ItemRow {
  readonly code: string;
  readonly labels: Text;
  /** `null` in a column that was not offered the box. */
  readonly ticked: readonly (number | null)[];
  /** Those of the column who reached the question and were offered the box. */
  readonly offered: readonly number[];
  /** Those who were offered the box, but of whom it is not known whether it holds; not in `offered`. */
  readonly untold: readonly number[];
  readonly share: readonly (number | null)[];
  readonly total: number;
  readonly totalOffered: number;
  readonly totalShare: number | null;
  readonly chiSquare: ChiSquare;
  /** Benjamini–Hochberg over the boxes of the table. */
  readonly pAdjusted: number | null;
  readonly cramersV: number | null;
}

/** A multiple choice crossed with a single one: one test for each box. */
export interface ItemwiseTable extends TableHead {
  readonly kind: 'itemwise';
  readonly rows: Axis;
  readonly columns: Axis;
  readonly bases: Bases;
  readonly missingColumns: readonly string[];
  /** Those of each column who reached the multiple choice. */
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly items: readonly ItemRow[];
  readonly adjustment: 'benjamini-hochberg';
}
