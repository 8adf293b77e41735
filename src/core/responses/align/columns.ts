import { answerCodes, type Variable } from '../../instrument/index.js';
import { type Bits, makeBits } from '../bits.js';
import { codecOf } from '../codec/index.js';
import type { Column, MultipleColumn, RankingColumn, SingleColumn } from '../column.js';
import { FIRST_OPTION, State } from '../state.js';
import { answerIndexes } from './codes.js';
import type { Source } from './sources.js';

/** The column of a variable that was not collected: nobody was asked it. */
export function notAskedColumn(variable: Variable, size: number): Column {
  return codecOf(variable, size).column;
}

function alignSingle({ codes }: SingleColumn, indexes: readonly number[], count: number) {
  const size = FIRST_OPTION + count;
  const to = [0, 1, 2, 3].concat(
    indexes.map((index) => (index < 0 ? State.invalid : FIRST_OPTION + index)),
  );
  const aligned = size <= 256 ? new Uint8Array(codes.length) : new Uint16Array(codes.length);
  for (const [row, code] of codes.entries()) aligned[row] = to[code] ?? State.invalid;
  return { kind: 'single', codes: aligned, size } as const;
}

/** Whom each answer of the study was offered: nobody, where it was not collected. */
function alignOffered(
  { offered, states }: MultipleColumn | RankingColumn,
  indexes: readonly number[],
  count: number,
): readonly (Bits | null)[] {
  return Array.from({ length: count }, (_, answer) => {
    const from = indexes.indexOf(answer);
    return from < 0 ? makeBits(states.length) : (offered[from] ?? null);
  });
}

function alignMultiple(
  column: MultipleColumn,
  indexes: readonly number[],
  count: number,
): MultipleColumn {
  const { states, ticked } = column;
  return {
    kind: 'multiple',
    states,
    ticked: Array.from(
      { length: count },
      (_, answer) => ticked[indexes.indexOf(answer)] ?? makeBits(states.length),
    ),
    offered: alignOffered(column, indexes, count),
  };
}

function alignRanking(
  column: RankingColumn,
  indexes: readonly number[],
  count: number,
): RankingColumn {
  const to = [0, ...indexes.map((index) => index + 1)];
  const ranks = column.ranks.map((places) => {
    const aligned = count < 255 ? new Uint8Array(places.length) : new Uint16Array(places.length);
    for (const [row, place] of places.entries()) aligned[row] = to[place] ?? 0;
    return aligned;
  });
  return { ...column, ranks, offered: alignOffered(column, indexes, count) };
}

/**
 * A collected column with the answers of the study, in its order. The states are those collected,
 * but for single choices of an answer that the study lacks: they are invalid. The ticks and the
 * ranks of items that the study lacks are left out; the ranks are as many as were collected.
 */
export function alignColumn(column: Column, source: Source): Column {
  const indexes = answerIndexes(source);
  const count = answerCodes(source.study.measure).length;
  switch (column.kind) {
    case 'single':
      return alignSingle(column, indexes, count);
    case 'multiple':
      return alignMultiple(column, indexes, count);
    case 'ranking':
      return alignRanking(column, indexes, count);
    default:
      return column;
  }
}
