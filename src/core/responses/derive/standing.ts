import { expressionNames, namesIn, toExpression } from '../../expression/index.js';
import {
  type Condition,
  fieldsOf,
  type Leaf,
  leavesOf,
  type Variable,
  variablesBehind,
} from '../../instrument/index.js';
import { type Bits, getBit } from '../bits.js';
import { statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';

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
const BY_OPEN_LIST: Telling = [withheld, told, told, invalid, told];
const BY_NOTHING: Telling = [withheld, withheld, withheld, withheld, withheld];

/**
 * How the sources are read. As an `item`, a list of boxes tells what its own table does: a box not
 * ticked is a zero for all who reached the list, even where its column is missing. A `score` takes
 * no such zero: neither from a missing column, nor from what was refused, nor from a blank list that
 * has a box for "none of these".
 */
export type Reading = 'item' | 'score';

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

function listTelling({ question }: Variable, reading: Reading): Telling {
  if (reading === 'item') return BY_BEING_ASKED;
  const isExclusive = question.kind === 'multiple' && (question.exclusive ?? []).length > 0;
  return isExclusive ? BY_VALUE : BY_OPEN_LIST;
}

/** A condition that asks only whether a question was answered knows it from a blank too. */
function valueTelling(variable: string, leaves: readonly Leaf[]): Telling {
  const readsValue = leaves.some(
    (leaf) => leaf.kind !== 'expression' && leaf.kind !== 'answered' && leaf.variable === variable,
  );
  return readsValue ? BY_VALUE : BY_BEING_ASKED;
}

/** What is read of a variable, or of one of its boxes; `undefined` when there is no such variable. */
function sourceOf(
  code: string,
  item: string | undefined,
  telling: (variable: Variable) => Telling,
  { columns, instrument, missing }: Responses,
  reading: Reading,
): Source | undefined {
  const [column, variable] = [columns.get(code), instrument.variables.get(code)];
  if (column === undefined || variable === undefined) return undefined;
  const fields = item === undefined ? [code, ...fieldsOf(variable)] : [`${code}_${item}`];
  const isLacking = reading === 'score' && missing.get(code)?.some((each) => fields.includes(each));
  const box = column.kind === 'multiple' && item !== undefined ? boxOf(variable, item) : -1;
  const boxes = column.kind === 'multiple' ? column : undefined;
  return {
    states: statesOf(column),
    telling: isLacking === true ? BY_NOTHING : telling(variable),
    offered: boxes?.offered[box] ?? null,
    silent: boxes?.silent?.[box] ?? null,
    open: boxes?.open?.[box] ?? null,
  };
}

/** What an equation reads: it is told as soon as one of its questions was asked. */
function equationSources(text: Condition, responses: Responses): readonly (Source | undefined)[] {
  const { instrument } = responses;
  const names = expressionNames(instrument);
  const used = namesIn(toExpression(text, instrument)).flatMap((use) => {
    if (use.kind === 'variable') return names.get(use.name) ?? [];
    return variablesBehind(use.question, instrument.variables).map(
      (variable) => ({ variable, part: { kind: 'value' } }) as const,
    );
  });
  return used.map(({ variable: { code }, part }) => {
    const item = part.kind === 'item' ? part.item : undefined;
    return sourceOf(code, item, () => BY_BEING_ASKED, responses, 'score');
  });
}

/** All that a condition reads; `undefined` stands for what cannot be looked up. */
function sourcesOf(
  when: Condition,
  responses: Responses,
  reading: Reading,
): readonly (Source | undefined)[] {
  const leaves = leavesOf(when);
  return leaves.flatMap((leaf) => {
    if (leaf.kind === 'expression') {
      return reading === 'score' ? equationSources(leaf, responses) : [undefined];
    }
    const { variable } = leaf;
    if (leaf.kind === 'ticked') {
      const telling = (list: Variable) => listTelling(list, reading);
      return [sourceOf(variable, leaf.item, telling, responses, reading)];
    }
    return [
      sourceOf(variable, undefined, () => valueTelling(variable, leaves), responses, reading),
    ];
  });
}

function standingAt({ states, telling, offered, silent, open }: Source, row: number): number {
  const standing = telling[Math.min(states[row] ?? 0, State.answered)] ?? withheld;
  if (standing === withheld || offered === null || getBit(offered, row)) return standing;
  if (silent !== null && getBit(silent, row)) return blank;
  return open !== null && getBit(open, row) ? told : withheld;
}

/**
 * What is known, for the respondents of `rows`, of an answer made by a condition.
 *
 * An equation is taken at its word: it reads blanks as LimeSurvey does. As an item it is known of
 * everybody; in a score, of those who were asked one of the questions that it reads.
 */
export function standingsOf(
  when: Condition,
  responses: Responses,
  reading: Reading,
  rows: Int32Array,
): Standings {
  const standings = new Uint8Array(responses.size);
  const sources = sourcesOf(when, responses, reading);
  const known = sources.filter((source) => source !== undefined);
  // Half of a net is not the net: what has no column at all cannot have been answered by anybody.
  if (known.some(({ telling }) => telling === BY_NOTHING)) return standings;
  if (known.length < sources.length || known.length === 0) return standings.fill(told);
  for (const source of known) {
    for (const row of rows) {
      const standing = standingAt(source, row);
      if (standing > (standings[row] ?? withheld)) standings[row] = standing;
    }
  }
  return standings;
}
