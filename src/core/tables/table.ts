import type { Scale, Text } from '../instrument/index.js';
import type { Provenance } from '../responses/index.js';
import type { Bases } from './bases.js';
import type { Percent } from './spec.js';

/** The base that the `share` of a row is a share of. */
export type PercentBase = 'answered' | 'reached';

/** What every table carries. */
export interface TableHead {
  readonly id: string;
  /** The selection, as an expression; `null` when all respondents count. */
  readonly where: string | null;
  /** How respondents are weighted; `null` when each counts for one. */
  readonly weights: WeightNote | null;
  readonly provenance: Provenance['kind'];
}

/** The number of respondents behind weighted counts. */
export interface WeightNote {
  readonly unweighted: number;
}

/** A table about one variable. */
interface AboutQuestion extends TableHead {
  /** The code of the variable: the question's, or a row of a grid. */
  readonly question: string;
  readonly labels: Text;
  readonly bases: Bases;
}

/** One count over the four bases; shares are fractions from 0 to 1, `null` on an empty base. */
export interface CountRow {
  readonly code: string;
  readonly labels: Text;
  readonly count: number;
  /** The share of the table's `percentBase`. */
  readonly share: number | null;
  readonly shareOfAnswered: number | null;
  readonly shareOfReached: number | null;
  readonly shareOfAsked: number | null;
  readonly shareOfInterviewed: number | null;
}

export interface FlatRow extends CountRow {
  /** The share of this option and those before it; only on an ordinal scale. */
  readonly cumulative?: number | null;
}

/** The free text beside a list. */
export interface Others {
  /** How many wrote one. */
  readonly count: number;
  readonly texts?: readonly string[];
}

/** Frequency table of a single choice. */
export interface FlatTable extends AboutQuestion {
  readonly kind: 'flat';
  readonly scale: Scale;
  readonly percentBase: 'answered';
  readonly rows: readonly FlatRow[];
  readonly others?: Others;
}

export interface BoxRow extends CountRow {
  /** Those who reached the question and were offered the box: the base of `share`. */
  readonly offered: number;
  readonly shareOfCitations: number | null;
}

/** Frequency table of a multiple choice: rows may add to more than their base. */
export interface MultipleTable extends AboutQuestion {
  readonly kind: 'multiple';
  readonly bases: Bases & { readonly citations: number };
  readonly percentBase: 'reached';
  /** Those who reached the question and ticked nothing. */
  readonly nothingTicked: number;
  readonly rows: readonly BoxRow[];
  readonly others?: Others;
}

export interface RankRow {
  readonly code: string;
  readonly labels: Text;
  /** Those who gave the item a rank. */
  readonly cited: number;
  /** `cited` as a share of those who answered. */
  readonly citedShare: number | null;
  /** How many placed it first, second, third … */
  readonly ranks: readonly number[];
  readonly first: number;
  readonly meanRankCited: number | null;
  /** Mean rank when those who left it out give it the middle of the ranks left. */
  readonly meanRankImputed: number | null;
  /** Sum over those who cited it of the number of items minus its rank. */
  readonly borda: number;
  /** The ranks, from 1, at which no item stands more often. */
  readonly modalAtRank: readonly number[];
}

/** Table of a ranking. */
export interface RankingTable extends AboutQuestion {
  readonly kind: 'ranking';
  readonly percentBase: 'answered';
  readonly rows: readonly RankRow[];
  readonly imputation: 'mid-rank';
}

export interface NumericClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly share: number | null;
}

/** Summary of a number; every figure but `n` is `null` when nobody gave one. */
export interface NumericTable extends AboutQuestion {
  readonly kind: 'numeric';
  readonly percentBase: 'answered';
  readonly unit?: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly sdDivisor: 'n-1';
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  readonly quantileType: 7;
  /** Classes of equal width, closed on the left, the last one on both sides. */
  readonly classes: readonly NumericClass[];
}

/** Open answers: how many, and the texts when they were asked for. */
export interface TextTable extends AboutQuestion {
  readonly kind: 'text';
  readonly percentBase: 'answered';
  readonly texts?: readonly string[];
}

export interface DateRow {
  /** `2026` or `2026-03`. */
  readonly period: string;
  readonly count: number;
  readonly share: number | null;
}

/** Dates by year, or by month when they span at most two years. */
export interface DateTable extends AboutQuestion {
  readonly kind: 'date';
  readonly percentBase: 'answered';
  readonly n: number;
  /** ISO dates. */
  readonly first: string | null;
  readonly last: string | null;
  readonly rows: readonly DateRow[];
}

/** One row of a grid, or one crossing of a row and a column. */
export interface GridItem {
  /** The code of the variable. */
  readonly code: string;
  readonly row: string;
  readonly labels: Text;
  readonly column?: string;
  readonly columnLabels?: Text;
  readonly table: QuestionTable;
}

/** A grid: one table for each row, or for each row and column. */
export interface GridTable extends AboutQuestion {
  readonly kind: 'grid';
  readonly items: readonly GridItem[];
}

/** Any table about one question. */
export type QuestionTable =
  | FlatTable
  | MultipleTable
  | RankingTable
  | NumericTable
  | TextTable
  | DateTable
  | GridTable;

/** One side of a cross-tabulation. */
export interface Axis {
  readonly question: string;
  readonly title: Text;
  readonly codes: readonly string[];
  readonly labels: readonly Text[];
}

export type Matrix = readonly (readonly number[])[];
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
  readonly ticked: readonly number[];
  /** Those of the column who reached the question and were offered the box. */
  readonly offered: readonly number[];
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
  /** Those of each column who reached the multiple choice. */
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly items: readonly ItemRow[];
  readonly adjustment: 'benjamini-hochberg';
}

export interface LadderRow {
  readonly question: string;
  readonly labels: Text;
  readonly kind: string;
  readonly bases: Bases;
}

/** The ladder of bases: one line for each question. */
export interface LadderTable extends TableHead {
  readonly kind: 'ladder';
  readonly rows: readonly LadderRow[];
}

export interface AttritionPage {
  readonly group: Text;
  /** The question, where the survey shows one question a page. */
  readonly question?: string;
  readonly labels: Text;
  readonly asked: number;
  readonly reached: number;
  readonly left: number;
}

/** Consecutive pages that the same condition opens. */
export interface Branch {
  /** The condition, as an expression; `null` for the part that everybody is asked. */
  readonly condition: string | null;
  /** Those who were asked at least one of its pages. */
  readonly pages: readonly AttritionPage[];
}

/** Who left, and where. */
export interface AttritionTable extends TableHead {
  readonly kind: 'attrition';
  readonly interviewed: number;
  readonly submitted: number;
  readonly leftBefore: number;
  readonly branches: readonly Branch[];
}

export type Table = QuestionTable | CrossTable | ItemwiseTable | LadderTable | AttritionTable;
