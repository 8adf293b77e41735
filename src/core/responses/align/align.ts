import { print, toExpression } from '../../expression/index.js';
import type { Instrument, Variable } from '../../instrument/index.js';
import { type Problem, problem, refuseErrors, SurveyError } from '../../problems/index.js';
import type { Filter, Responses, Selection } from '../responses.js';
import type { Alignment } from './alignment.js';
import { checkAlignment } from './check/check-alignment.js';
import { collectedName } from './collected-name.js';
import { alignMissing, alignRouting, foreignFilters, type Sources } from './collection.js';
import { alignColumn, notAskedColumn } from './columns.js';
import { differenceProblems } from './differences/difference-problems.js';
import { alignKept } from './kept.js';
import { lostAnswers } from './lost.js';
import { matchInstruments } from './match-instruments.js';
import { derivedBefore, nothingMatched } from './messages.js';
import { alignmentProblems } from './problems.js';
import { sourcesOf } from './sources.js';

/** Answers in the codes of a study, how they were matched, and what a person should know of it. */
export interface Aligned<I extends Instrument> {
  readonly responses: Responses<I>;
  readonly alignment: Alignment;
  readonly problems: readonly Problem[];
}

function alignColumns(
  { columns, size }: Responses,
  variables: Iterable<Variable>,
  sources: Sources,
  foreign: readonly string[],
): Responses['columns'] {
  const aligned = [...variables].map((variable) => {
    const source = sources.get(variable.code);
    const column = source && columns.get(source.collected.code);
    const own = source && column ? alignColumn(column, source) : notAskedColumn(variable, size);
    return [variable.code, own] as const;
  });
  const kept = foreign.flatMap((code) => {
    const column = columns.get(code);
    return column ? [[collectedName(code), column] as const] : [];
  });
  return new Map([...aligned, ...kept]);
}

/** A selection made before speaks the collected codes: it is kept as the expression that it was. */
function alignSelection({ mask, filters }: Selection, collected: Instrument): Selection {
  const inWords = (filter: Filter): Filter => {
    if (filter.kind !== 'where') return filter;
    const text = print(toExpression(filter.condition, collected));
    return { kind: 'where', condition: { kind: 'expression', text } };
  };
  return { mask, filters: filters.map(inWords) };
}

/** Derived variables are made after the alignment, of the answers under the codes of the study. */
function refuseDerived(...instruments: readonly Instrument[]): void {
  const derived = instruments.flatMap((each) => each.derived ?? []);
  if (derived.length === 0) return;
  const codes = derived.map(({ question }) => question.code);
  throw new SurveyError([problem('derived-before', derivedBefore(codes))]);
}

/**
 * The same answers under the codes and labels of a study; the data are shared where they can be.
 *
 * Only codes and labels are mapped: who was asked, who left, who left a question blank, and which
 * questions decided it stay those of the collected survey, whatever the filters of the study. Of
 * answers that the study lacks, a single choice becomes `invalid` and its code is in `kept`; a
 * ticked box or a rank is left out, and the respondent stays `answered`. The rank is in `kept`, with
 * the code marked as one of the collected survey: it is no rank left empty. Boxes and items that the
 * survey did not have were offered to nobody; questions that it did not have are `notAsked`, and
 * the columns of both are `missing`. The rules are in `docs/decisions/004-alignment.md`.
 *
 * The alignment is made by `matchInstruments` unless one corrected by hand is given.
 *
 * @throws SurveyError when `checkAlignment` finds something wrong in the alignment given, when no
 * question of the collected survey is one of the study, or when one of the two has derived
 * variables: they are made after the alignment.
 * @example
 * const { responses, problems } = align(collected, study);
 */
export function align<I extends Instrument>(
  responses: Responses,
  study: I,
  corrected?: Alignment,
): Aligned<I> {
  const collected = responses.instrument;
  if (corrected !== undefined) refuseErrors(checkAlignment(corrected, collected, study));
  refuseDerived(collected, study);
  const alignment = corrected ?? matchInstruments(collected, study);
  if (alignment.questions.length === 0) {
    const message = nothingMatched(study.id, alignment.onlyCollected, alignment.onlyStudy);
    throw new SurveyError([problem('nothing-matched', message)]);
  }
  const variables = [...study.variables.values()];
  const sources = sourcesOf(alignment, collected, study);
  const foreign = foreignFilters(responses, sources);
  const lost = lostAnswers(responses, sources);
  const { selection } = responses;
  const unsettled = [...sources].flatMap(([code, source]) => {
    const bits = responses.unsettled.get(source.collected.code);
    return bits ? [[code, bits] as const] : [];
  });
  const aligned: Responses<I> = {
    ...responses,
    instrument: study,
    columns: alignColumns(responses, variables, sources, foreign),
    routing: alignRouting(responses, sources),
    kept: alignKept(responses, sources, lost),
    unsettled: new Map(unsettled),
    missing: alignMissing(responses, variables, sources, foreign),
    ...(selection && { selection: alignSelection(selection, collected) }),
  };
  const problems = [
    ...alignmentProblems(alignment, collected, aligned, lost),
    ...differenceProblems(sources, aligned),
  ];
  return { responses: aligned, alignment, problems };
}
