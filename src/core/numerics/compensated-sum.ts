/**
 * Sum of the terms, with the rounding error of each addition carried along: the error does not grow
 * with their number, even when large terms cancel. 0 for no terms.
 *
 * Source: A. Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen".
 *
 * @example
 * compensatedSum([1, 1e100, 1, -1e100]); // 2
 */
export function compensatedSum(terms: Iterable<number>): number {
  let sum = 0;
  let carried = 0;
  for (const term of terms) {
    const next = sum + term;
    carried += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + carried;
}
