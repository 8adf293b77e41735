import type { Instrument, Item } from '../../instrument/index.js';
import { type Message, type Problem, problem } from '../../problems/index.js';
import { columnNamesByQuestion, expressionNames, type NamedField } from '../expression-names.js';
import { everyPart } from '../syntax/walk.js';
import { expressionFor } from './expression-for.js';
import { readsInside, readsItself, readsLater } from './messages.js';
import {
  conditionOf,
  itemsOf,
  type Place,
  phrasesOf,
  placesIn,
  selfOf,
  whereIs,
} from './places.js';
import { positionsIn } from './routing/board.js';
import { namesOf } from './routing/column-uses.js';
import { itemOf } from './routing/router.js';

function fieldsReadBy(place: Place, instrument: Instrument): readonly NamedField[] {
  const condition = conditionOf(place);
  if (condition === undefined) return [];
  const names = expressionNames(instrument);
  const columns = columnNamesByQuestion(instrument);
  const parts = everyPart(expressionFor(condition, instrument));
  return parts.flatMap((part) =>
    namesOf(part, (question) => columns.get(question) ?? [], selfOf(place)).flatMap(
      (name) => names.get(name) ?? [],
    ),
  );
}

/** A row or box may depend on those above it, which the respondent has before the eyes. */
function isAbove(field: NamedField, place: Place): boolean {
  if (place.kind !== 'item' || field.variable.question !== place.question) return false;
  const items = itemsOf(place.question).map(({ code }) => code);
  const rank = (item: Item | undefined) => items.indexOf(item?.code ?? '');
  const read = rank(itemOf(field));
  return read >= 0 && read < rank(place.item);
}

function isOnOnePage(field: NamedField, place: Place, instrument: Instrument): boolean {
  if (instrument.paging === 'question') return false;
  const { place: asked } = field.variable;
  const group = asked && instrument.groups[asked.group];
  return instrument.paging === 'survey' || group === place.group;
}

function messageOf(
  place: Place,
  fields: readonly NamedField[],
  instrument: Instrument,
): Message | undefined {
  const phrases = phrasesOf(place);
  const codes = [...new Set(fields.map(({ variable }) => variable.question.code))];
  const [first] = fields;
  if (first === undefined) return undefined;
  const inGroup = new Set(place.group.questions.map(({ code }) => code));
  if (place.kind === 'group') {
    const inside = codes.filter((code) => inGroup.has(code));
    if (inside.length > 0) return readsInside(phrases, inside);
  } else if (codes.includes(place.question.code)) return readsItself(phrases);
  const isOnPage = fields.every((field) => isOnOnePage(field, place, instrument));
  return readsLater(phrases, codes, isOnPage);
}

/**
 * Conditions that read what has not been answered yet: a question asked later, the question itself,
 * or a question of the group that the condition decides on. LimeSurvey reads these as blank. Each
 * condition is told of once; those of the items of a question once for all.
 */
export function checkForwardReferences(instrument: Instrument): readonly Problem[] {
  const positions = positionsIn(instrument);
  const told = new Set<string>();
  return placesIn(instrument).flatMap((place) => {
    const ahead = fieldsReadBy(place, instrument).filter((field) => {
      const position = positions.get(field.variable.question.code) ?? 0;
      return position >= place.position && !isAbove(field, place);
    });
    const message = messageOf(place, ahead, instrument);
    if (message === undefined || (place.kind === 'item' && told.has(place.question.code))) {
      return [];
    }
    if (place.kind === 'item') told.add(place.question.code);
    return [problem('forward-reference', message, whereIs(place), 'warning')];
  });
}
