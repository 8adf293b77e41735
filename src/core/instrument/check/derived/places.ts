import type { Condition } from '../../condition.js';
import { leavesOf } from '../../condition-parts.js';
import type { Member } from '../../derived.js';
import { memberConditions } from '../../member-conditions.js';
import type { Variable } from '../../variable.js';

/** Whether a condition holds for those who gave one answer; `undefined` when it depends on more. */
type Outcome = boolean | undefined;

/** What is known of one answer to a source: the answer given, or `null` for a blank. */
interface Answered {
  readonly source: Variable;
  readonly answer: string | null;
}

function opposite(outcome: Outcome): Outcome {
  return outcome === undefined ? undefined : !outcome;
}

/** Settled by one part, `by`; open as long as a part is. */
function settled(by: boolean, parts: readonly Outcome[]): Outcome {
  if (parts.includes(by)) return by;
  return parts.includes(undefined) ? undefined : !by;
}

/** Of a list of boxes, those who ticked one may have ticked the others too. */
function outcomeOf(condition: Condition, known: Answered): Outcome {
  const { source, answer } = known;
  switch (condition.kind) {
    case 'and':
    case 'or':
      return settled(
        condition.kind === 'or',
        condition.conditions.map((each) => outcomeOf(each, known)),
      );
    case 'not':
      return opposite(outcomeOf(condition.condition, known));
    case 'expression':
    case 'compare':
      return undefined;
    case 'answered':
      return condition.variable === source.code ? answer !== null : undefined;
    case 'is':
      return condition.variable === source.code ? condition.option === answer : undefined;
    case 'ticked': {
      if (condition.variable !== source.code) return undefined;
      if (condition.item === answer) return true;
      return answer === null ? false : undefined;
    }
  }
}

function mentions(condition: Condition, { code }: Variable, answer: string): boolean {
  return leavesOf(condition).some((leaf) => {
    if (leaf.kind === 'is') return leaf.variable === code && leaf.option === answer;
    return leaf.kind === 'ticked' && leaf.variable === code && leaf.item === answer;
  });
}

/**
 * Whether a condition finds those who gave one of the answers to a source: it holds for all of them,
 * or for some of them because of that answer. A condition that holds whatever the answer is finds
 * nobody by it, nor does one that names the answer only to exclude it.
 */
function finds(
  condition: Condition,
  source: Variable,
  answer: string,
  answers: readonly string[],
): boolean {
  const outcome = outcomeOf(condition, { source, answer });
  if (outcome !== undefined) return outcome;
  if (mentions(condition, source, answer)) return true;
  // Boxes that are not named tell nothing: whoever ticked one may have ticked those that are named.
  if (source.measure.kind !== 'single') return false;
  return [null, ...answers].some(
    (other) => outcomeOf(condition, { source, answer: other }) === false,
  );
}

/**
 * The answers of a source that have a place in a member; `undefined` when it reads an equation, which
 * may find any of them.
 */
export function answersPlaced(
  member: Member,
  source: Variable,
  answers: readonly string[],
): ReadonlySet<string> | undefined {
  if (member.kind === 'ranking') return new Set(member.items.flatMap(({ item }) => item ?? []));
  const conditions = memberConditions(member);
  if (conditions.flatMap(leavesOf).some(({ kind }) => kind === 'expression')) return undefined;
  return new Set(
    answers.filter((answer) =>
      conditions.some((condition) => finds(condition, source, answer, answers)),
    ),
  );
}
