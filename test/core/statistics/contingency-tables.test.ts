import { describe, expect, it } from 'vitest';
import { SurveyError } from '../../../src/core/problems/index.js';
import {
  adjustedResiduals,
  chiSquareTest,
  cramersV,
  expectedCounts,
  globalPem,
  globalPemInGivenOrder,
  localPem,
  margins,
} from '../../../src/core/statistics/index.js';
import {
  expectClose,
  expectSameP,
  type OracleCase,
  oracleCase,
  part,
  plain,
  readOracle,
} from './oracle.js';

const ordinary = readOracle('02_xtab.json');
const nasty = readOracle('03_xtab_nasty.json').filter(({ input }) => 'counts' in input);
const all = [...ordinary, ...nasty];
const hasEmpties = ({ input }: OracleCase) => {
  const { rows, columns } = margins(input.counts);
  return [...rows, ...columns].includes(0);
};

describe.each(all)('$id: $title', (example) => {
  const { expect: r, input } = example;
  const table = input.counts;

  it('has the margins of R', () => {
    const { rows, columns, n } = margins(table);
    expectClose(n, r.n);
    expectClose(rows, plain(r['row.margins']));
    expectClose(columns, plain(r['col.margins']));
  });

  it('has the expected counts of R', () => {
    expectClose(expectedCounts(table), plain(r.expected));
  });

  it('has the chi-square test of R', () => {
    const test = chiSquareTest(table);
    const df = plain(part(r.pearson, 'df')) ?? plain(part(r.pearson, 'parameter'));
    expectClose(test.statistic, plain(part(r.pearson, 'statistic')));
    expect(test.df).toBe(df);
    expectSameP(test.p, plain(part(r.pearson, 'p.value')));
    expectClose(test.logP, plain(r['pearson.log.p']));
  });

  it("has the Cramér's V, the residuals and the local PEM of R", () => {
    expectClose(cramersV(table), plain(r['cramer.V']));
    expectClose(adjustedResiduals(table), plain(r['residual.adjusted']));
    expectClose(localPem(table), plain(r['pem.local']));
  });

  it('has the global PEM of R in the order given', () => {
    expectClose(globalPemInGivenOrder(table).value, plain(r['pem.global']));
  });
});

describe.each(all.filter((example) => !hasEmpties(example)))('$id: $title', (example) => {
  const { expect: r, input } = example;

  it('counts the cells expected under 5 as R does', () => {
    expectClose(
      chiSquareTest(input.counts).expectedBelow5,
      Number(r['expected.lt5.share']) * input.counts.flat().length,
    );
  });
});

describe.each(all.filter((example) => 'pem.global.sorted.by.ca' in example.expect))(
  '$id: $title',
  ({ expect: r, input }) => {
    it('has the global PEM of R along the first axis', () => {
      expectClose(globalPem(input.counts).value, plain(r['pem.global.sorted.by.ca']));
    });
  },
);

describe('an awkward table', () => {
  it('never yields NaN, Infinity or an undefined order', () => {
    for (const { input } of nasty) {
      const everything = JSON.stringify([
        Object.values(chiSquareTest(input.counts)).map(String),
        String(cramersV(input.counts)),
        adjustedResiduals(input.counts).flat().map(String),
        localPem(input.counts).flat().map(String),
        Object.values(globalPem(input.counts)).map(String),
      ]);
      expect(everything).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('keeps the logarithm of a p-value that underflows', () => {
    const { p, logP } = chiSquareTest(
      oracleCase('03_xtab_nasty.json', 'nasty-underflow-p').input.counts,
    );
    expect(p).toBe(0);
    expectClose(logP, -99976.3326822744);
  });

  it('leaves empty rows and columns out of the small expected counts', () => {
    expect(
      chiSquareTest([
        [10, 20],
        [0, 0],
        [5, 7],
      ]).expectedBelow5,
    ).toBe(1);
  });

  it('may have no cell at all', () => {
    for (const none of [[], [[]]]) {
      expect(chiSquareTest(none)).toEqual({
        statistic: null,
        df: 0,
        p: null,
        logP: null,
        expectedBelow5: 0,
        n: 0,
      });
      expect(globalPem(none)).toEqual({ value: null, order: 'ca', undetermined: false });
    }
  });
});

describe('a table that is none', () => {
  const impossible = oracleCase('03_xtab_nasty.json', 'nasty-reject').input.tables.map(
    ({ counts }) => counts.map((row) => row.map(Number)),
  );
  const measures = [
    margins,
    expectedCounts,
    chiSquareTest,
    cramersV,
    adjustedResiduals,
    localPem,
    globalPem,
    globalPemInGivenOrder,
  ];

  it.each(measures)('is refused by %o', (measure) => {
    for (const table of [...impossible, [[1, 2], [3]]])
      expect(() => measure(table)).toThrow(SurveyError);
  });

  it('is refused with the place of the count, in both languages', () => {
    const refusal = {
      en: 'row 2, column 1 of the table is -3',
      fr: 'ligne 2, colonne 1 du tableau vaut -3',
    };
    try {
      margins([
        [1, 2],
        [-3, 4],
      ]);
      expect.unreachable();
    } catch (error) {
      const [problem] = error instanceof SurveyError ? error.problems : [];
      expect(problem?.rule).toBe('impossible-count');
      expect(problem?.message.en).toContain(refusal.en);
      expect(problem?.message.fr).toContain(refusal.fr);
    }
  });
});
