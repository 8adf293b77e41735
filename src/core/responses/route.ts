import type { Names } from '../expression/index.js';
import type { Instrument, Item, Variable } from '../instrument/index.js';
import { clearBit } from './bits.js';
import {
  type Column,
  isChosen,
  isOffered,
  type MultipleColumn,
  type RankingColumn,
  statesOf,
} from './column.js';
import type { Respondents } from './responses.js';
import { State } from './state.js';
import { bothHold, Truth, type Truths, truths } from './truth.js';

/** Told of what routing finds. */
export interface Findings {
  /** The variable (or one of its boxes) holds a value although the respondent was not asked it. */
  unasked(variable: Variable, row: number, item?: Item): void;
  /** The respondent left before a question on which it depends whether the variable is asked. */
  unsettled(variable: Variable, row: number): void;
}

/** What routing works on: columns whose states say only what the stored values support. */
export interface Draft {
  readonly instrument: Instrument;
  readonly variables: readonly Variable[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly respondents: Respondents;
  readonly names: Names;
  readonly size: number;
}

function eraseAnswer(column: Column, row: number): void {
  if (column.kind === 'multiple') for (const bits of column.ticked) clearBit(bits, row);
  if (column.kind === 'ranking') for (const places of column.ranks) places[row] = 0;
  if (column.kind === 'text') column.values[row] = '';
  if (column.kind === 'numeric' || column.kind === 'date') column.values[row] = Number.NaN;
}

/** The state of one variable for one respondent; the truth table is decision 002. */
function settledState(stored: number, truth: number, reached: boolean): number {
  if (truth === Truth.no) return State.notAsked;
  if (stored >= State.noAnswer) return stored;
  return truth === Truth.yes && reached ? State.noAnswer : State.notReached;
}

function settle(draft: Draft, variable: Variable, asked: Truths, findings: Findings): void {
  const column = draft.columns.get(variable.code);
  if (column === undefined) return;
  const states = statesOf(column);
  for (let row = 0; row < draft.size; row += 1) {
    const stored = states[row] ?? State.notAsked;
    const truth = asked[row] ?? Truth.no;
    const reached = (variable.place?.page ?? 0) <= (draft.respondents.lastPage[row] ?? 0);
    const state = settledState(stored, truth, reached);
    if (state === State.notReached && truth === Truth.unknown) findings.unsettled(variable, row);
    if (state === State.notAsked && stored >= State.invalid) {
      findings.unasked(variable, row);
      eraseAnswer(column, row);
    }
    states[row] = state;
  }
}

/** A column whose boxes or items may have conditions of their own. */
type ItemColumn = MultipleColumn | RankingColumn;

/** Takes a box or an item away from one respondent. */
function takeAway(column: ItemColumn, index: number, row: number): void {
  const offered = column.offered[index];
  if (offered) clearBit(offered, row);
  if (column.kind === 'multiple') {
    const ticked = column.ticked[index];
    if (ticked !== undefined) clearBit(ticked, row);
    return;
  }
  for (const places of column.ranks) if (places[row] === index + 1) places[row] = 0;
}

function hasChoice(column: ItemColumn, row: number): boolean {
  const all = column.kind === 'multiple' ? column.ticked : column.offered;
  return all.some((_, index) => isChosen(column, index, row));
}

/** The state of the question once what was not offered is taken away. */
function stateOfItems(column: ItemColumn, row: number, stored: number): number {
  if (hasChoice(column, row)) return State.answered;
  if (!column.offered.some((_, index) => isOffered(column, index, row))) return State.notAsked;
  return stored === State.answered ? State.noAnswer : stored;
}

/** Takes one box or item away from those to whom it was not offered. */
function settleItem(draft: Draft, variable: Variable, index: number, findings: Findings): void {
  const column = draft.columns.get(variable.code);
  const { measure } = variable;
  if (column?.kind !== 'multiple' && column?.kind !== 'ranking') return;
  if (measure.kind !== 'multiple' && measure.kind !== 'ranking') return;
  const item = measure.items[index];
  if (item === undefined || !column.offered[index]) return;
  const holds = truths(item.when, draft.instrument, draft.names, draft.size);
  for (const [row, truth] of holds.entries()) {
    if (truth !== Truth.no) continue;
    if (isChosen(column, index, row)) findings.unasked(variable, row, item);
    takeAway(column, index, row);
  }
}

function settleItems(draft: Draft, variable: Variable, findings: Findings): void {
  const column = draft.columns.get(variable.code);
  if (column?.kind !== 'multiple' && column?.kind !== 'ranking') return;
  if (column.offered.every((bits) => bits === null)) return;
  for (const index of column.offered.keys()) settleItem(draft, variable, index, findings);
  for (const [row, state] of column.states.entries()) {
    if (state > State.notAsked) column.states[row] = stateOfItems(column, row, state);
  }
}

/**
 * Turns what the stored values support into what happened: who was not asked, who had left.
 *
 * Conditions are evaluated as LimeSurvey does, in the order of the questionnaire, so that a
 * question that was not asked counts as blank for the conditions that read it.
 */
export function route(draft: Draft, findings: Findings): void {
  const { instrument, names, size } = draft;
  const byQuestion = new Map<string, Variable[]>();
  for (const each of draft.variables) {
    const list = byQuestion.get(each.question.code) ?? [];
    byQuestion.set(each.question.code, list);
    list.push(each);
  }
  for (const group of instrument.groups) {
    const inGroup = truths(group.when, instrument, names, size);
    for (const question of group.questions) {
      const asked = bothHold(inGroup, truths(question.when, instrument, names, size));
      for (const variable of byQuestion.get(question.code) ?? []) {
        const own =
          question.kind === 'grid'
            ? bothHold(asked, truths(variable.item?.when, instrument, names, size))
            : asked;
        settle(draft, variable, own, findings);
        settleItems(draft, variable, findings);
      }
    }
  }
}
