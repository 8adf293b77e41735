import type { Instrument } from '../../../instrument/index.js';
import { compileRelevance } from '../../evaluate/compile.js';
import { isReserved } from '../../evaluate/reserved.js';
import { DATES } from '../../functions/dates.js';
import type { Expression } from '../../syntax/expression.js';
import { everyPart } from '../../syntax/walk.js';
import { checkExpression, isHarmless } from '../check-expression.js';
import type { Board, Slot } from './board.js';
import { namesOf } from './column-uses.js';

/** One of the parts that must all hold for a condition to hold. */
export interface Requirement {
  readonly reads: readonly Slot[];
  /** What it says of the answers on the board; unknown while it may still change. */
  readonly truth: () => boolean | 'unknown';
}

const NEVER: Requirement = { reads: [], truth: () => false };
const UNDECIDED: Requirement = { reads: [], truth: () => 'unknown' };

const DATE_FUNCTIONS: ReadonlySet<string> = new Set(DATES.map(([name]) => name));

function conjuncts(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== 'and') return [expression];
  return [...conjuncts(expression.left), ...conjuncts(expression.right)];
}

/** What depends on labels, scores, the day, or on what LimeSurvey sets, answers do not settle. */
function isBeyondAnswers(part: Expression): boolean {
  switch (part.kind) {
    case 'assign':
      return true;
    case 'call':
      return DATE_FUNCTIONS.has(part.name);
    case 'variable':
      return isReserved(part.name) || !readsStored(part.suffix);
    case 'columns':
      return !readsStored(part.suffix);
    default:
      return false;
  }
}

function readsStored(suffix: string | undefined): boolean {
  return suffix === undefined || suffix === 'NAOK' || suffix === 'code';
}

function requirementOf(part: Expression, board: Board, self: string): Requirement {
  const parts = everyPart(part);
  if (parts.some(isBeyondAnswers)) return UNDECIDED;
  const names = parts.flatMap((each) => namesOf(each, board.names.columnsOf, self));
  const reads = [...new Set(names.flatMap((name) => board.slotOf(name) ?? []))];
  const holds = compileRelevance(part, board.names, { self });
  const truth = () => {
    const outcome = holds(0);
    // A column without .NAOK makes it false when it turns out that it is not asked.
    return outcome === true && !reads.every(board.isPut) ? 'unknown' : outcome;
  };
  return { reads, truth };
}

/**
 * The parts of a condition, each to be looked at alone: a condition made with `and` is false as
 * soon as one of them is. A condition that LimeSurvey takes for invalid never holds.
 */
export function requirementsOf(
  expression: Expression,
  instrument: Instrument,
  board: Board,
  self: string,
): readonly Requirement[] {
  const faults = checkExpression(expression, instrument, { self }).filter(
    (each) => !isHarmless(each),
  );
  if (faults.some(({ rule }) => rule !== 'unsupported-function')) return [NEVER];
  return conjuncts(expression).map((part) => requirementOf(part, board, self));
}

/**
 * The requirements as others may rely on them later: one that looks forward from its place was
 * settled by what was stored then, which is not what is on the board.
 */
export function settledAt(
  position: number,
  requirements: readonly Requirement[],
): readonly Requirement[] {
  const looksForward = ({ reads }: Requirement) => reads.some((slot) => slot.position >= position);
  return requirements.map((requirement) => (looksForward(requirement) ? UNDECIDED : requirement));
}

/** Whether the requirements are those of a condition that LimeSurvey takes for invalid. */
export function areInvalid(requirements: readonly Requirement[]): boolean {
  return requirements.includes(NEVER);
}

/** Holds when the requirement does not. */
export function denied({ reads, truth }: Requirement): Requirement {
  return {
    reads,
    truth: () => {
      const outcome = truth();
      return outcome === 'unknown' ? outcome : !outcome;
    },
  };
}
