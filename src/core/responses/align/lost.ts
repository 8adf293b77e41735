import { answerCodes } from '../../instrument/index.js';
import { type Column, isChosen } from '../column.js';
import type { Responses } from '../responses.js';
import { FIRST_OPTION } from '../state.js';
import { answerIndexes } from './codes.js';
import type { Source } from './sources.js';

/** An answer that the study lacks, given by a respondent. */
export interface Lost {
  readonly row: number;
  readonly source: Source;
  /** The code of the answer in the collected survey; *other* is `other`. */
  readonly code: string;
}

function isGiven(column: Column, index: number, row: number): boolean {
  if (column.kind === 'single') return column.codes[row] === FIRST_OPTION + index;
  return (column.kind === 'multiple' || column.kind === 'ranking') && isChosen(column, index, row);
}

/** The answers to one variable that the study lacks, in the order of the answers. */
export function lostAnswers({ columns, size }: Responses, source: Source): readonly Lost[] {
  const column = columns.get(source.collected.code);
  if (column === undefined) return [];
  const codes = answerCodes(source.collected.measure);
  const rows = Array.from({ length: size }, (_, row) => row);
  return answerIndexes(source).flatMap((to, index) => {
    if (to >= 0) return [];
    const given = rows.filter((row) => isGiven(column, index, row));
    return given.map((row) => ({ row, source, code: codes[index] ?? '' }));
  });
}
