import type { CountRequest, Counts } from '../../counting/index.js';
import type { Variable } from '../../instrument/index.js';
import { aboutVariable, BASES_REQUESTS, basesRequests } from '../about.js';
import { resultAt } from '../results.js';
import type { TextTable } from '../table.js';

/** What to count for `assembleText`. */
export function textRequests(variable: Variable, texts: boolean): readonly CountRequest[] {
  const counted: readonly CountRequest[] = [
    { kind: 'states', variables: [variable.code] },
    ...basesRequests([variable]),
  ];
  return texts ? [...counted, { kind: 'texts', variable: variable.code }] : counted;
}

/** How many wrote an open answer; the answers themselves only when they were asked for. */
export function assembleText(variable: Variable, counts: Counts): TextTable {
  const { counts: states } = resultAt(counts, 0, 'states');
  const listed = counts.results.length > 1 + BASES_REQUESTS;
  return {
    kind: 'text',
    ...aboutVariable(variable, counts, states),
    percentBase: 'answered',
    ...(listed ? { texts: resultAt(counts, 1 + BASES_REQUESTS, 'texts').texts } : {}),
  };
}
