import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, it } from 'vitest';
import { describeDistribution, quantile } from '../../../src/core/statistics/index.js';
import { groupsOf } from './groups.js';
import { expectClose, plain, readOracle } from './oracle.js';

/** Micro-data under licences that keep them out of this repository; it stands beside it, or not. */
const FOLDER = new URL('../../../../shared/oracle/', import.meta.url);
const present = existsSync(new URL('06_numeric_by_group.json', FOLDER));
if (!present) console.info('../shared/oracle is absent: the cases on micro-data are skipped');

const ORDERS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

const cases = present
  ? readOracle('06_numeric_by_group.json', FOLDER).filter(({ input }) => 'numeric' in input)
  : [];

function column(file: string, name: string): readonly (string | null)[] {
  const rows: readonly Record<string, string>[] = parse(readFileSync(new URL(file, FOLDER)), {
    columns: true,
  });
  return rows.map((row) => row[name] || null);
}

describe.skipIf(!present)('numeric answers by group, on the micro-data in ../shared/oracle', () => {
  it.each(cases)('$id has the summaries of R', ({ input, expect: r }) => {
    const numbers = column(input.file, input.numeric).map((cell) =>
      cell === null ? null : Number(cell),
    );
    const groups = groupsOf(numbers, column(input.file, input.group), input.levels);
    const described = groups.map(describeDistribution);
    for (const name of ['n', 'mean', 'sd', 'min', 'max'] as const) {
      expectClose(
        described.map((each) => each[name]),
        plain(r[name]),
      );
    }
    for (const type of [2, 6, 7] as const) {
      expectClose(
        groups.map((each) => ORDERS.map((p) => quantile(each, p, type))),
        plain(r[`quantiles.type${type}`]),
      );
    }
  });
});
