import { type Bits, getBit } from './bits.js';

/** A single choice: a state below 4, or 4 + the index of the option; *other* comes last. */
export interface SingleColumn {
  readonly kind: 'single';
  readonly codes: Uint8Array | Uint16Array;
  /** The number of codes: four states, then the options. */
  readonly size: number;
}

/** A multiple choice: a state, and for each box (*other* last) who ticked it. */
export interface MultipleColumn {
  readonly kind: 'multiple';
  readonly states: Uint8Array;
  readonly ticked: readonly Bits[];
  /** For each box that has a condition of its own, who was offered it; `null` for the others. */
  readonly offered: readonly (Bits | null)[];
  /**
   * For each box of a derived question, of whom nobody can say whether it holds, since they left
   * before; they are not among those `offered`. Absent where there are none.
   */
  readonly open?: readonly Bits[];
  /**
   * For each box of a derived question, those who were offered it and of whom it is not known whether
   * it holds, since they left its source blank or answered it invalidly; they are not among those
   * `offered`, and read as a blank. Absent where there are none.
   */
  readonly silent?: readonly Bits[];
}

/** A ranking: a state, and for each rank 1 + the index of the item placed there, 0 when none. */
export interface RankingColumn {
  readonly kind: 'ranking';
  readonly states: Uint8Array;
  readonly ranks: readonly (Uint8Array | Uint16Array)[];
  /** For each item that has a condition of its own, who was offered it; `null` for the others. */
  readonly offered: readonly (Bits | null)[];
}

/** Numbers (NaN where there is none), or dates as milliseconds since 1970, UTC. */
export interface NumericColumn {
  readonly kind: 'numeric' | 'date';
  readonly states: Uint8Array;
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly kind: 'text';
  readonly states: Uint8Array;
  /** Empty where there is no answer. */
  readonly values: string[];
}

/** The answers of all respondents to one variable. */
export type Column = SingleColumn | MultipleColumn | RankingColumn | NumericColumn | TextColumn;

/** Whether a box or an item of the column was offered to a respondent. */
export function isOffered(
  { offered }: MultipleColumn | RankingColumn,
  index: number,
  row: number,
): boolean {
  const limited = offered[index] ?? null;
  return limited === null || getBit(limited, row);
}

/** Whether a respondent ticked the box, or gave the item a rank. */
export function isChosen(
  column: MultipleColumn | RankingColumn,
  index: number,
  row: number,
): boolean {
  if (column.kind === 'ranking') return column.ranks.some((rank) => rank[row] === index + 1);
  const ticked = column.ticked[index];
  return ticked !== undefined && getBit(ticked, row);
}

/** The array that holds the states: for a single choice they share it with the options. */
export function statesOf(column: Column): Uint8Array | Uint16Array {
  return column.kind === 'single' ? column.codes : column.states;
}
