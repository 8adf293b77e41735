import { answerCodes } from '../../instrument/index.js';
import type { Kept, Responses } from '../responses.js';
import { fieldIn, storedIn } from './codes.js';
import { collectedName } from './collected-name.js';
import type { Lost } from './lost.js';
import type { Source } from './sources.js';

/** The same function, computed once for each text: fields and values repeat. */
function once(say: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const said = known.get(text) ?? say(text);
    known.set(text, said);
    return said;
  };
}

/** What was kept of one variable, under the codes of the study. */
function alignerOf(source: Source): (kept: Kept) => Kept {
  const variable = source.study.code;
  // A box that the study lacks has no field there: the value is kept for the question as a whole.
  const fieldOf = once((field) => fieldIn(source, field) ?? variable);
  const rawOf = once((raw) => storedIn(source, raw));
  return ({ row, field, raw, reason }) => ({
    row,
    variable,
    field: fieldOf(field),
    raw: rawOf(raw),
    reason,
  });
}

/** The single choices of an answer that the study lacks, as values that the question cannot have. */
function lostChoices(source: Source, lost: readonly Lost[]): readonly Kept[] {
  if (source.study.measure.kind !== 'single') return [];
  const { code: variable } = source.study;
  return lost.flatMap(({ code, rows }) => {
    const raw = storedIn(source, code === 'other' ? '-oth-' : code);
    return rows.map((row): Kept => ({ row, variable, field: variable, raw, reason: 'invalid' }));
  });
}

/** The ranks of items that the study lacks, each with its code marked as one of the collected survey. */
function lostRanks(
  { columns }: Responses,
  { study, collected }: Source,
  lost: readonly Lost[],
): readonly Kept[] {
  const column = columns.get(collected.code);
  if (column?.kind !== 'ranking') return [];
  const { code: variable } = study;
  const codes = answerCodes(collected.measure);
  return lost.flatMap(({ code, rows }) => {
    const item = codes.indexOf(code) + 1;
    const raw = collectedName(code);
    return rows.map((row): Kept => {
      const rank = column.ranks.findIndex((places) => places[row] === item) + 1;
      return { row, variable, field: `${variable}_${rank}`, raw, reason: 'invalid' };
    });
  });
}

/** What no table counts, by the variables and codes of the study, in the order of the respondents. */
export function alignKept(
  responses: Responses,
  sources: ReadonlyMap<string, Source>,
  lost: ReadonlyMap<string, readonly Lost[]>,
): readonly Kept[] {
  const aligners = new Map(
    [...sources.values()].map((source) => [source.collected.code, alignerOf(source)] as const),
  );
  const kept = responses.kept.flatMap((each) => aligners.get(each.variable)?.(each) ?? []);
  const choices = [...lost].flatMap(([code, answers]) => {
    const source = sources.get(code);
    if (source === undefined) return [];
    return [...lostChoices(source, answers), ...lostRanks(responses, source, answers)];
  });
  return [...kept, ...choices].sort((left, right) => left.row - right.row);
}
