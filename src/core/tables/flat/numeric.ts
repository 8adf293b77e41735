import type { CountRequest, Counts } from '../../counting/index.js';
import type { MeasureOf, Variable } from '../../instrument/index.js';
import { State } from '../../responses/index.js';
import { type Distribution, describeDistribution, quartiles } from '../../statistics/index.js';
import { aboutVariable, basesRequests } from '../about.js';
import { shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { NumericClass, NumericTable } from '../table.js';

/** The number of classes that Modalisa makes by default. */
const CLASSES = 6;

/** Classes of equal width between the smallest and the largest number; one class if they are equal. */
function equalClasses({ values, counts }: Distribution, n: number): readonly NumericClass[] {
  const [min, max] = [values[0], values.at(-1)];
  if (min === undefined || max === undefined) return [];
  const width = (max - min) / CLASSES;
  if (width === 0) return [{ from: min, to: max, count: n, share: shareOf(n, n) }];
  const totals = new Array<number>(CLASSES).fill(0);
  for (const [index, value] of values.entries()) {
    const place = Math.min(CLASSES - 1, Math.floor((value - min) / width));
    totals[place] = (totals[place] ?? 0) + (counts[index] ?? 0);
  }
  return totals.map((count, place) => ({
    from: min + place * width,
    to: place === CLASSES - 1 ? max : min + (place + 1) * width,
    count,
    share: shareOf(count, n),
  }));
}

/** What to count for `assembleNumeric` or `assembleDate`. */
export function valuesRequests(variable: Variable): readonly CountRequest[] {
  return [{ kind: 'values', variable: variable.code }, ...basesRequests([variable])];
}

/**
 * The distribution with weights that add up to the number of respondents, so that a deviation or a
 * quartile does not depend on the scale of the weights.
 */
function asPersons(given: Distribution, n: number, { unweighted }: Counts): Distribution {
  const [plain] = unweighted;
  const respondents = plain?.kind === 'values' ? (plain.states[State.answered] ?? n) : n;
  if (n === 0 || respondents === n) return given;
  return { ...given, counts: given.counts.map((count) => (count * respondents) / n) };
}

/**
 * Summary of a number over those who gave a valid one. With weights, deviation and quartiles are
 * those of weights that add up to the number of respondents.
 */
export function assembleNumeric(
  variable: Variable,
  { unit }: MeasureOf<'numeric'>,
  counts: Counts,
): NumericTable {
  const result = resultAt(counts, 0, 'values');
  const given = { values: Array.from(result.values), counts: Array.from(result.counts) };
  const n = result.states[State.answered] ?? 0;
  const persons = asPersons(given, n, counts);
  const { mean, sd, min, max } = describeDistribution(persons);
  return {
    kind: 'numeric',
    ...aboutVariable(variable, counts, result.states),
    percentBase: 'answered',
    ...(unit === undefined ? {} : { unit }),
    n,
    mean,
    sd,
    sdDivisor: 'n-1',
    min,
    ...quartiles(persons),
    max,
    quantileType: 7,
    classes: equalClasses(given, n),
  };
}
