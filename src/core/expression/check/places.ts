import {
  type Condition,
  type Group,
  type Instrument,
  type Item,
  type Question,
  textIn,
} from '../../instrument/index.js';
import { groupPhrases, itemPhrases, type PlacePhrases, questionPhrases } from './messages.js';

/** A part of the questionnaire that may have a condition. */
export type Place =
  | { readonly kind: 'group'; readonly group: Group; readonly position: number }
  | {
      readonly kind: 'question';
      readonly group: Group;
      readonly position: number;
      readonly question: Question;
    }
  | {
      readonly kind: 'item';
      readonly group: Group;
      readonly position: number;
      readonly question: Question;
      readonly item: Item;
    };

/** A group by its title: the codes of imported groups mean nothing to a reader. */
export function nameOf({ code, labels }: Group): string {
  return textIn(labels, 'en') || code;
}

/** The boxes of a multiple choice, the things to rank or the rows of a grid. */
export function itemsOf(question: Question): readonly Item[] {
  return 'items' in question ? question.items : [];
}

/** Groups, questions and items in the order in which they are asked, with the rank of the question. */
export function placesIn({ groups }: Instrument): readonly Place[] {
  let position = 0;
  return groups.flatMap((group): readonly Place[] => {
    const first = position;
    const questions = group.questions.flatMap((question): readonly Place[] => {
      const place = { group, question, position };
      position += 1;
      const items = itemsOf(question).map((item): Place => ({ kind: 'item', ...place, item }));
      return [{ kind: 'question', ...place }, ...items];
    });
    return [{ kind: 'group', group, position: first }, ...questions];
  });
}

/** The condition of the place itself. */
export function conditionOf(place: Place): Condition | undefined {
  switch (place.kind) {
    case 'group':
      return place.group.when;
    case 'question':
      return place.question.when;
    case 'item':
      return place.item.when;
  }
}

/** Where a problem of the place is said to be. */
export function whereIs(place: Place): { readonly question: string } {
  return { question: place.kind === 'group' ? nameOf(place.group) : place.question.code };
}

/** What `self` stands for in the condition of the place. */
export function selfOf(place: Place): string {
  return place.kind === 'group' ? place.group.code : place.question.code;
}

/** How sentences speak of the place. */
export function phrasesOf(place: Place): PlacePhrases {
  switch (place.kind) {
    case 'group':
      return groupPhrases(nameOf(place.group));
    case 'question':
      return questionPhrases(place.question.code);
    case 'item':
      return itemPhrases(place.question.code, place.item.code);
  }
}
