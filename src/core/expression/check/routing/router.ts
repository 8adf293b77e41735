import type { Condition, Group, Instrument, Item } from '../../../instrument/index.js';
import { columnNamesByQuestion, type NamedField } from '../../expression-names.js';
import { expressionFor } from '../expression-for.js';
import { conditionOf, itemsOf, placesIn, selfOf } from '../places.js';
import { makeBoard, type Slot } from './board.js';
import { type ColumnUse, columnUsesIn } from './column-uses.js';
import { type Requirement, requirementsOf, settledAt } from './requirements.js';
import { type Filter, makeSearch, type Outcome, type Trial } from './search.js';

/** The conditions of a questionnaire, made ready to be tried on combinations of answers. */
export interface Router {
  /** Whether some combination of answers makes requirements hold. */
  readonly search: (trial: Trial) => Outcome;
  readonly requirementsOf: (
    condition: Condition | undefined,
    self: string,
  ) => readonly Requirement[];
  /** What the questions of a group may rely on, once it is asked. */
  readonly settledIn: (group: Group) => readonly Requirement[];
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

/** The rank of the first question of each group. */
function startsIn({ groups }: Instrument): ReadonlyMap<Group, number> {
  let position = 0;
  return new Map(
    groups.map((group) => {
      const start = position;
      position += group.questions.length;
      return [group, start];
    }),
  );
}

function columnUsesOf(instrument: Instrument): readonly ColumnUse[] {
  const columns = columnNamesByQuestion(instrument);
  const columnsOf = (question: string) => columns.get(question) ?? [];
  return placesIn(instrument).flatMap((place) => {
    const condition = conditionOf(place);
    if (condition === undefined) return [];
    return columnUsesIn(expressionFor(condition, instrument), columnsOf, selfOf(place));
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
  const board = makeBoard(instrument, columnUsesOf(instrument));
  const starts = startsIn(instrument);
  const requirementsFor = remember((condition: Condition) => {
    const expression = expressionFor(condition, instrument);
    return remember((self: string) => requirementsOf(expression, instrument, board, self));
  });
  const requirements = (condition: Condition | undefined, self: string) =>
    condition === undefined ? [] : requirementsFor(condition)(self);
  const settledIn = (group: Group | undefined) =>
    group === undefined
      ? []
      : settledAt(starts.get(group) ?? 0, requirements(group.when, group.code));
  const filterOf = remember(({ field, position }: Slot): Filter => {
    const { question, place } = field.variable;
    const group = place && instrument.groups[place.group];
    const item = itemOf(field);
    const isLoose = mayVanish(field, item);
    const own = [
      ...requirements(question.when, question.code),
      ...(isLoose ? [] : requirements(item?.when, question.code)),
    ];
    return {
      requirements: [...settledIn(group), ...settledAt(position, own)],
      isWhole: !isLoose,
    };
  });
  return { search: makeSearch(board), requirementsOf: requirements, settledIn, filterOf };
}
