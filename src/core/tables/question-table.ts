import type { Text } from '../instrument/index.js';
import type { Bases } from './bases.js';
import type { Derivation } from './derivation-head.js';
import type { TableHead } from './table-head.js';

/** The base that the `share` of a row is a share of. */
export type PercentBase = 'answered' | 'reached';

/** A table about one variable. */
interface AboutQuestion extends TableHead {
  /** The code of the variable: the question's, or a row of a grid. */
  readonly question: string;
  readonly labels: Text;
  readonly bases: Bases;
  /** Columns of the question, or of those that its filter reads, that the answers came without. */
  readonly missingColumns: readonly string[];
  /** What the variable is made of, when it is derived from others. */
  readonly derivation?: Derivation;
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

/** One step of an ordinal scale. */
export interface OrdinalRow extends CountRow {
  /** The share of this option and those before it; *other*, outside the order, has none. */
  readonly cumulative?: number | null;
}

/** The free text beside a list. */
export interface Others {
  /** How many wrote one. */
  readonly count: number;
  readonly texts?: readonly string[];
}

interface SingleTable extends AboutQuestion {
  readonly kind: 'flat';
  readonly percentBase: 'answered';
  readonly others?: Others;
}

/** Frequency table of a single choice whose options have no order. */
export interface NominalTable extends SingleTable {
  readonly scale: 'nominal';
  readonly rows: readonly CountRow[];
}

/** Frequency table of a single choice whose options have an order. */
export interface OrdinalTable extends SingleTable {
  readonly scale: 'ordinal';
  readonly rows: readonly OrdinalRow[];
}

/** Frequency table of a single choice, told apart by its `scale`. */
export type FlatTable = NominalTable | OrdinalTable;

export interface BoxRow extends CountRow {
  /** Those who reached the question and were offered the box: the base of `share`. */
  readonly offered: number;
  /**
   * Those who reached the question and were offered the box, but of whom it is not known whether it
   * holds: of a derived variable, they left its source blank or left before it. Not in `offered`.
   */
  readonly untold: number;
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

/** One item of a ranking. */
export interface RankRow {
  readonly code: string;
  readonly labels: Text;
  /** Those who gave the item a rank. */
  readonly cited: number;
  /** Those who answered and were offered the item. */
  readonly offered: number;
  /** `cited` as a share of `offered`. */
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

/** Numbers from `from` to less than `to`; the last class holds `to` as well. */
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
  readonly unit?: Text;
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

/** The dates of a year or of a month. */
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

/** Any table about one variable. */
export type VariableTable =
  | FlatTable
  | MultipleTable
  | RankingTable
  | NumericTable
  | TextTable
  | DateTable;

/** One row of a grid, or one crossing of a row and a column. */
export interface GridItem<Cell extends VariableTable = VariableTable> {
  /** The code of the variable. */
  readonly code: string;
  readonly row: string;
  readonly labels: Text;
  readonly column?: string;
  readonly columnLabels?: Text;
  readonly table: Cell;
}

/** A grid: one table for each row, or for each row and column. */
export interface GridTable<Cell extends VariableTable = VariableTable> extends AboutQuestion {
  readonly kind: 'grid';
  readonly items: readonly GridItem<Cell>[];
}

/** Any table about one question. */
export type QuestionTable = VariableTable | GridTable;
