import { getBit } from '../../bits.js';
import { statesOf } from '../../column.js';
import type { Responses } from '../../responses.js';
import { State } from '../../state.js';
import { type Examined, type Told, tell } from '../examined.js';
import { fasterThan, noBranchToCompare, noTimings } from '../messages.js';
import type { Finding, NotChecked } from '../quality.js';

/** The middle value, or the mean of the two in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** For each group of questions that has a condition, the states of what it asks. */
function conditionalGroups({ instrument, columns }: Responses) {
  return instrument.groups.flatMap(({ when }, group) => {
    if (when === undefined) return [];
    const states = [...instrument.variables.values()].flatMap(({ code, place }) => {
      const column = place?.group === group ? columns.get(code) : undefined;
      return column === undefined ? [] : [statesOf(column)];
    });
    return [states];
  });
}

/** The respondents who were timed to the end, by the groups of questions that they reached. */
function timedByBranch({ responses, rows }: Examined, seconds: Float64Array) {
  const groups = conditionalGroups(responses);
  const branches = new Map<string, number[]>();
  for (const row of rows) {
    if (!getBit(responses.respondents.submitted, row) || !((seconds[row] ?? 0) >= 0)) continue;
    const key = groups
      .map((states) => (states.some((each) => (each[row] ?? 0) >= State.noAnswer) ? 1 : 0))
      .join('');
    const branch = branches.get(key);
    if (branch === undefined) branches.set(key, [row]);
    else branch.push(row);
  }
  return [...branches.values()];
}

/** Who went too fast, and of how many nobody can say. */
export interface Speeders {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Complete questionnaires filled in less than `speederShare` of the median time of those who were
 * asked the same groups of questions (`speeder`); a branch has fewer questions than another, so that
 * one median for all would call its respondents fast. Branches with fewer than `speederBase` timed
 * respondents are not compared.
 */
export function speederFindings(examined: Examined): Speeders {
  const { seconds } = examined.responses.respondents;
  const timed = (seconds && examined.rows.some((row) => (seconds[row] ?? -1) >= 0)) ?? false;
  if (seconds === undefined || !timed) {
    return { findings: [], notChecked: [{ rule: 'speeder', why: noTimings }] };
  }
  const { speederShare, speederBase } = examined.settings;
  const fast: Told[] = [];
  let left = 0;
  for (const branch of timedByBranch(examined, seconds)) {
    if (branch.length < speederBase) {
      left += branch.length;
      continue;
    }
    const median = medianOf(Float64Array.from(branch, (row) => seconds[row] ?? 0));
    for (const row of branch) {
      const taken = seconds[row] ?? 0;
      if (taken < median * speederShare) fast.push({ row, seconds: taken, medianSeconds: median });
    }
  }
  fast.sort((one, other) => one.row - other.row);
  return {
    findings: tell(examined, 'speeder', fast, { message: fasterThan(speederShare) }),
    notChecked: left === 0 ? [] : [{ rule: 'speeder', why: noBranchToCompare(left, speederBase) }],
  };
}
