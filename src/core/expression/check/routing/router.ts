import type { Condition, Group, Instrument, Item, Question } from '../../../instrument/index.js';
import { columnNamesByQuestion, type NamedField } from '../../expression-names.js';
import { expressionFor } from '../expression-for.js';
import { conditionOf, itemsOf, placesIn, selfOf } from '../places.js';
import { type Board, makeBoard, type Slot } from './board.js';
import { type Claim, claimsOf } from './claims.js';
import { type Reading, readingsIn } from './readings.js';
import type { Filter } from './search.js';

/** The conditions of a questionnaire, made ready to be tried on combinations of answers. */
export interface Router {
  readonly board: Board;
  readonly claimsOf: (condition: Condition | undefined, self: string) => readonly Claim[];
  /** On what it depends whether a column is asked: its group, its question, its row or box. */
  readonly filterOf: (slot: Slot) => Filter;
}

/** The box, or the row of a grid, that a column belongs to. */
export function itemOf({ variable, part }: NamedField): Item | undefined {
  if (variable.question.kind === 'grid' || part.kind !== 'item') return variable.item;
  return itemsOf(variable.question).find(({ code }) => code === part.item);
}

/** The text beside a box may go with the box, and a ranking with the last of its items. */
function mayVanish({ variable }: NamedField, item: Item | undefined): boolean {
  if (variable.question.kind === 'ranking') {
    return variable.question.items.every(({ when }) => when !== undefined);
  }
  return variable.beside !== undefined && item?.when !== undefined;
}

function groupsIn({ groups }: Instrument): ReadonlyMap<Question, Group> {
  return new Map(
    groups.flatMap((group) => group.questions.map((question) => [question, group] as const)),
  );
}

function readingsOf(instrument: Instrument): readonly Reading[] {
  const columns = columnNamesByQuestion(instrument);
  const columnsOf = (question: string) => columns.get(question) ?? [];
  return placesIn(instrument).flatMap((place) => {
    const condition = conditionOf(place);
    if (condition === undefined) return [];
    return readingsIn(expressionFor(condition, instrument), columnsOf, selfOf(place));
  });
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Makes the conditions of the questionnaire ready. */
export function makeRouter(instrument: Instrument): Router {
  const board = makeBoard(instrument, readingsOf(instrument));
  const groups = groupsIn(instrument);
  const claimsFor = remember((condition: Condition) => {
    const expression = expressionFor(condition, instrument);
    return remember((self: string) => claimsOf(expression, instrument, board, self));
  });
  const claims = (condition: Condition | undefined, self: string) =>
    condition === undefined ? [] : claimsFor(condition)(self);
  const filterOf = remember(({ field }: Slot): Filter => {
    const { question } = field.variable;
    const item = itemOf(field);
    const isLoose = mayVanish(field, item);
    const group = groups.get(question);
    return {
      claims: [
        ...(group === undefined ? [] : claims(group.when, group.code)),
        ...claims(question.when, question.code),
        ...(isLoose ? [] : claims(item?.when, question.code)),
      ],
      isWhole: !isLoose,
    };
  });
  return { board, claimsOf: claims, filterOf };
}
