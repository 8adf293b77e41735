import { type Page, pagesOf } from '../../instrument/index.js';
import { getBit } from '../bits.js';
import { statesOf } from '../column.js';
import type { Responses } from '../responses.js';
import { State } from '../state.js';
import { type Examined, rowsWhere, tell } from './examined.js';
import { leftHere } from './messages.js';
import type { DropOff, Finding, PageDropOff } from './quality.js';

/** Which of all respondents saw something of the page. */
function reachedRows({ variables }: Page, { columns, size }: Responses): Uint8Array {
  const reached = new Uint8Array(size);
  for (const { code } of variables) {
    const column = columns.get(code);
    if (column === undefined) continue;
    for (const [row, state] of statesOf(column).entries()) {
      if (state >= State.noAnswer) reached[row] = 1;
    }
  }
  return reached;
}

interface Flow {
  readonly page: Page;
  readonly reached: number;
  readonly leavers: readonly number[];
}

/** Follows the respondents through the pages; those who left did so at the last one they saw. */
function flows(pages: readonly Page[], examined: Examined): readonly Flow[] {
  const { responses, rows } = examined;
  const { submitted } = responses.respondents;
  const lastSeen = new Int32Array(responses.size).fill(-1);
  const reached = pages.map((page, index) => {
    const saw = reachedRows(page, responses);
    let count = 0;
    for (const row of rows) {
      if (saw[row] !== 1) continue;
      lastSeen[row] = index;
      count += 1;
    }
    return count;
  });
  const leavers = pages.map((): number[] => []);
  for (const row of rows) {
    if (!getBit(submitted, row)) leavers[lastSeen[row] ?? -1]?.push(row);
  }
  return pages.map((page, index) => ({
    page,
    reached: reached[index] ?? 0,
    leavers: leavers[index] ?? [],
  }));
}

function pageDropOff({ page, reached, leavers }: Flow): PageDropOff {
  const { group, question, labels } = page;
  return {
    group: group.labels,
    ...(question === undefined ? {} : { question }),
    labels,
    reached,
    left: leavers.length,
    share: reached === 0 ? null : leavers.length / reached,
  };
}

/**
 * Where respondents left: for each page, how many saw it, and for how many of those who did not
 * submit it was the last. A page was seen when one of its questions was answered or left blank.
 *
 * The findings (`drop-off`) are the pages that at least `dropOffShare` of `dropOffBase` respondents
 * or more left on.
 */
export function dropOffOf(examined: Examined): {
  readonly dropOff: DropOff;
  readonly findings: readonly Finding[];
} {
  const { responses, rows, settings } = examined;
  const all = flows(pagesOf(responses.instrument), examined);
  const submitted = rowsWhere(examined, (row) => getBit(responses.respondents.submitted, row));
  const left = all.reduce((sum, { leavers }) => sum + leavers.length, 0);
  const findings = all.flatMap(({ page, reached, leavers }) => {
    if (reached < settings.dropOffBase || leavers.length < reached * settings.dropOffShare) {
      return [];
    }
    const { question } = page;
    const message = leftHere(page.labels, leavers.length, reached);
    return tell(examined, 'drop-off', leavers, { ...(question && { question }), message });
  });
  return {
    dropOff: {
      submitted: submitted.length,
      leftBefore: rows.length - submitted.length - left,
      pages: all.map(pageDropOff),
    },
    findings,
  };
}
