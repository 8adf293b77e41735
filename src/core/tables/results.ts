import type { CountResult, Counts } from '../counting/index.js';
import { problem, SurveyError } from '../problems/index.js';
import { unfitCounts } from './messages.js';

type Kind = CountResult['kind'];
type Of<K extends Kind> = Extract<CountResult, { kind: K }>;

function isKind<K extends Kind>(result: CountResult | undefined, kind: K): result is Of<K> {
  return result?.kind === kind;
}

/**
 * The result of a request of a known kind.
 *
 * @throws SurveyError when the counts were made for other requests.
 */
export function resultAt<K extends Kind>(counts: Counts, index: number, kind: K): Of<K> {
  const result = counts.results[index];
  if (isKind(result, kind)) return result;
  const message = unfitCounts(index, kind, result?.kind ?? 'nothing');
  throw new SurveyError([problem('unfit-counts', message)]);
}

/** The counts of some of the requests: `length` of them, from the one at `start`. */
export function sliceCounts(counts: Counts, start: number, length: number): Counts {
  return {
    ...counts,
    results: counts.results.slice(start, start + length),
    unweighted: counts.unweighted.slice(start, start + length),
  };
}
