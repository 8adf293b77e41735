import type { Condition, Instrument } from '../../instrument/index.js';
import { type Message, type Problem, problem } from '../../problems/index.js';
import { isReserved } from '../evaluate/reserved.js';
import { cannotEvaluate, notSupported, readsNothing } from '../messages.js';
import { namesIn } from '../syntax/walk.js';
import { checkExpression, isHarmless } from './check-expression.js';
import { expressionFor } from './expression-for.js';
import { conditionOf, placesIn, whereIs } from './places.js';

function messageFor(code: string, fault: Problem): Message {
  const { rule, message } = fault;
  if (isHarmless(fault)) return message;
  return rule === 'unsupported-function'
    ? notSupported(code, message)
    : cannotEvaluate(code, message);
}

function checkOne(code: string, condition: Condition, instrument: Instrument): readonly Problem[] {
  const expression = expressionFor(condition, instrument);
  const faults = checkExpression(expression, instrument, { self: code }).map((each) => {
    const message = messageFor(code, each);
    return problem(each.rule, message, { ...each.place, question: code }, 'warning');
  });
  const unread = namesIn(expression).flatMap((use) =>
    use.kind === 'variable' && isReserved(use.name) ? [use.name] : [],
  );
  return [
    ...faults,
    ...unread.map((name) =>
      problem('unread-name', readsNothing(code, name), { question: code }, 'warning'),
    ),
  ];
}

function holdsEquation(condition: Condition): boolean {
  switch (condition.kind) {
    case 'expression':
      return true;
    case 'not':
      return holdsEquation(condition.condition);
    case 'and':
    case 'or':
      return condition.conditions.some(holdsEquation);
    default:
      return false;
  }
}

/**
 * What is wrong with the equations that decide who is asked what, as warnings: those that are
 * invalid make their question count as asked of nobody, as in LimeSurvey; those that use a function
 * which is not supported here leave open who was asked.
 */
export function checkConditions(instrument: Instrument): readonly Problem[] {
  return placesIn(instrument).flatMap((place) => {
    const condition = conditionOf(place);
    if (condition === undefined || !holdsEquation(condition)) return [];
    return checkOne(whereIs(place).question, condition, instrument);
  });
}
