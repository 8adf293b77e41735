import { answerCodes, type Variable } from '../../../core/instrument/index.js';
import {
  type Bits,
  type Column,
  FIRST_OPTION,
  type MultipleColumn,
  State,
} from '../../../core/responses/index.js';
import type { Told } from '../header.js';
import { aBitEach, aColumnOf, below, ofLength } from '../messages.js';
import { inside, misfit, type Spot } from '../shape/shape.js';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Refuses bits that are not one for each respondent. */
export function checkBits(bits: Bits, size: number, at: Spot): void {
  const rest = size & 31;
  const after = rest === 0 ? 0 : (bits.at(-1) ?? 0) >>> rest;
  if (bits.length !== Math.ceil(size / 32) || after !== 0) misfit(at, aBitEach(size));
}

/** Refuses numbers that are not one for each respondent, or not below the limit. */
function checkCodes(codes: Codes, size: number, limit: number, at: Spot): void {
  checkLength(codes, size, at);
  for (const code of codes) if (code >= limit) misfit(at, below(limit));
}

/** Refuses a list of another length. */
export function checkLength(found: ArrayLike<unknown>, length: number, at: Spot): void {
  if (found.length !== length) misfit(at, ofLength(length));
}

/** How many answers the column has a place for. */
function answersIn(column: Column): number {
  if (column.kind === 'single') return column.size - FIRST_OPTION;
  return column.kind === 'multiple' || column.kind === 'ranking' ? column.offered.length : 0;
}

/** What a multiple choice holds for each of its boxes. */
function planesOf(column: MultipleColumn): Told<Omit<MultipleColumn, 'kind' | 'states'>> {
  const { ticked, offered, open, silent } = column;
  return { ticked, offered, open, silent };
}

/**
 * Refuses a column that is not one of its variable, or whose codes name no answer. A column of a
 * question that the questionnaire lacks, as alignment keeps for filters, is held against itself.
 */
export function checkColumn(
  column: Column,
  variable: Variable | undefined,
  size: number,
  at: Spot,
): void {
  const measure = variable?.measure;
  if (measure !== undefined && measure.kind !== column.kind) misfit(at, aColumnOf(measure.kind));
  const answers = measure === undefined ? answersIn(column) : answerCodes(measure).length;
  if (answersIn(column) !== answers) misfit(at, ofLength(answers));
  const bits = (all: readonly (Bits | null)[], name: string) => {
    checkLength(all, answers, inside(at, name));
    for (const each of all) if (each !== null) checkBits(each, size, inside(at, name));
  };
  if (column.kind === 'single') {
    checkCodes(column.codes, size, column.size, inside(at, 'codes'));
    return;
  }
  checkCodes(column.states, size, State.answered + 1, inside(at, 'states'));
  switch (column.kind) {
    case 'multiple':
      for (const [name, all] of Object.entries(planesOf(column))) if (all) bits(all, name);
      return;
    case 'ranking':
      bits(column.offered, 'offered');
      for (const rank of column.ranks) checkCodes(rank, size, answers + 1, inside(at, 'ranks'));
      return;
    default:
      checkLength(column.values, size, inside(at, 'values'));
  }
}
