import { getBit, State, statesOf } from '../../responses/index.js';
import type { PageCounts } from '../counts.js';
import { add, columnOf, type Population, weightOf } from '../population.js';
import { unsettledIn } from './unsettled.js';

/** Counts who was asked something on each page, who saw it, and whose last page it was. */
export function countPages(
  population: Population,
  pages: readonly (readonly string[])[],
): PageCounts {
  const columns = pages.map((page) => page.map((each) => statesOf(columnOf(population, each))));
  const open = pages.map((page) => unsettledIn(population, page, 'question'));
  const { submitted } = population.responses.respondents;
  const asked = new Float64Array(pages.length);
  const reached = new Float64Array(pages.length);
  const left = new Float64Array(pages.length);
  let [leftBefore, done, interviewed] = [0, 0, 0];
  for (const row of population.rows) {
    const weight = weightOf(population, row);
    let last = -1;
    for (const [page, states] of columns.entries()) {
      const furthest = states.reduce((most, each) => Math.max(most, each[row] ?? 0), 0);
      if (furthest > State.notAsked && !open[page]?.(row)) add(asked, page, weight);
      if (furthest < State.noAnswer) continue;
      add(reached, page, weight);
      last = page;
    }
    interviewed += weight;
    if (getBit(submitted, row)) done += weight;
    else if (last < 0) leftBefore += weight;
    else add(left, last, weight);
  }
  return { kind: 'pages', asked, reached, left, leftBefore, submitted: done, interviewed };
}
