import type { NamedField, NameReader } from '../expression/index.js';
import type { Column } from './column.js';
import { State } from './state.js';

type Key = NonNullable<NameReader['key']>;

/** Whole numbers below this have a key: ages, counts, marks. */
const NUMBERS = 256;
const NONE = -1;
/** What stands in place of an answer: the states below `answered`, and a blank in what was reached. */
const FIRST = State.answered + 1;

/** The place of the answer among those that the column can hold, from 0; `NONE` for one without. */
function answerPlace(column: Column, { part }: NamedField): ((row: number) => number) | undefined {
  switch (column.kind) {
    case 'single':
      return (row) => (column.codes[row] ?? 0) - State.answered;
    case 'ranking': {
      const places = column.ranks[part.kind === 'rank' ? part.rank - 1 : 0];
      return (row) => places?.[row] ?? 0;
    }
    case 'numeric':
      return (row) => {
        const value = column.values[row] ?? Number.NaN;
        return Number.isInteger(value) && value >= 0 && value < NUMBERS ? value : NONE;
      };
    default:
      return undefined;
  }
}

function sizeOf(column: Column, { variable }: NamedField): number {
  if (column.kind === 'single') return column.size;
  if (column.kind === 'numeric') return NUMBERS;
  return variable.measure.kind === 'ranking' ? variable.measure.items.length + 1 : 0;
}

/** A box has but a few situations, which its value and relevance tell apart. */
function boxKey(
  { value, relevance }: Pick<NameReader, 'value' | 'relevance'>,
  states: ArrayLike<number>,
): Key {
  const of = (row: number) => {
    if (states[row] === State.invalid) return NONE;
    const found = relevance(row);
    if (found === 'unknown') return 0;
    if (found === 'irrelevant') return 1;
    const stored = value(row);
    if (stored === null) return 2;
    return stored === '' ? 3 : 4;
  };
  return { size: 5, of };
}

/**
 * A number for each thing that a column can say of a respondent, where these are few: an expression
 * is evaluated once for each, not for each respondent. Refused values have none.
 */
export function answerKey(
  column: Column,
  named: NamedField,
  states: ArrayLike<number>,
  reader: Pick<NameReader, 'value' | 'relevance'>,
): Key | undefined {
  if (column.kind === 'multiple') return boxKey(reader, states);
  const place = answerPlace(column, named);
  if (place === undefined) return undefined;
  const of = (row: number) => {
    const state = states[row] ?? State.notAsked;
    if (state >= State.answered) {
      const found = place(row);
      return found === NONE ? NONE : FIRST + found;
    }
    if (state === State.invalid) return NONE;
    const isUnknown = state === State.notReached && reader.relevance(row) === 'unknown';
    return isUnknown ? State.answered : state;
  };
  return { size: FIRST + sizeOf(column, named), of };
}
