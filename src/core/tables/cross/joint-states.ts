import { FIRST_OPTION } from '../../responses/index.js';

/**
 * The states of pairs of answers, from dense counts of `columns` codes a row: the least far of the
 * two, all options being "answered".
 */
export function jointStates(counts: Float64Array, columns: number): readonly number[] {
  const states = new Array<number>(FIRST_OPTION + 1).fill(0);
  for (const [cell, count] of counts.entries()) {
    const state = Math.min(Math.floor(cell / columns), cell % columns, FIRST_OPTION);
    states[state] = (states[state] ?? 0) + count;
  }
  return states;
}
