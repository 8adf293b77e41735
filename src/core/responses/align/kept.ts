import type { Kept, Responses } from '../responses.js';
import { fieldIn, storedIn } from './codes.js';
import { lostAnswers } from './lost.js';
import type { Source } from './sources.js';

function alignOne(kept: Kept, source: Source): Kept {
  return {
    ...kept,
    variable: source.study.code,
    // A box that the study lacks has no field there: the value is kept for the question as a whole.
    field: fieldIn(source, kept.field) ?? source.study.code,
    raw: storedIn(source, kept.raw),
  };
}

/** The single choices of an answer that the study lacks, as values that the question cannot have. */
function lostChoices(responses: Responses, source: Source): readonly Kept[] {
  if (source.study.measure.kind !== 'single') return [];
  const { code } = source.study;
  return lostAnswers(responses, source).map((lost) => ({
    row: lost.row,
    variable: code,
    field: code,
    raw: storedIn(source, lost.code === 'other' ? '-oth-' : lost.code),
    reason: 'invalid',
  }));
}

/** What no table counts, by the variables and codes of the study, in the order of the respondents. */
export function alignKept(responses: Responses, sources: Iterable<Source>): readonly Kept[] {
  const all = [...sources];
  const byVariable = new Map(all.map((source) => [source.collected.code, source]));
  const kept = responses.kept.flatMap((each) => {
    const source = byVariable.get(each.variable);
    return source === undefined ? [] : [alignOne(each, source)];
  });
  const lost = all.flatMap((source) => lostChoices(responses, source));
  return [...kept, ...lost].sort((left, right) => left.row - right.row);
}
