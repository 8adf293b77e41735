import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, Variable } from '../../instrument/index.js';
import { State } from '../../responses/index.js';
import { resultAt } from '../results.js';
import type { Others } from '../table.js';

function otherText(instrument: Instrument, { code }: Variable): string | undefined {
  const beside = instrument.variables.get(`${code}_other`);
  return beside?.beside === 'other' ? beside.code : undefined;
}

/** The requests for the text of *other*: how many wrote one, and the texts if they are wanted. */
export function othersRequests(
  instrument: Instrument,
  variable: Variable,
  texts: boolean,
): readonly CountRequest[] {
  const code = otherText(instrument, variable);
  if (code === undefined) return [];
  const states: CountRequest = { kind: 'states', variables: [code] };
  return texts ? [states, { kind: 'texts', variable: code }] : [states];
}

/** What the results of `othersRequests` say, when they start at `index`. */
export function assembleOthers(
  instrument: Instrument,
  variable: Variable,
  counts: Counts,
  index: number,
): { readonly others?: Others } {
  if (otherText(instrument, variable) === undefined) return {};
  const count = resultAt(counts, index, 'states').counts[State.answered] ?? 0;
  if (counts.results.length <= index + 1) return { others: { count } };
  return { others: { count, texts: resultAt(counts, index + 1, 'texts').texts } };
}
