import type { Option } from '../../instrument/index.js';
import { type Bases, shareOf } from '../bases.js';
import type { CountRow, PercentBase } from '../table.js';

/** A count over each base, its main share being of `percentBase`. */
export function countRow(
  { code, labels }: Option,
  count: number,
  bases: Bases,
  percentBase: PercentBase,
): CountRow {
  return {
    code,
    labels,
    count,
    share: shareOf(count, bases[percentBase]),
    shareOfAnswered: shareOf(count, bases.answered),
    shareOfReached: shareOf(count, bases.reached),
    shareOfAsked: shareOf(count, bases.asked),
    shareOfInterviewed: shareOf(count, bases.interviewed),
  };
}

/** The options of a list, *other* last where it is offered. */
export function withOther(
  options: readonly Option[],
  other: Option['labels'] | undefined,
): readonly Option[] {
  return other === undefined ? options : [...options, { code: 'other', labels: other }];
}
