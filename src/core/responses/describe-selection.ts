import { print, toExpression } from '../expression/index.js';
import type { Instrument } from '../instrument/index.js';
import type { Filter, Responses } from './responses.js';

function describeFilter(filter: Filter, instrument: Instrument): string {
  if (filter.kind === 'where') return print(toExpression(filter.condition, instrument));
  return filter.complete ? 'complete' : 'incomplete';
}

/** The selection as an expression in LimeSurvey's language; `null` when all respondents count. */
export function describeSelection({ selection, instrument }: Responses): string | null {
  if (selection === undefined) return null;
  const filters = selection.filters.map((filter) => describeFilter(filter, instrument));
  return filters.length === 1
    ? (filters[0] ?? null)
    : filters.map((each) => `(${each})`).join(' and ');
}
