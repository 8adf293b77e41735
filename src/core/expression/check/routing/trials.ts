import { conditionOf, type Place, selfOf } from '../places.js';
import type { Slot } from './board.js';
import { areInvalid, denied, type Requirement, settledAt } from './requirements.js';
import { itemOf, type Router } from './router.js';
import { type Filter, FREE, type Outcome, slotsBehind } from './search.js';

/** The conditions that decide whether a place is asked: its own, and those of what it stands in. */
export interface Route {
  readonly own: readonly Requirement[];
  readonly around: readonly Requirement[];
  readonly position: number;
}

/** What is never asked, by its key, and the place whose condition is the cause. */
export type Dead = Map<string, Place>;

/** What conflicts with a condition that cannot hold. */
export type Conflict = 'nothing' | 'itself' | 'around' | 'filters';

/** The conditions that decide on a place. */
export function routeOf(place: Place, { requirementsOf, settledIn }: Router): Route {
  const { position } = place;
  const own = requirementsOf(conditionOf(place), selfOf(place));
  if (place.kind === 'group') return { own, around: [], position };
  const { group, question } = place;
  const ofGroup = settledIn(group);
  if (place.kind === 'question') return { own, around: ofGroup, position };
  return {
    own,
    around: [...ofGroup, ...settledAt(position, requirementsOf(question.when, question.code))],
    position,
  };
}

/** The name under which a question or an item is found among what is never asked. */
export function keyOf(question: string, item?: string): string {
  return item === undefined ? question : `${question} ${item}`;
}

function causeOf({ field }: Slot, dead: Dead): Place | undefined {
  const question = field.variable.question.code;
  const item = itemOf(field)?.code;
  return dead.get(question) ?? (item === undefined ? undefined : dead.get(keyOf(question, item)));
}

/**
 * The filter of each column as the place reads it. What is asked later has not been filtered yet
 * when the place is: it may hold any answer, or none.
 */
function filtersBefore({ position }: Route, { filterOf }: Router): (slot: Slot) => Filter {
  return (slot) => (slot.position >= position ? FREE : filterOf(slot));
}

/** Whether the place can be asked of somebody. */
export function canBeAsked(route: Route, router: Router): Outcome {
  const requirements = [...route.around, ...route.own];
  return router.search({ requirements, filterOf: filtersBefore(route, router) });
}

/** Whether the condition of the place holds for all who are asked what it stands in. */
export function alwaysHolds(route: Route, router: Router): boolean {
  const filterOf = filtersBefore(route, router);
  return (
    !areInvalid(route.own) &&
    route.own.every(
      (requirement) =>
        router.search({ requirements: [...route.around, denied(requirement)], filterOf }) ===
        'impossible',
    )
  );
}

/**
 * The place that makes this one unreachable, because what is never asked is read by its condition;
 * `undefined` when the condition could not hold otherwise either.
 */
export function causeAmong(dead: Dead, route: Route, router: Router): Place | undefined {
  const requirements = [...route.around, ...route.own];
  const filterOf = filtersBefore(route, router);
  const behind = [...slotsBehind(requirements, filterOf)];
  const cause = behind.map((slot) => causeOf(slot, dead)).find((each) => each !== undefined);
  if (cause === undefined) return undefined;
  const withoutDead = (slot: Slot) => (causeOf(slot, dead) ? FREE : filterOf(slot));
  const outcome = router.search({ requirements, filterOf: withoutDead });
  return outcome === 'impossible' ? undefined : cause;
}

/** What a condition that cannot hold conflicts with; nothing when it is false without any answer. */
export function conflictOf({ own, around }: Route, { search }: Router): Conflict {
  const filterOf = () => FREE;
  if (own.some(({ reads, truth }) => reads.length === 0 && truth() === false)) return 'nothing';
  if (search({ requirements: own, filterOf }) === 'impossible') return 'itself';
  const together = search({ requirements: [...around, ...own], filterOf });
  return together === 'impossible' ? 'around' : 'filters';
}
