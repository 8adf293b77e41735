import { problem, refuseErrors } from '../problems/index.js';
import { impossibleProbability } from './messages.js';

/**
 * What the adjusted p-values control: the chance of one false discovery in the family (`holm`, and
 * `bonferroni`, never better), or the expected share of false ones among discoveries.
 */
export type Adjustment = 'holm' | 'benjamini-hochberg' | 'bonferroni';

/** Holds the running extreme of the terms, from the first on. */
function running(terms: readonly number[], extreme: (a: number, b: number) => number) {
  let held = terms[0] ?? 0;
  return terms.map((term) => {
    held = extreme(held, term);
    return held;
  });
}

/** Adjusts p-values sorted in increasing order; may exceed 1. */
const ADJUST: Record<Adjustment, (sorted: readonly number[]) => readonly number[]> = {
  bonferroni: (sorted) => sorted.map((p) => p * sorted.length),
  holm: (sorted) =>
    running(
      sorted.map((p, i) => p * (sorted.length - i)),
      Math.max,
    ),
  'benjamini-hochberg': (sorted) =>
    running(sorted.map((p, i) => (p * sorted.length) / (i + 1)).reverse(), Math.min).reverse(),
};

/**
 * p-values adjusted for their number, in the order given. Tests that could not be done (null) stay null
 * and are not counted in the family.
 *
 * `holm` and `bonferroni` assume nothing; `benjamini-hochberg` assumes tests that are independent or
 * positively dependent.
 * Sources: C. E. Bonferroni (1936); S. Holm (1979); Y. Benjamini & Y. Hochberg (1995); as R's `p.adjust`.
 *
 * @throws SurveyError when a p-value is not between 0 and 1.
 * @example
 * adjustP([0.01, null, 0.03, 0.04], 'holm'); // [0.03, null, 0.06, 0.06]
 */
export function adjustP(
  ps: readonly (number | null)[],
  method: Adjustment,
): readonly (number | null)[] {
  const done = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const what = (index: number) => ({
    en: `p-value number ${index + 1}`,
    fr: `La valeur p numéro ${index + 1}`,
  });
  refuseErrors(
    done
      .filter(({ p }) => !(p >= 0 && p <= 1))
      .map(({ p, index }) =>
        problem('impossible-probability', impossibleProbability(what(index), p)),
      ),
  );
  done.sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = ps.map(() => null);
  for (const [rank, p] of ADJUST[method](done.map((each) => each.p)).entries()) {
    const index = done[rank]?.index;
    if (index !== undefined) adjusted[index] = Math.min(1, p);
  }
  return adjusted;
}
