import {
  fieldsOf,
  type Instrument,
  STORED_OTHER,
  type Variable,
} from '../../../core/instrument/index.js';
import { type Problem, problem } from '../../../core/problems/index.js';
import type { RawAnswers } from '../../../core/responses/index.js';
import { convertedMarks, labelsNotCodes } from './messages.js';

/** What a field may hold. */
type Expected = readonly [field: string, codes: ReadonlySet<string>];

interface Foreign {
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly codes: ReadonlySet<string>;
}

/** What LimeSurvey stores for Yes and No, and for a box that is ticked or not. */
const MARKS = new Set(['Y', 'N']);

function singleCodes({ code, measure }: Variable): readonly Expected[] {
  if (measure.kind !== 'single') return [];
  const codes = measure.options.map((option) => option.code);
  return [[code, new Set([...codes, STORED_OTHER, 'other'])]];
}

function isMarked({ question, measure }: Variable): boolean {
  if (measure.kind === 'multiple') return question.kind !== 'grid';
  return measure.kind === 'single' && measure.options.every(({ code }) => MARKS.has(code));
}

/** The first value that is not a code, when most values are not. */
function mostlyForeign({ fields }: RawAnswers, expected: readonly Expected[]): Foreign | undefined {
  let [known, foreign] = [0, 0];
  let first: Foreign | undefined;
  for (const [field, codes] of expected) {
    for (const [row, value] of (fields.get(field) ?? []).entries()) {
      if (value === null || value === '') continue;
      if (codes.has(value)) {
        known += 1;
        continue;
      }
      foreign += 1;
      first ??= { row, field, value, codes };
    }
  }
  return foreign > known ? first : undefined;
}

/**
 * The problems of a file whose answers are not codes: labels instead of codes, or Yes, No and
 * ticked boxes converted to other marks such as 1 and 2. A few values that are not codes are left
 * to be counted as invalid answers.
 */
export function foreignAnswers(
  raw: RawAnswers,
  instrument: Instrument,
  file: string,
): readonly Problem[] {
  const variables = [...instrument.variables.values()];
  const label = mostlyForeign(raw, variables.flatMap(singleCodes));
  if (label !== undefined) {
    const { row, field, value, codes } = label;
    const message = labelsNotCodes(value, [...codes].slice(0, -2));
    return [problem('labels-not-codes', message, { file, row: row + 1, column: field })];
  }
  const marks = variables.filter(isMarked).flatMap(fieldsOf);
  const mark = mostlyForeign(
    raw,
    marks.map((field) => [field, MARKS]),
  );
  if (mark === undefined) return [];
  const place = { file, row: mark.row + 1, column: mark.field };
  return [problem('converted-marks', convertedMarks(mark.value), place)];
}
