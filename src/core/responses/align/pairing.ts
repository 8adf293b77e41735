import type { Evidence } from './alignment.js';

/** Two things found to be the same. */
export interface Pair<Thing> {
  readonly collected: Thing;
  readonly study: Thing;
  readonly by: Evidence;
}

/** What is paired so far, and what is still open on both sides, in the order given. */
export interface Pairing<Thing> {
  readonly pairs: readonly Pair<Thing>[];
  readonly collected: readonly Thing[];
  readonly study: readonly Thing[];
}

/** Of the open things of the study, one, with the open collected things that may be it. */
type Choose<Thing> = (
  candidates: readonly Thing[],
  study: Thing,
  open: Pairing<Thing>,
) => Thing | undefined;

/** One pass over the open things: which collected things may be one of the study, and which is. */
export interface Pass<Thing> {
  readonly by: Evidence;
  readonly fits: (collected: Thing, study: Thing) => boolean;
  /** Absent: the first that fits. */
  readonly choose?: Choose<Thing>;
}

/** Nothing is paired yet. */
export function unpaired<Thing>(
  collected: readonly Thing[],
  study: readonly Thing[],
): Pairing<Thing> {
  return { pairs: [], collected, study };
}

/** The pairing after one more pass; a thing is paired once. */
export function paired<Thing>(open: Pairing<Thing>, pass: Pass<Thing>): Pairing<Thing> {
  const { by, fits, choose = ([first]) => first } = pass;
  const taken = new Set<Thing>();
  const pairs: Pair<Thing>[] = [];
  for (const study of open.study) {
    const candidates = open.collected.filter((each) => !taken.has(each) && fits(each, study));
    const collected = candidates.length === 0 ? undefined : choose(candidates, study, open);
    if (collected === undefined) continue;
    taken.add(collected);
    pairs.push({ collected, study, by });
  }
  const found = new Set(pairs.map((pair) => pair.study));
  return {
    pairs: [...open.pairs, ...pairs],
    collected: open.collected.filter((each) => !taken.has(each)),
    study: open.study.filter((each) => !found.has(each)),
  };
}

/** Chooses the only candidate, when it is the candidate of one thing of the study only. */
export function onlyOne<Thing>(fits: Pass<Thing>['fits']): Choose<Thing> {
  return (candidates, _, open) => {
    const [first, second] = candidates;
    if (first === undefined || second !== undefined) return undefined;
    return open.study.filter((each) => fits(first, each)).length === 1 ? first : undefined;
  };
}

/**
 * Chooses the first candidate, when as many things of the study as collected ones may be it, and
 * those of each side are twins: which of them comes first then makes no difference.
 */
export function amongTwins<Thing>(
  fits: Pass<Thing>['fits'],
  isTwin: (one: Thing, other: Thing) => boolean,
): Choose<Thing> {
  return ([first], study, open) => {
    if (first === undefined) return undefined;
    const collected = open.collected.filter((each) => fits(each, study));
    const wanted = open.study.filter((each) => fits(first, each));
    const asMany = collected.length === wanted.length;
    const alike =
      collected.every((each) => isTwin(each, first)) && wanted.every((each) => isTwin(each, study));
    return asMany && alike ? first : undefined;
  };
}
