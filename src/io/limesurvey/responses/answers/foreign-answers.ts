import {
  fieldsOf,
  type Instrument,
  STORED_OTHER,
  type Variable,
} from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import { isMarked } from './coded.js';
import { labelsNotCodes, unknownMarks } from './messages.js';
import type { Fields } from './written.js';

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

/** The first value that is not a code, when most values are not. */
function mostlyForeign(fields: Fields, expected: readonly Expected[]): Foreign | undefined {
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
 * The problems of answers of which most are neither codes nor labels of the questionnaire, or of
 * boxes of which most hold marks that nobody knows. A few values that are not codes are left to be
 * counted as invalid answers.
 */
export function foreignAnswers(
  fields: Fields,
  instrument: Instrument,
  file: string,
): readonly Problem[] {
  const variables = [...instrument.variables.values()];
  const label = mostlyForeign(fields, variables.flatMap(singleCodes));
  if (label !== undefined) {
    const { row, field, value, codes } = label;
    const message = labelsNotCodes(value, [...codes].slice(0, -2));
    return [problem('labels-not-codes', message, { file, row: row + 1, column: field })];
  }
  const marks = variables.filter((each) => isMarked(each, instrument)).flatMap(fieldsOf);
  const mark = mostlyForeign(
    fields,
    marks.map((field) => [field, MARKS]),
  );
  if (mark === undefined) return [];
  const place = { file, row: mark.row + 1, column: mark.field };
  return [problem('unknown-marks', unknownMarks(mark.value), place)];
}
