import { print, toExpression } from '../../expression/index.js';
import type { Condition, Group, Question } from '../../instrument/index.js';
import { statesOf } from '../column.js';
import { namesOf } from '../names-of.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { bothHold, Truth, type Truths, truths } from '../truth.js';

/** A question that other respondents would have been asked under the filters of the study. */
export interface FilterDifference {
  readonly question: string;
  readonly respondents: number;
}

/** Whom a condition holds for; many questions share one, which is evaluated once. */
function evaluator(responses: Responses): (condition: Condition | undefined) => Truths {
  const { instrument, size } = responses;
  const names = namesOf(responses);
  const known = new Map<string, Truths>();
  return (condition) => {
    const text = condition === undefined ? '' : print(toExpression(condition, instrument));
    const result = known.get(text) ?? truths(condition, instrument, names, size);
    known.set(text, result);
    return result;
  };
}

function differing(states: ArrayLike<number>, asked: Truths): number {
  return asked.filter((truth, row) => {
    const wasAsked = (states[row] ?? State.notAsked) !== State.notAsked;
    return truth !== Truth.unknown && wasAsked !== (truth === Truth.yes);
  }).length;
}

/**
 * The questions of which the filters of the study would have asked others than those who were asked
 * as the survey was collected, with their number. Those of whom nobody can say are left out.
 */
export function filterDifferences(responses: Responses): readonly FilterDifference[] {
  const holds = evaluator(responses);
  const differenceOf = (group: Group, { code, when }: Question): readonly FilterDifference[] => {
    const column = responses.columns.get(code);
    if (column === undefined) return [];
    const respondents = differing(statesOf(column), bothHold(holds(group.when), holds(when)));
    return respondents === 0 ? [] : [{ question: code, respondents }];
  };
  return responses.instrument.groups.flatMap((group) =>
    group.questions.flatMap((question) => differenceOf(group, question)),
  );
}
