import { answerCodes, fieldsOf, type Variable } from '../../instrument/index.js';
import type { Responses } from '../responses.js';
import { answerIndexes, fieldIn } from './codes.js';
import { collectedName } from './collected-name.js';
import type { Source } from './sources.js';

/** Where the answers to the variables of a study stand, by their codes. */
export type Sources = ReadonlyMap<string, Source>;

/** The names by which the aligned responses hold collected variables. */
function namesIn(sources: Sources): (code: string) => string {
  const names = new Map([...sources].map(([study, { collected }]) => [collected.code, study]));
  return (code) => names.get(code) ?? collectedName(code);
}

/** Where each variable of the study was asked, and by what filters, as it was collected. */
export function alignRouting({ routing }: Responses, sources: Sources): Responses['routing'] {
  const nameOf = namesIn(sources);
  return new Map(
    [...sources].flatMap(([code, { collected }]) => {
      const route = routing.get(collected.code);
      return route ? [[code, { ...route, filters: route.filters.map(nameOf) }]] : [];
    }),
  );
}

/** The filter questions that the study lacks, which the bases of the others still need. */
export function foreignFilters({ routing }: Responses, sources: Sources): readonly string[] {
  const codes = [...sources.values()].map(({ collected }) => collected.code);
  const known = new Set(codes);
  const filters = codes.flatMap((code) => routing.get(code)?.filters ?? []);
  return [...new Set(filters)].filter((code) => !known.has(code));
}

/** The fields of boxes that nobody was offered, since the collected survey did not have them. */
function notOfferedFields(source: Source): readonly string[] {
  const { study } = source;
  if (study.measure.kind !== 'multiple') return [];
  const found = new Set(answerIndexes(source));
  const codes = answerCodes(study.measure).filter((_, index) => !found.has(index));
  return codes.map((code) => `${study.code}_${code}`);
}

function missingOf(variable: Variable, source: Source | undefined, { missing }: Responses) {
  if (source === undefined) return fieldsOf(variable);
  const fields = (missing.get(source.collected.code) ?? []).map((field) => fieldIn(source, field));
  return [...fields.filter((field) => field !== undefined), ...notOfferedFields(source)];
}

/**
 * The fields that the answers came without: those that the export lacked, and those that the
 * collected survey did not have.
 */
export function alignMissing(
  responses: Responses,
  variables: Iterable<Variable>,
  sources: Sources,
  foreign: readonly string[],
): Responses['missing'] {
  const all = [...variables].map(
    (variable) =>
      [variable.code, missingOf(variable, sources.get(variable.code), responses)] as const,
  );
  const kept = foreign.map((code) => {
    const fields = responses.missing.get(code) ?? [];
    return [collectedName(code), fields.map(collectedName)] as const;
  });
  return new Map([...all, ...kept].filter(([, fields]) => fields.length > 0));
}
