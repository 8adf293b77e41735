import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression } from '../../../src/core/instrument/index.js';
import { type Responses, weigh, where } from '../../../src/core/responses/index.js';
import {
  attrition,
  type Bases,
  cross,
  flat,
  ladder,
  type Table,
  tabulate,
} from '../../../src/core/tables/index.js';
import { anyResponses, anyRow, encodeSmall } from '../../support/random-survey.js';

const CODES = ['role', 'use', 'why', 'order', 'age', 'say'] as const;

function all(responses: Responses): readonly Table[] {
  return tabulate(responses, [
    ...CODES.map((question) => ({ kind: 'flat', question }) as const),
    { kind: 'cross', rows: 'use', columns: 'role' },
    { kind: 'cross', rows: 'why', columns: 'role' },
    { kind: 'ladder' },
    { kind: 'attrition' },
  ]);
}

function basesIn(responses: Responses): readonly Bases[] {
  return [
    ...CODES.map((code) => flat(responses, code).bases),
    cross(responses, { rows: 'use', columns: 'role' }).bases,
    cross(responses, { rows: 'why', columns: 'role' }).bases,
    ...ladder(responses).rows.map((row) => row.bases),
  ];
}

/** The figures of a table that are counts or shares of them. */
function countsIn(table: Table): unknown {
  if (table.kind === 'flat' || table.kind === 'multiple') return [table.bases, table.rows];
  if (table.kind === 'ranking') return [table.bases, table.rows];
  if (table.kind === 'cross') return [table.bases, table.measures.count, table.measures.share];
  if (table.kind === 'itemwise') return table.items.map((item) => [item.ticked, item.share]);
  if (table.kind === 'numeric') return [table.bases, table.mean, table.classes];
  return table.kind === 'ladder' ? table.rows : table.id;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Runs a claim over random answers. */
function holds(claim: (responses: Responses) => void): void {
  fc.assert(fc.property(anyResponses, claim));
}

describe('laws of every table', () => {
  test('the five states add up to the interviewed, and the ladder only descends', () => {
    holds((responses) => {
      for (const bases of basesIn(responses)) {
        const { interviewed, asked, reached, answered } = bases;
        const { noAnswer, invalid, notAsked, notReached, unsettled } = bases;
        expect(interviewed).toBe(responses.size);
        expect(answered + noAnswer + invalid + notAsked + notReached).toBe(interviewed);
        expect(asked + notAsked + unsettled).toBe(interviewed);
        expect(reached).toBe(answered + noAnswer + invalid);
        expect(asked).toBeLessThanOrEqual(interviewed);
        expect(reached).toBeLessThanOrEqual(asked);
      }
    });
  });

  test('the rows of a single choice add up to those who answered, and its last cumulative share to one', () => {
    holds((responses) => {
      const table = flat(responses, 'role');
      const scaled = flat(responses, 'use');
      if (table.kind !== 'flat' || scaled.kind !== 'flat') throw new Error('no flat table');
      if (scaled.scale !== 'ordinal') throw new Error('no order');
      expect(sum(table.rows.map((row) => row.count))).toBe(table.bases.answered);
      expect(sum(scaled.rows.map((row) => row.count))).toBe(scaled.bases.answered);
      if (table.bases.answered > 0) {
        expect(sum(table.rows.map((row) => row.share ?? 0))).toBeCloseTo(1, 12);
      }
      const inside = scaled.rows.filter((row) => row.code !== 'other');
      const last = inside.at(-1)?.cumulative;
      const share = sum(inside.map((row) => row.share ?? 0));
      if (scaled.bases.answered > 0) expect(last).toBeCloseTo(share, 12);
    });
  });

  test('nominal scales have no cumulative share, and *other* is outside an ordinal one', () => {
    holds((responses) => {
      const [nominal, ordinal] = [flat(responses, 'role'), flat(responses, 'use')];
      if (nominal.kind !== 'flat' || ordinal.kind !== 'flat') throw new Error('no flat table');
      expect(nominal.rows.some((row) => 'cumulative' in row)).toBe(false);
      expect(ordinal.rows.filter((row) => 'cumulative' in row).map((row) => row.code)).toEqual([
        'never',
        'week',
        'day',
      ]);
    });
  });

  test('citations are the sum of the boxes, and each box is ticked by at most those it was offered to', () => {
    holds((responses) => {
      const table = flat(responses, 'why');
      if (table.kind !== 'multiple') throw new Error('no multiple table');
      expect(sum(table.rows.map((row) => row.count))).toBe(table.bases.citations);
      expect(table.nothingTicked).toBe(table.bases.noAnswer);
      for (const row of table.rows) expect(row.count).toBeLessThanOrEqual(row.offered);
    });
  });

  test('an item of a ranking is cited as often as it stands at some rank', () => {
    holds((responses) => {
      const table = flat(responses, 'order');
      if (table.kind !== 'ranking') throw new Error('no ranking table');
      for (const row of table.rows) {
        expect(sum(row.ranks)).toBe(row.cited);
        expect(row.cited).toBeLessThanOrEqual(table.bases.answered);
        const [mean, imputed] = [row.meanRankCited ?? 1, row.meanRankImputed ?? 1];
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(imputed).toBeLessThanOrEqual(4);
      }
    });
  });

  test('imputed mean ranks add up to 1 + 2 + … + K when ranks have no gap', () => {
    const ranked = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(ranked, { minLength: 1, maxLength: 20 }), (rankings) => {
        const rows = rankings.map((items) => ({
          stored: Object.fromEntries(items.map((item, rank) => [`order_${rank + 1}`, item])),
        }));
        const table = flat(encodeSmall(rows), 'order');
        if (table.kind !== 'ranking') throw new Error('no ranking table');
        expect(sum(table.rows.map((row) => row.meanRankImputed ?? 0))).toBeCloseTo(10, 9);
      }),
    );
  });

  test('the classes of a number hold everybody who gave one', () => {
    holds((responses) => {
      const table = flat(responses, 'age');
      if (table.kind !== 'numeric') throw new Error('no numeric table');
      expect(table.n).toBe(table.bases.answered);
      expect(sum(table.classes.map((each) => each.count))).toBe(table.n);
    });
  });

  test('a cross-tabulation is the transpose of the one with its sides exchanged', () => {
    holds((responses) => {
      const one = cross(responses, { rows: 'use', columns: 'role', percent: 'row' });
      const two = cross(responses, { rows: 'role', columns: 'use', percent: 'column' });
      if (one.kind !== 'cross' || two.kind !== 'cross') throw new Error('no cross table');
      const { count, share } = one.measures;
      expect(count.map((row) => [...row])).toEqual(
        two.columns.codes.map((_, at) => two.measures.count.map((row) => row[at])),
      );
      expect(share.map((row) => [...row])).toEqual(
        two.columns.codes.map((_, at) => two.measures.share.map((row) => row[at])),
      );
      expect(two.tests.chiSquare.df).toBe(one.tests.chiSquare.df);
      expect(two.tests.chiSquare.expectedBelow5).toBe(one.tests.chiSquare.expectedBelow5);
      expect(one.tests.chiSquare.statistic ?? -1).toBeCloseTo(
        two.tests.chiSquare.statistic ?? -1,
        9,
      );
    });
  });

  test('the totals of a cross-tabulation are sums of its cells', () => {
    holds((responses) => {
      const table = cross(responses, { rows: 'use', columns: 'role' });
      if (table.kind !== 'cross') throw new Error('no cross table');
      expect(table.rowTotals).toEqual(table.measures.count.map(sum));
      expect(sum(table.columnTotals)).toBe(table.total);
      expect(table.total).toBe(table.bases.answered);
    });
  });

  test('each line of an itemwise table is the flat table of the respondents of its column', () => {
    holds((responses) => {
      const table = cross(responses, { rows: 'why', columns: 'role' });
      if (table.kind !== 'itemwise') throw new Error('no itemwise table');
      for (const [at, code] of table.columns.codes.entries()) {
        const own = flat(where(responses, expression(`role.NAOK == '${code}'`)), 'why');
        if (own.kind !== 'multiple') throw new Error('no multiple table');
        expect(table.items.map((item) => item.ticked[at])).toEqual(
          own.rows.map((row) => row.count),
        );
        expect(table.items.map((item) => item.share[at])).toEqual(own.rows.map((row) => row.share));
        expect(table.columnTotals[at]).toBe(own.bases.reached);
      }
    });
  });

  test('pages are reached by at most those asked, and everybody submitted or left somewhere', () => {
    holds((responses) => {
      const table = attrition(responses);
      const pages = table.branches.flatMap((branch) => branch.pages);
      for (const page of pages) expect(page.reached).toBeLessThanOrEqual(page.asked);
      const left = sum(pages.map((page) => page.left)) + table.leftBefore;
      expect(table.submitted + left).toBe(table.interviewed);
    });
  });
});

describe('what must not change a table', () => {
  test('the order of the respondents', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        expect(all(encodeSmall(rows))).toEqual(all(encodeSmall([...rows].reverse())));
      }),
    );
  });

  test('weights of one, which only add that there are weights', () => {
    holds((responses) => {
      const weighted = weigh(responses, new Float64Array(responses.size).fill(1));
      const expected = all(responses).map((table) => ({
        ...table,
        weights: { unweighted: responses.size },
      }));
      expect(all(weighted)).toEqual(expected);
    });
  });

  test('the scale of the weights, but for the counts themselves', () => {
    const scaleFree = (responses: Responses) => {
      const [numbers, crossed] = [
        flat(responses, 'age'),
        cross(responses, { rows: 'use', columns: 'role' }),
      ];
      if (numbers.kind !== 'numeric' || crossed.kind !== 'cross') throw new Error('other tables');
      const { mean, sd, q1, median, q3 } = numbers;
      const { statistic, p, expectedBelow5 } = crossed.tests.chiSquare;
      const boxes = cross(responses, { rows: 'why', columns: 'role' });
      const tests = boxes.kind === 'itemwise' ? boxes.items.map((item) => item.chiSquare.p) : [];
      return [mean, sd, q1, median, q3, statistic, p, expectedBelow5, ...tests];
    };
    fc.assert(
      fc.property(anyResponses, fc.constantFrom(0.25, 2, 1024), (responses, factor) => {
        const weights = Float64Array.from({ length: responses.size }, (_, row) => 1 + (row % 3));
        const one = scaleFree(weigh(responses, weights));
        const other = scaleFree(
          weigh(
            responses,
            weights.map((weight) => weight * factor),
          ),
        );
        for (const [index, figure] of one.entries()) {
          expect(other[index] ?? -1).toBeCloseTo(figure ?? -1, 8);
        }
      }),
    );
  });

  test('counting tables together or one by one', () => {
    holds((responses) => {
      const together = all(responses).slice(0, CODES.length);
      expect(together).toEqual(CODES.map((code) => flat(responses, code)));
    });
  });

  test('a weight of two is the respondent twice', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 15 }), (rows) => {
        const doubled = encodeSmall(rows.flatMap((row) => [row, row]));
        const weighted = weigh(encodeSmall(rows), new Float64Array(rows.length).fill(2));
        for (const [index, table] of all(weighted).entries()) {
          const other = all(doubled)[index];
          expect(countsIn(table)).toEqual(other && countsIn(other));
        }
      }),
    );
  });

  test('a selection that chooses everybody, but for its name', () => {
    holds((responses) => {
      const chosen = where(responses, expression('1'));
      const expected = all(responses).map((table) => ({ ...table, where: '1' }));
      expect(all(chosen)).toEqual(expected);
    });
  });
});
