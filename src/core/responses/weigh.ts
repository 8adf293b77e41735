import type { Instrument } from '../instrument/index.js';
import { problem, SurveyError } from '../problems/index.js';
import { unfitWeights } from './messages.js';
import type { Responses } from './responses.js';

/**
 * The responses with one weight per respondent; the data are shared.
 *
 * @throws SurveyError unless there is one finite weight above 0 for each respondent.
 * @example
 * const weighted = weigh(responses, Float64Array.from(responses.respondents.ids, () => 1));
 */
export function weigh<I extends Instrument>(
  responses: Responses<I>,
  weights: Float64Array,
): Responses<I> {
  const bad = weights.findIndex((weight) => !(Number.isFinite(weight) && weight > 0));
  if (weights.length !== responses.size || bad >= 0) {
    const message = unfitWeights(responses.size, weights.length, weights[bad]);
    throw new SurveyError([problem('unfit-weights', message, bad < 0 ? {} : { row: bad + 1 })]);
  }
  return { ...responses, design: { ...responses.design, weights } };
}
