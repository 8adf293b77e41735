import type { Group, Instrument } from './instrument.js';
import type { Text } from './text.js';
import type { Variable } from './variable.js';

/** A page that asks something, or a part of one. */
export interface Page {
  readonly group: Group;
  /** The question, where the survey shows one question a page. */
  readonly question?: string;
  readonly labels: Text;
  readonly variables: readonly Variable[];
}

function pageOf(instrument: Instrument, variables: readonly Variable[]): Page | undefined {
  const [first] = variables;
  const group = first?.place && instrument.groups[first.place.group];
  if (first === undefined || group === undefined) return undefined;
  const alone = instrument.paging === 'question';
  return {
    group,
    ...(alone ? { question: first.question.code } : {}),
    labels: alone ? first.question.labels : group.labels,
    variables,
  };
}

/** The pages that ask something, in their order: a survey on one page is cut into its groups. */
export function pagesOf(instrument: Instrument): readonly Page[] {
  const byPage = new Map<number, Variable[]>();
  for (const variable of instrument.variables.values()) {
    if (variable.place === undefined) continue;
    const page = instrument.paging === 'question' ? variable.place.page : variable.place.group;
    const list = byPage.get(page) ?? [];
    byPage.set(page, list);
    list.push(variable);
  }
  return [...byPage.values()]
    .map((variables) => pageOf(instrument, variables))
    .filter((page) => page !== undefined);
}
