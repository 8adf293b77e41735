import type { Instrument } from '../../instrument/index.js';
import { type Message, type Problem, problem } from '../../problems/index.js';
import { print } from '../syntax/print.js';
import { expressionFor } from './expression-for.js';
import {
  conflictAround,
  conflictItself,
  conflictWithFilters,
  holdsAlways,
  neverEither,
  neverHolds,
  switchedOff,
} from './messages.js';
import { conditionOf, type Place, phrasesOf, placesIn, whereIs } from './places.js';
import { areInvalid } from './routing/requirements.js';
import { makeRouter, type Router } from './routing/router.js';
import {
  alwaysHolds,
  type Conflict,
  canBeAsked,
  causeAmong,
  conflictOf,
  type Dead,
  keyOf,
  type Route,
  routeOf,
} from './routing/trials.js';

const LONGEST = 120;

/** The condition as LimeSurvey writes it, cut when it is long. */
function textOf(place: Place, instrument: Instrument): string {
  const condition = conditionOf(place);
  const text = condition === undefined ? '' : print(expressionFor(condition, instrument));
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function conflictWith(kind: Exclude<Conflict, 'nothing'>, place: Place, { own }: Route): Message {
  switch (kind) {
    case 'itself':
      return conflictItself;
    case 'around':
      return conflictAround(place.kind);
    case 'filters': {
      const codes = own.flatMap(({ reads }) => reads).map(({ field }) => field.variable.question);
      return conflictWithFilters([...new Set(codes.map(({ code }) => code))]);
    }
  }
}

/** The problem of a condition that cannot hold; `0` is how authors switch a question off. */
function never(place: Place, route: Route, router: Router, instrument: Instrument): Problem {
  const text = textOf(place, instrument);
  const phrases = phrasesOf(place);
  const conflict = conflictOf(route, router);
  if (conflict === 'nothing') {
    return problem('switched-off', switchedOff(phrases, text), whereIs(place), 'note');
  }
  const message = neverHolds(phrases, text, conflictWith(conflict, place, route));
  return problem('never-asked', message, whereIs(place), 'warning');
}

function markDead(place: Place, cause: Place, dead: Dead): void {
  if (place.kind === 'item') dead.set(keyOf(place.question.code, place.item.code), cause);
  if (place.kind === 'question') dead.set(place.question.code, cause);
  if (place.kind === 'group') for (const { code } of place.group.questions) dead.set(code, cause);
}

/** What there is to say of a place that can never be asked; it is told why unless that was told. */
function unreachable(
  place: Place,
  route: Route,
  router: Router,
  dead: Dead,
  instrument: Instrument,
): readonly Problem[] {
  const cause = causeAmong(dead, route, router);
  markDead(place, cause ?? place, dead);
  if (cause !== undefined) {
    const message = neverEither(phrasesOf(place), phrasesOf(cause));
    return [problem('never-asked-either', message, whereIs(place), 'note')];
  }
  return areInvalid(route.own) ? [] : [never(place, route, router, instrument)];
}

function checkPlace(
  place: Place,
  router: Router,
  dead: Dead,
  instrument: Instrument,
): readonly Problem[] {
  if (conditionOf(place) === undefined) return [];
  if (place.kind !== 'group' && dead.has(place.question.code)) return [];
  const route = routeOf(place, router);
  if (canBeAsked(route, router) === 'impossible') {
    return unreachable(place, route, router, dead, instrument);
  }
  if (!alwaysHolds(route, router)) return [];
  const message = holdsAlways(phrasesOf(place), textOf(place, instrument));
  return [problem('always-holds', message, whereIs(place), 'note')];
}

/**
 * What the filters make of the way through the questionnaire: groups, questions and items that no
 * combination of possible answers leads to (`never-asked`, or `switched-off` by a plain `0`), those
 * that are lost with them (`never-asked-either`), and conditions that hold for all who come to them (`always-holds`).
 *
 * Each condition is tried on all combinations of the answers that it depends on, with the filters of
 * the questions that it reads; a question asked later may hold any answer. Nothing is said where
 * answers cannot be enumerated, or are too many.
 *
 * @example
 * // Q5 when Q4 == 'A1' and Q4 == 'A2'
 * checkRouting(survey) // The condition of "Q5" (…) cannot hold, whatever the answers: it contradicts itself …
 */
export function checkRouting(instrument: Instrument): readonly Problem[] {
  const router = makeRouter(instrument);
  const dead: Dead = new Map();
  return placesIn(instrument).flatMap((place) => checkPlace(place, router, dead, instrument));
}
