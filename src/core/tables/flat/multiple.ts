import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, MeasureOf, Variable } from '../../instrument/index.js';
import { State } from '../../responses/index.js';
import { aboutVariable, BASES_REQUESTS, basesRequests } from '../about.js';
import { shareOf } from '../bases.js';
import { resultAt } from '../results.js';
import type { MultipleTable } from '../table.js';
import { countRow, withOther } from './count-row.js';
import { assembleOthers, othersRequests } from './others.js';

/** What to count for `assembleMultiple`. */
export function multipleRequests(
  instrument: Instrument,
  variable: Variable,
  texts: boolean,
): readonly CountRequest[] {
  return [
    { kind: 'boxes', variable: variable.code },
    ...basesRequests([variable]),
    ...othersRequests(instrument, variable, texts),
  ];
}

/** What nobody was offered is no part of anything: its count is no observed zero. */
const NO_SHARES = {
  shareOfAnswered: null,
  shareOfReached: null,
  shareOfAsked: null,
  shareOfCitations: null,
} as const;

/**
 * Frequency table of a multiple choice. The share of a box is over those who reached the question
 * and were offered the box, as far as it is known whether it holds: a base that depended on having ticked something would inflate it.
 */
export function assembleMultiple(
  instrument: Instrument,
  variable: Variable,
  { items, other }: MeasureOf<'multiple'>,
  counts: Counts,
): MultipleTable {
  const { ticked, offered, untold, states } = resultAt(counts, 0, 'boxes');
  const about = aboutVariable(variable, counts, states);
  const citations = ticked.reduce((sum, count) => sum + count, 0);
  const rows = withOther(items, other).map((item, index) => {
    const count = ticked[index] ?? 0;
    const base = offered[index] ?? 0;
    const row = {
      ...countRow(item, count, about.bases, 'reached'),
      offered: base,
      untold: untold[index] ?? 0,
      share: shareOf(count, base),
      shareOfCitations: shareOf(count, citations),
    };
    return base > 0 ? row : { ...row, ...NO_SHARES };
  });
  return {
    kind: 'multiple',
    ...about,
    bases: { ...about.bases, citations },
    percentBase: 'reached',
    nothingTicked: states[State.noAnswer] ?? 0,
    rows,
    ...assembleOthers(instrument, variable, counts, 1 + BASES_REQUESTS),
  };
}
