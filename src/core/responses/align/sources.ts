import type { Instrument, Variable } from '../../instrument/index.js';
import type { Alignment, ListMatch, QuestionMatch } from './alignment.js';

/** The variable of the collected survey in which the answers to a variable of the study stand. */
export interface Source {
  readonly collected: Variable;
  readonly study: Variable;
  /** From the codes of the collected answers to those of the study; *other* is `other`. */
  readonly codes: ReadonlyMap<string, string>;
}

/** From the codes of the study to those that were collected, and back. */
function toCollected(list: ListMatch | undefined): ReadonlyMap<string, string> {
  return new Map(list?.matches.map(({ collected, study }) => [study, collected]));
}

function toStudy(list: ListMatch | undefined): ReadonlyMap<string, string> {
  return new Map(list?.matches.map(({ collected, study }) => [collected, study]));
}

function listOf({ lists }: QuestionMatch, of: ListMatch['of'], column?: string) {
  return lists.find((list) => list.of === of && list.column === column);
}

/** The list of the answers to a variable: that of its column where columns have answers of their own. */
function answersOf(match: QuestionMatch, { column }: Variable): ListMatch | undefined {
  return listOf(match, 'answers', column?.code) ?? listOf(match, 'answers');
}

/** The code that an item or a column of the study has in the collected survey. */
function counterpart(
  part: { readonly code: string } | undefined,
  codes: ReadonlyMap<string, string>,
): string | undefined {
  return part && (codes.get(part.code) ?? '');
}

function sourceOf(
  study: Variable,
  match: QuestionMatch,
  candidates: readonly Variable[],
): Source | undefined {
  const rows = toCollected(listOf(match, study.question.kind === 'grid' ? 'rows' : 'answers'));
  const item = counterpart(study.item, rows);
  const column = counterpart(study.column, toCollected(listOf(match, 'columns')));
  const collected = candidates.find(
    (each) =>
      each.beside === study.beside && each.item?.code === item && each.column?.code === column,
  );
  if (collected?.measure.kind !== study.measure.kind) return undefined;
  return { collected, study, codes: toStudy(answersOf(match, study)) };
}

function byQuestion(instrument: Instrument): ReadonlyMap<string, readonly Variable[]> {
  const all = new Map<string, Variable[]>();
  for (const variable of instrument.variables.values()) {
    const list = all.get(variable.question.code) ?? [];
    all.set(variable.question.code, list);
    list.push(variable);
  }
  return all;
}

/**
 * Where the answers to each variable of the study stand, by its code; a variable that was not
 * collected is absent.
 */
export function sourcesOf(
  { questions }: Alignment,
  collected: Instrument,
  study: Instrument,
): ReadonlyMap<string, Source> {
  const [from, to] = [byQuestion(collected), byQuestion(study)];
  const found = questions.flatMap((match) =>
    (to.get(match.study) ?? []).map((variable) =>
      sourceOf(variable, match, from.get(match.collected) ?? []),
    ),
  );
  return new Map(found.flatMap((source) => (source ? [[source.study.code, source]] : [])));
}
