import type { Own } from '../ours/own.js';
import type { TablePlan } from '../predict/plans.js';
import type { CountedLine } from '../predict/table.js';
import type { Reason, RespondentRule } from './rules.js';
import { whyCounted } from './why.js';

/** Who is counted on one side only, by rule, and those whom no rule explains. */
export interface CountReasons {
  readonly reasons: readonly Reason[];
  /** Ids of respondents whom no known rule explains. */
  readonly unexplained: readonly string[];
}

function beyond(rows: readonly number[], others: readonly number[]): readonly number[] {
  const known = new Set(others);
  return rows.filter((row) => !known.has(row));
}

/**
 * The respondents whom LimeSurvey counts in a line and we do not (`removed`), and the reverse
 * (`added`), each group with its rule. Ours = theirs - removed + added, exactly, once those that no
 * rule explains are counted too.
 */
export function countReasons(
  line: CountedLine,
  ours: readonly number[],
  plan: TablePlan,
  own: Own,
): CountReasons {
  const groups = new Map<string, Reason & { kind: 'removed' | 'added'; respondents: string[] }>();
  const unexplained: string[] = [];
  const sort = (kind: 'removed' | 'added', rows: readonly number[]) => {
    for (const row of rows) {
      const id = own.stored.raw.ids[row] ?? String(row + 1);
      const rule: RespondentRule | undefined = whyCounted({ line, plan, own, row });
      if (rule === undefined) {
        unexplained.push(id);
        continue;
      }
      const key = `${kind} ${rule}`;
      const group = groups.get(key) ?? { kind, rule, respondents: [] };
      groups.set(key, group);
      group.respondents.push(id);
    }
  };
  sort('removed', beyond(line.rows, ours));
  sort('added', beyond(ours, line.rows));
  return { reasons: [...groups.values()], unexplained };
}
