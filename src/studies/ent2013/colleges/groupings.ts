import { CARTABLE_ACTIVITY_2013 } from './activity-cartable.js';
import { CELIA_ACTIVITY_2012, CELIA_ACTIVITY_2013 } from './activity-celia.js';
import type { Grouping } from './grouping.js';
import type { CollegeId } from './identities.js';
import { ANSWERS_PER_COLLEGE, VISITED_PRIORITY, VISITED_USE } from './unnamed-groupings.js';
import { VISITED_ENT, VISITED_WAVE } from './visited-groupings.js';

/** Every grouping of collèges that the report gives, also those of which it names no member. */
export const GROUPINGS: readonly Grouping[] = [
  VISITED_ENT,
  VISITED_WAVE,
  CELIA_ACTIVITY_2012,
  CELIA_ACTIVITY_2013,
  CARTABLE_ACTIVITY_2013,
  ANSWERS_PER_COLLEGE,
  VISITED_USE,
  VISITED_PRIORITY,
];

/** A collège named at two dates, with its group at each. */
export interface Movement<From extends string = string, To extends string = string> {
  readonly college: CollegeId;
  readonly from: From;
  readonly to: To;
}

/**
 * The collèges that both groupings name, in the order of the first; a collège that keeps its
 * group is there too.
 *
 * @example
 * movements(CELIA_ACTIVITY_2012, CELIA_ACTIVITY_2013);
 * // [{ college: 'cachi', from: 'g2', to: 'gone' }, …, { college: 'carri', from: 'g3', to: 'g1' }]
 */
export function movements<From extends string, To extends string>(
  before: Grouping<From>,
  after: Grouping<To>,
): readonly Movement<From, To>[] {
  return before.members.flatMap(({ college, value: from }) =>
    after.members
      .filter((member) => member.college === college)
      .map(({ value: to }) => ({ college, from, to })),
  );
}
