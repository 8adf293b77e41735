import { type Problem, problem, refuseErrors } from '../problems/index.js';
import { impossibleFrequency, unequalLengths, unsortedValues } from './messages.js';

/** Distinct values in increasing order, and how many respondents (or what weight) gave each. */
export interface Distribution {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

function checkDistribution({ values, counts }: Distribution): readonly Problem[] {
  const lengths =
    values.length === counts.length
      ? []
      : [problem('unequal-lengths', unequalLengths(values.length, counts.length))];
  const order = values.flatMap((value, i) => {
    const before = values[i - 1] ?? Number.NEGATIVE_INFINITY;
    return Number.isFinite(value) && value > before
      ? []
      : [problem('unsorted-values', unsortedValues(before, value))];
  });
  const frequencies = counts.flatMap((count, i) =>
    Number.isFinite(count) && count >= 0
      ? []
      : [problem('impossible-count', impossibleFrequency(values[i] ?? Number.NaN, count))],
  );
  return [...lengths, ...order, ...frequencies];
}

/** A value that was given, and its count. */
export interface Frequency {
  readonly value: number;
  readonly count: number;
}

/**
 * The values that were given at least once, in increasing order.
 *
 * @throws SurveyError when values are not increasing, or a count is negative, not finite or missing.
 */
export function frequencies(distribution: Distribution): readonly Frequency[] {
  refuseErrors(checkDistribution(distribution));
  return distribution.values
    .map((value, i) => ({ value, count: distribution.counts[i] ?? 0 }))
    .filter(({ count }) => count > 0);
}
