import {
  type Column,
  FIRST_OPTION,
  getBit,
  State,
  statesOf,
} from '../../../core/responses/index.js';
import type { TablePlan } from '../predict/plans.js';
import { type Stored, storedAt } from '../predict/stored.js';
import type { CountedLine } from '../predict/table.js';
import type { Own } from './own.js';

type Holds = (row: number) => boolean;

const never: Holds = () => false;

/** Whether a respondent stands in the line of a plan, by the codes of the columns. */
type LineTest = (line: CountedLine, column: Column) => Holds;

function bitAt(column: Column, index: number): Holds {
  const ticked = column.kind === 'multiple' ? column.ticked[index] : undefined;
  return ticked === undefined ? never : (row) => getBit(ticked, row);
}

function inChoice({ options }: Extract<TablePlan, { kind: 'choice' }>): LineTest {
  return ({ line, code }, column) => {
    const index =
      line === 'other' ? options.length : options.findIndex((option) => option.code === code);
    if (index < 0 || column.kind !== 'single') return never;
    return (row) => column.codes[row] === FIRST_OPTION + index;
  };
}

function inBoxes({ items }: Extract<TablePlan, { kind: 'boxes' }>): LineTest {
  return ({ line, code }, column) =>
    bitAt(column, line === 'other' ? items.length : items.findIndex((item) => item.code === code));
}

function atRank({ items, rank }: Extract<TablePlan, { kind: 'rank' }>): LineTest {
  return ({ line, code }, column) => {
    const places = column.kind === 'ranking' ? column.ranks[rank - 1] : undefined;
    if (places === undefined) return never;
    if (line === 'notShown') return (row) => (places[row] ?? 0) === 0;
    const place = items.findIndex((item) => item.code === code) + 1;
    return (row) => places[row] === place;
  };
}

/** What a box of a grid may hold; anything else is invalid. */
const BOX_VALUES = new Set(['', '0', '1']);

/** One box of a grid: ticked, or seen and not ticked; here a stored 0 is no answer of its own. */
function inBox({ variable, box }: Extract<TablePlan, { kind: 'box' }>, stored: Stored): LineTest {
  const { measure } = variable;
  const index =
    measure.kind === 'multiple' ? measure.items.findIndex(({ code }) => code === box.code) : -1;
  return ({ line, code }, column) => {
    const ticked = bitAt(column, index);
    if (code === '1') return ticked;
    if (line !== 'noAnswer') return never;
    const states = statesOf(column);
    return (row) =>
      (states[row] ?? 0) >= State.noAnswer &&
      !ticked(row) &&
      BOX_VALUES.has(storedAt(stored, `${variable.code}_${box.code}`, row) ?? '');
  };
}

function answered(column: Column): Holds {
  const states = statesOf(column);
  return (row) => (states[row] ?? 0) >= State.answered;
}

function testOf(plan: TablePlan, stored: Stored): LineTest {
  switch (plan.kind) {
    case 'choice':
      return inChoice(plan);
    case 'boxes':
      return inBoxes(plan);
    case 'rank':
      return atRank(plan);
    case 'box':
      return inBox(plan, stored);
    case 'text':
    case 'numbers':
      return (_, column) => answered(column);
  }
}

/** The lines that stand for states in all tables but those of ranks and of boxes in a grid. */
function byState(line: CountedLine['line'], column: Column): Holds | undefined {
  const states = statesOf(column);
  if (line === 'noAnswer') return (row) => states[row] === State.noAnswer;
  if (line === 'answers') return answered(column);
  if (line === 'notShown') return (row) => (states[row] ?? 0) < State.noAnswer;
  return undefined;
}

function holdsOf(line: CountedLine, plan: TablePlan, { responses, stored }: Own): Holds {
  const code =
    line.line === 'comments' && plan.kind === 'choice' ? (plan.comment ?? '') : plan.variable.code;
  const column = responses.columns.get(code);
  if (column === undefined) return never;
  if (line.line === 'comments') return answered(column);
  const own = testOf(plan, stored);
  const special = plan.kind === 'rank' || (plan.kind === 'box' && line.line !== 'notShown');
  return special ? own(line, column) : (byState(line.line, column) ?? own(line, column));
}

/**
 * The respondents whom our own tables count where LimeSurvey prints a line: "no answer" and "not
 * displayed" are the states no answer, and not asked or not reached.
 */
export function ourRows(line: CountedLine, plan: TablePlan, own: Own): readonly number[] {
  return own.stored.rows.filter(holdsOf(line, plan, own));
}
