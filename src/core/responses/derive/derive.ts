import {
  answerCodes,
  type Derived,
  type Instrument,
  type Member,
  sourcesOf,
  type WithDerived,
  withDerived,
} from '../../instrument/index.js';
import { refuseErrors } from '../../problems/index.js';
import { type Bits, getBit, makeBits, setBit } from '../bits.js';
import { type Column, statesOf } from '../column.js';
import { namesOf } from '../names-of.js';
import type { Kept, Responses } from '../responses.js';
import { askedBehind, filtersOn } from '../routing.js';
import { State } from '../state.js';
import { truths } from '../truth.js';
import { assign } from './assign.js';
import { checkEquations } from './check-equations.js';
import { deriveColumn } from './column.js';

/** The rules of a member, in the order of the answers. */
function inOrder(member: Member, codes: readonly string[]): Member {
  const sorted = <Rule extends { readonly code: string }>(rules: readonly Rule[]) =>
    [...rules].sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code));
  switch (member.kind) {
    case 'choice':
      return { ...member, answers: sorted(member.answers) };
    case 'ranking':
      return { ...member, items: sorted(member.items) };
    case 'score':
      return member;
  }
}

/** The respondents of `among` in one state of the column; nothing when there are none. */
function those(among: Bits, column: Column, state: State): Bits | undefined {
  if (!among.some((word) => word !== 0)) return undefined;
  const found: Bits = new Uint32Array(among.length);
  const states = statesOf(column);
  for (let row = 0; row < states.length; row += 1) {
    if (states[row] === state && getBit(among, row)) setBit(found, row);
  }
  return found.some((word) => word !== 0) ? found : undefined;
}

function orBits(left: Bits, right: Bits): Bits {
  return left.map((word, index) => word | (right[index] ?? 0));
}

function added<Value>(map: ReadonlyMap<string, Value>, code: string, value: Value | undefined) {
  return value === undefined ? map : new Map([...map, [code, value]]);
}

function inRowOrder(kept: readonly Kept[]): readonly Kept[] {
  return [...kept].sort((one, other) => one.row - other.row);
}

const NOBODY: ReadonlyMap<string, Bits> = new Map();

/** Adds the column of one derived question to responses whose questionnaire has them all. */
function deriveOne(responses: Responses, given: Derived): Responses {
  const { instrument, size, columns, kept, missing, unsettled, routing } = responses;
  const { leftOut = NOBODY, partlyOffered = NOBODY } = responses;
  const codes = answerCodes(given.question);
  const derived = { ...given, members: given.members.map((member) => inOrder(member, codes)) };
  const names = namesOf(responses);
  const assignment = assign(derived, responses);
  const outcome = deriveColumn(derived, assignment, responses, (condition, rows) =>
    truths(condition, instrument, names, size, rows),
  );
  const { column, kept: unfit = [] } = outcome;
  const { code } = given.question;
  const variable = instrument.variables.get(code);
  const sources = variable === undefined ? [] : sourcesOf(variable, instrument.variables);
  const asked = askedBehind(
    responses,
    sources.map((each) => each.code),
  );
  const outside = orBits(assignment.leftOut, outcome.leftOut);
  const partly = sources
    .flatMap((each) => partlyOffered.get(each.code) ?? [])
    .reduce(orBits, outcome.partlyOffered ?? makeBits(size));
  const fields = sources.flatMap((each) => missing.get(each.code) ?? []);
  return {
    ...responses,
    columns: new Map([...columns, [code, column]]),
    kept: unfit.length === 0 ? kept : [...kept, ...inRowOrder(unfit)],
    unsettled: added(unsettled, code, those(assignment.unsettled, column, State.notReached)),
    partlyOffered: added(partlyOffered, code, those(partly, column, State.notAsked)),
    leftOut: added(leftOut, code, those(outside, column, State.invalid)),
    routing: new Map([
      ...routing,
      [code, { filters: filtersOn(responses, asked), sources: asked }],
    ]),
    missing: added(missing, code, fields.length === 0 ? undefined : [...new Set(fields)]),
  };
}

/** The questionnaire with one more derived question, whose equations read what came before it. */
function withOne(instrument: Instrument, given: Derived): Instrument {
  refuseErrors(checkEquations(given, instrument));
  return withDerived(instrument, given);
}

/**
 * The responses with questions derived from others, which tables, selections and further derived
 * questions name like any other; the data are shared.
 *
 * A blank of the source is a blank, and a question not asked is not asked; an answer left out is
 * counted apart, never as an answer. The truth table is `docs/decisions/005-derived.md`.
 *
 * @throws SurveyError when `checkDerived` finds an error, or an equation reads what does not exist.
 * @example
 * cross(derive(responses, use), { rows: 'use', columns: 'Q4' });
 */
export function derive<I extends Instrument, const D extends readonly Derived[]>(
  responses: Responses<I>,
  ...derived: D
): Responses<WithDerived<I, D>>;
export function derive(responses: Responses, ...derived: readonly Derived[]): Responses {
  // The questionnaire comes first: its names are looked up once for all.
  const instrument = derived.reduce(withOne, responses.instrument);
  return derived.reduce(deriveOne, { ...responses, instrument });
}
