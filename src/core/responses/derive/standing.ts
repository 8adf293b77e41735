import { type Condition, type Leaf, leavesOf, type Variable } from '../../instrument/index.js';
import { type Bits, getBit } from '../bits.js';
import { type Column, statesOf } from '../column.js';
import type { Responses } from '../responses.js';

/**
 * What is known of an answer that is made of others: nothing, since what it is made of was not
 * offered; nothing, since that was invalid or left blank; or whether it holds. Of several sources
 * the one that tells most counts: the numbers are in that order.
 */
export const Standing = { withheld: 0, invalid: 1, blank: 2, told: 3 } as const;

/** One `Standing` for each respondent. */
export type Standings = Uint8Array;

/** What each state of a source tells, by the numbers of the states. */
type Telling = readonly [number, number, number, number, number];

const { withheld, invalid, blank, told } = Standing;

/** Of those who left it is known that they left: the condition says so, being unknown. */
const BY_VALUE: Telling = [withheld, told, blank, invalid, told];
const BY_BEING_ASKED: Telling = [withheld, told, told, told, told];
const BY_EXCLUSIVE_LIST: Telling = BY_VALUE;
const BY_OPEN_LIST: Telling = [withheld, told, told, invalid, told];

/**
 * How an answer reads lists of boxes: `item`, as the table of the list does, where a box not ticked
 * is a zero for all who reached the list; `score`, where what was refused is no zero, nor a blank of
 * a list that has a box for "none of these".
 */
export type BoxReading = 'item' | 'score';

/** What a condition reads of one variable. */
interface Source {
  readonly states: ArrayLike<number>;
  readonly telling: Telling;
  /** Of a box: to whom it was offered, and of whom it is not known whether it holds. */
  readonly offered: Bits | null;
  readonly silent: Bits | null;
  readonly open: Bits | null;
}

/** The place of a box; *other* is after the items. */
function boxOf({ measure }: Variable, item: string): number {
  const items = measure.kind === 'multiple' ? measure.items : [];
  const index = items.findIndex(({ code }) => code === item);
  return index < 0 ? items.length : index;
}

function listTelling({ question }: Variable, reading: BoxReading): Telling {
  if (reading === 'item') return BY_BEING_ASKED;
  const isExclusive = question.kind === 'multiple' && (question.exclusive ?? []).length > 0;
  return isExclusive ? BY_EXCLUSIVE_LIST : BY_OPEN_LIST;
}

/** A condition that asks only whether a question was answered knows it from a blank too. */
function valueTelling(variable: string, leaves: readonly Leaf[]): Telling {
  const readsValue = leaves.some(
    (leaf) => leaf.kind !== 'expression' && leaf.kind !== 'answered' && leaf.variable === variable,
  );
  return readsValue ? BY_VALUE : BY_BEING_ASKED;
}

function sourceOf(
  leaf: Exclude<Leaf, { kind: 'expression' }>,
  leaves: readonly Leaf[],
  column: Column,
  variable: Variable,
  reading: BoxReading,
): Source {
  const states = statesOf(column);
  const none = { offered: null, silent: null, open: null };
  if (column.kind !== 'multiple' || leaf.kind !== 'ticked') {
    const telling =
      column.kind === 'multiple' ? BY_BEING_ASKED : valueTelling(leaf.variable, leaves);
    return { states, telling, ...none };
  }
  const box = boxOf(variable, leaf.item);
  return {
    states,
    telling: listTelling(variable, reading),
    offered: column.offered[box] ?? null,
    silent: column.silent?.[box] ?? null,
    open: column.open?.[box] ?? null,
  };
}

function standingAt({ states, telling, offered, silent, open }: Source, row: number): number {
  const standing = telling[Math.min(states[row] ?? 0, 4)] ?? withheld;
  if (standing === withheld || offered === null || getBit(offered, row)) return standing;
  if (silent !== null && getBit(silent, row)) return blank;
  return open !== null && getBit(open, row) ? told : withheld;
}

/**
 * What is known, for each respondent, of an answer made by a condition. An equation is taken at its
 * word: it reads blanks as LimeSurvey does, and is known of everybody.
 */
export function standingsOf(
  when: Condition,
  { columns, instrument, size }: Responses,
  reading: BoxReading,
): Standings {
  const standings = new Uint8Array(size);
  const leaves = leavesOf(when);
  const sources = leaves.map((leaf) => {
    if (leaf.kind === 'expression') return undefined;
    const [column, variable] = [
      columns.get(leaf.variable),
      instrument.variables.get(leaf.variable),
    ];
    if (column === undefined || variable === undefined) return undefined;
    return sourceOf(leaf, leaves, column, variable, reading);
  });
  if (sources.includes(undefined)) return standings.fill(told);
  for (const source of sources) {
    if (source === undefined) continue;
    for (let row = 0; row < size; row += 1) {
      const standing = standingAt(source, row);
      if (standing > (standings[row] ?? withheld)) standings[row] = standing;
    }
  }
  return standings;
}
