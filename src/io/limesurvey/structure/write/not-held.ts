import type { Instrument } from '../../../../core/instrument/index.js';
import {
  type Place,
  type Problem,
  problem,
  type Severity,
} from '../../../../core/problems/index.js';
import { type Aspect, saidOf } from './aspects.js';
import { notHeldMessage } from './messages.js';

/** What changes the answers that are collected is a warning; what only readers of tables miss, a note. */
const SEVERITIES: Readonly<Record<Aspect, Severity>> = {
  identifier: 'note',
  group: 'note',
  question: 'warning',
  type: 'warning',
  texts: 'warning',
  filter: 'warning',
  mandatory: 'warning',
  lists: 'warning',
  scale: 'note',
  other: 'warning',
  limits: 'warning',
  survey: 'warning',
  inferred: 'note',
  derived: 'note',
  readings: 'note',
  oddities: 'note',
};

/**
 * What a questionnaire says and the one that was read back does not: one problem for each aspect,
 * with the questions and groups that it is about.
 */
export function notHeld(written: Instrument, readBack: Instrument): readonly Problem[] {
  const kept = new Set(saidOf(readBack).map(({ aspect, what, where }) => key(aspect, where, what)));
  // Groups are compared by their place: their codes are numbers in LimeSurvey.
  const groups = new Set(written.groups.map(({ code }) => code));
  for (const { aspect, what } of saidOf(readBack)) kept.add(key(aspect, undefined, what));
  const lost = new Map<Aspect, string[]>();
  for (const { aspect, where, what } of saidOf(written)) {
    const isGroup = where !== undefined && groups.has(where);
    if (kept.has(key(aspect, isGroup ? undefined : where, what))) continue;
    const places = lost.get(aspect) ?? [];
    if (where !== undefined && !places.includes(where)) places.push(where);
    lost.set(aspect, places);
  }
  return [...lost].map(([aspect, places]) => {
    const [only] = places;
    const place: Place = places.length === 1 && only !== undefined ? { question: only } : {};
    return problem(`not-held-${aspect}`, notHeldMessage(aspect, places), place, SEVERITIES[aspect]);
  });
}

function key(aspect: Aspect, where: string | undefined, what: string): string {
  return `${aspect}\n${where ?? ''}\n${what}`;
}
