import { answerCodes } from '../../instrument/index.js';
import { type Column, isChosen } from '../column.js';
import type { Responses } from '../responses.js';
import { FIRST_OPTION } from '../state.js';
import { answerIndexes } from './codes.js';
import type { Source } from './sources.js';

/** An answer that the study lacks, and who gave it. */
export interface Lost {
  /** The code of the answer in the collected survey; *other* is `other`. */
  readonly code: string;
  /** Indexes of the respondents who gave it, from 0 and rising; at least one. */
  readonly rows: readonly number[];
}

/** For each option of a single choice, who chose it. */
function rowsByOption(codes: ArrayLike<number>, options: number): readonly (readonly number[])[] {
  const all: number[][] = Array.from({ length: options }, () => []);
  for (let row = 0; row < codes.length; row += 1) all[(codes[row] ?? 0) - FIRST_OPTION]?.push(row);
  return all;
}

function rowsOf(
  column: Column,
  options: number,
  size: number,
): (index: number) => readonly number[] {
  if (column.kind === 'single') {
    const all = rowsByOption(column.codes, options);
    return (index) => all[index] ?? [];
  }
  if (column.kind !== 'multiple' && column.kind !== 'ranking') return () => [];
  const rows = Array.from({ length: size }, (_, row) => row);
  return (index) => rows.filter((row) => isChosen(column, index, row));
}

function lostOf({ columns, size }: Responses, source: Source): readonly Lost[] {
  const column = columns.get(source.collected.code);
  const indexes = answerIndexes(source);
  if (column === undefined || indexes.every((to) => to >= 0)) return [];
  const codes = answerCodes(source.collected.measure);
  const given = rowsOf(column, codes.length, size);
  return indexes.flatMap((to, index) => {
    const rows = to >= 0 ? [] : given(index);
    return rows.length === 0 ? [] : [{ code: codes[index] ?? '', rows }];
  });
}

/**
 * The answers given that the study lacks, by the code of its variable and in the order of the
 * answers; a variable that lost none is absent.
 */
export function lostAnswers(
  responses: Responses,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, readonly Lost[]> {
  const all = [...sources].map(([code, source]) => [code, lostOf(responses, source)] as const);
  return new Map(all.filter(([, lost]) => lost.length > 0));
}
