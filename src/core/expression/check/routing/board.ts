import type { Instrument } from '../../../instrument/index.js';
import type { Names, Relevance } from '../../evaluate/names.js';
import { columnNamesByQuestion, expressionNames, type NamedField } from '../../expression-names.js';
import { type Answers, answersFor } from './answers.js';
import type { ColumnUse } from './column-uses.js';

/** One column of the answers, for which answers are tried. */
export interface Slot {
  /** Rank among all columns, in the order of the questionnaire. */
  readonly index: number;
  readonly field: NamedField;
  /** Rank of its question in the questionnaire, from 0. */
  readonly position: number;
  readonly answers: Answers;
}

/** One combination of answers, in the making: what expressions read while it is tried. */
export interface Board {
  readonly names: Names;
  readonly slotOf: (name: string) => Slot | undefined;
  /** `unknown`: not blank, and none of the answers that are tried. */
  readonly put: (slot: Slot, relevance: Relevance, value: string | null) => void;
  readonly clear: (slot: Slot) => void;
  readonly isPut: (slot: Slot) => boolean;
}

/** The rank of each question in the questionnaire. */
export function positionsIn({ groups }: Instrument): ReadonlyMap<string, number> {
  const questions = groups.flatMap((group) => group.questions);
  return new Map(questions.map(({ code }, position) => [code, position]));
}

function slotsOf(
  instrument: Instrument,
  uses: readonly ColumnUse[],
): ReadonlyMap<NamedField, Slot> {
  const fields = expressionNames(instrument);
  const positions = positionsIn(instrument);
  const columnUsesOf = new Map<NamedField, ColumnUse[]>();
  for (const use of uses) {
    const field = fields.get(use.name);
    if (field === undefined) continue;
    const known = columnUsesOf.get(field) ?? [];
    known.push(use);
    columnUsesOf.set(field, known);
  }
  return new Map(
    [...new Set(fields.values())].map((field, index) => {
      const position = positions.get(field.variable.question.code) ?? 0;
      const answers = answersFor(field, columnUsesOf.get(field) ?? []);
      return [field, { index, field, position, answers }];
    }),
  );
}

/** A board without answers, for conditions that read its columns as given. */
export function makeBoard(instrument: Instrument, uses: readonly ColumnUse[]): Board {
  const fields = expressionNames(instrument);
  const columns = columnNamesByQuestion(instrument);
  const slots = slotsOf(instrument, uses);
  const relevances = new Map<number, Relevance>();
  const values = new Map<number, string | null>();
  const slotOf = (name: string) => {
    const field = fields.get(name);
    return field && slots.get(field);
  };
  return {
    slotOf,
    names: {
      read(name) {
        const slot = slotOf(name);
        if (slot === undefined) return undefined;
        const { kind } = slot.field.variable.measure;
        return {
          value: () => values.get(slot.index) ?? null,
          relevance: () => relevances.get(slot.index) ?? 'unknown',
          numeric: kind === 'numeric',
          text: kind === 'text',
        };
      },
      columnsOf: (question) => columns.get(question) ?? [],
    },
    put({ index }, relevance, value) {
      relevances.set(index, relevance);
      values.set(index, value);
    },
    clear({ index }) {
      relevances.delete(index);
    },
    isPut: ({ index }) => relevances.has(index),
  };
}
