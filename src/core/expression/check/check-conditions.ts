import {
  type Condition,
  type Group,
  type Instrument,
  type Question,
  textIn,
} from '../../instrument/index.js';
import { type Message, type Problem, problem } from '../../problems/index.js';
import { isReserved } from '../evaluate/reserved.js';
import { cannotEvaluate, notSupported, readsNothing } from '../messages.js';
import { namesIn } from '../syntax/walk.js';
import { toExpression } from '../to-expression.js';
import { checkExpression } from './check-expression.js';

/** Rules that make a comparison odd, but not the whole expression invalid. */
const HARMLESS = new Set(['unknown-option', 'assignment']);

function messageFor(code: string, { rule, message }: Problem): Message {
  if (HARMLESS.has(rule)) return message;
  return rule === 'unsupported-function'
    ? notSupported(code, message)
    : cannotEvaluate(code, message);
}

function checkOne(code: string, condition: Condition, instrument: Instrument): readonly Problem[] {
  const expression = toExpression(condition, instrument);
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

function conditionsOf(question: Question): readonly Condition[] {
  const items = 'items' in question ? question.items : [];
  return [question.when, ...items.map((item) => item.when)].filter((each) => each !== undefined);
}

/** A group by its title: the codes of imported groups mean nothing to a reader. */
function nameOf({ code, labels }: Group): string {
  return textIn(labels, 'en') || code;
}

/**
 * What is wrong with the equations that decide who is asked what, as warnings: those that are
 * invalid make their question count as asked of nobody, as in LimeSurvey; those that use a function
 * which is not supported here leave open who was asked.
 */
export function checkConditions(instrument: Instrument): readonly Problem[] {
  const checked = (code: string, conditions: readonly Condition[]) =>
    conditions
      .filter((condition) => condition.kind === 'expression')
      .flatMap((condition) => checkOne(code, condition, instrument));
  return instrument.groups.flatMap((group) => [
    ...(group.when === undefined ? [] : checked(nameOf(group), [group.when])),
    ...group.questions.flatMap((question) => checked(question.code, conditionsOf(question))),
  ]);
}
