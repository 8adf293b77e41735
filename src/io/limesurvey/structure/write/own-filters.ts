import type { Condition, Instrument, Item, Question } from '../../../../core/instrument/index.js';
import { withArrayFilters } from '../questions/array-filters.js';
import type { ReadQuestion } from '../questions/by-type.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { canonical } from './canonical.js';
import { equationOf } from './equation.js';

const ATTRIBUTES = ['array_filter', 'array_filter_exclude'] as const;

function bare(question: Question): Question {
  if (!('items' in question)) return question;
  const items = question.items.map(({ when: _, ...item }) => item);
  return { ...question, items };
}

function conditionsOf(when: Condition | undefined): readonly Condition[] {
  if (when === undefined) return [];
  return when.kind === 'and' ? when.conditions : [when];
}

/** The item's own condition beside what the filter asks; `null` when the filter is not in it. */
function ownCondition(item: Item, filter: Condition | undefined): Condition | undefined | null {
  if (filter === undefined) return item.when;
  const wanted = conditionsOf(filter);
  const all = conditionsOf(item.when);
  const own = all.slice(0, all.length - wanted.length);
  if (canonical(all.slice(own.length)) !== canonical(wanted)) return null;
  return own.length > 1 ? { kind: 'and', conditions: own } : own[0];
}

function itemsIn(question: Question | undefined): readonly Item[] {
  return question !== undefined && 'items' in question ? question.items : [];
}

/** The source with conditions of items that its array filter does not say already. */
function separated(
  source: AssembledQuestion,
  question: Question,
  filtered: Question,
  instrument: Instrument,
): AssembledQuestion {
  const filters = new Map(itemsIn(filtered).map(({ code, when }) => [code, when]));
  const own = new Map(
    itemsIn(question).map((item) => [item.code, ownCondition(item, filters.get(item.code))]),
  );
  if ([...own.values()].includes(null)) {
    const attributes = new Map(source.attributes);
    for (const name of ATTRIBUTES) attributes.delete(name);
    return { ...source, attributes };
  }
  const subquestions = source.subquestions.map((part) =>
    part.scale === '0'
      ? { ...part, relevance: equationOf(own.get(part.code) ?? undefined, instrument) }
      : part,
  );
  return { ...source, subquestions };
}

/**
 * The questions with their array filters told once: what the attribute asks of an item is taken out
 * of the item's own equation. Where the conditions were changed since they were collected, the
 * attribute goes and the equations stay.
 */
export function withOwnFilters(
  read: readonly ReadQuestion[],
  instrument: Instrument,
): readonly AssembledQuestion[] {
  const filtered = withArrayFilters(
    read.map(({ source, question }) => ({ source, question: bare(question) })),
  );
  return read.map(({ source, question }, place) => {
    const isFiltered = ATTRIBUTES.some((name) => source.attributes.has(name));
    const through = filtered[place]?.question;
    if (!isFiltered || through === undefined) return source;
    return separated(source, question, through, instrument);
  });
}
