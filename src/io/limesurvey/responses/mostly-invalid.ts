import { answerCodes, type Measure, type Variable } from '../../../core/instrument/index.js';
import { type Problem, problem } from '../../../core/problems/index.js';
import { type Kept, type Responses, State, statesOf } from '../../../core/responses/index.js';
import { mostlyInvalid } from './messages.js';

/** Fewer invalid answers than this may be anything. */
const FEWEST = 3;

/** A longer value may be a sentence. */
const LONGEST_SHOWN = 30;

function expectedOf(measure: Measure): readonly string[] {
  const codes = answerCodes(measure);
  if (codes.length > 0) return codes;
  return measure.kind === 'date' ? ['2026-01-31 12:00:00'] : ['12.5'];
}

function byVariable(kept: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> {
  const all = new Map<string, Kept[]>();
  for (const each of kept) {
    if (each.reason !== 'invalid') continue;
    const list = all.get(each.variable) ?? [];
    all.set(each.variable, list);
    list.push(each);
  }
  return all;
}

function answeredOf({ columns }: Responses, code: string): number {
  const column = columns.get(code);
  if (column === undefined) return 0;
  let answered = 0;
  for (const state of statesOf(column)) if (state >= State.answered) answered += 1;
  return answered;
}

function problemOf(variable: Variable, invalid: readonly Kept[], answered: number): Problem {
  const raw = invalid[0]?.raw ?? '';
  const example = raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN)}…` : raw;
  const count = new Set(invalid.map(({ row }) => row)).size;
  const message = mostlyInvalid(example, count, count + answered, expectedOf(variable.measure));
  return problem('mostly-invalid', message, { question: variable.code }, 'warning');
}

/** The questions of which most answers are invalid: a whole column was changed, not single values. */
export function mostlyInvalidProblems(responses: Responses): readonly Problem[] {
  const invalid = byVariable(responses.kept);
  return [...responses.instrument.variables.values()].flatMap((variable) => {
    const kept = invalid.get(variable.code) ?? [];
    const answered = kept.length < FEWEST ? Infinity : answeredOf(responses, variable.code);
    return kept.length > answered ? [problemOf(variable, kept, answered)] : [];
  });
}
