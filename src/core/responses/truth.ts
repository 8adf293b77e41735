import { compileRelevance, type Names, toExpression } from '../expression/index.js';
import type { Condition, Instrument } from '../instrument/index.js';

/** Whether a condition holds for each respondent. */
export const Truth = { no: 0, yes: 1, unknown: 2 } as const;

/** One `Truth` per respondent. */
export type Truths = Uint8Array;

/**
 * Whether the condition holds for each respondent; it holds for all when there is none. Of those
 * outside `rows`, where some are given, nothing is asked.
 */
export function truths(
  condition: Condition | undefined,
  instrument: Instrument,
  names: Names,
  size: number,
  rows?: Int32Array,
): Truths {
  const result = new Uint8Array(size);
  if (condition === undefined) return result.fill(Truth.yes);
  const holds = compileRelevance(toExpression(condition, instrument), names);
  const count = rows?.length ?? size;
  for (let index = 0; index < count; index += 1) {
    const row = rows?.[index] ?? index;
    const outcome = holds(row);
    if (outcome === 'unknown') result[row] = Truth.unknown;
    else result[row] = outcome ? Truth.yes : Truth.no;
  }
  return result;
}

/** Both hold: false as soon as one is false, else unknown as soon as one is unknown. */
export function bothHold(left: Truths, right: Truths): Truths {
  return left.map((truth, row) => {
    const other = right[row] ?? Truth.no;
    if (truth === Truth.no || other === Truth.no) return Truth.no;
    return truth === Truth.yes && other === Truth.yes ? Truth.yes : Truth.unknown;
  });
}
