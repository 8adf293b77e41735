import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  adjustedResiduals,
  type ContingencyTable,
  chiSquareTest,
  cramersV,
  expectedCounts,
  globalPem,
  localPem,
  margins,
} from '../../../src/core/statistics/index.js';
import { expectClose } from './oracle.js';

const rowsOf = (counts: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

const tables = rowsOf(fc.nat(60));
const filledTables = rowsOf(fc.integer({ min: 1, max: 60 }));

const transposed = <T>(table: readonly (readonly T[])[]) =>
  (table[0] ?? []).map((_, j) => table.flatMap((row) => row.slice(j, j + 1)));

const reversed = <T>(table: readonly (readonly T[])[]) =>
  table.map((row) => [...row].reverse()).reverse();

const scaled = (table: ContingencyTable, factor: number) =>
  table.map((row) => row.map((count) => count * factor));

const law = (arbitrary: fc.Arbitrary<ContingencyTable>, holds: (table: ContingencyTable) => void) =>
  fc.assert(fc.property(arbitrary, holds), { seed: 20130611, numRuns: 300 });

describe('turning the table on its side', () => {
  it('changes no measure but its shape', () => {
    law(tables, (table) => {
      expectClose(chiSquareTest(transposed(table)).statistic, chiSquareTest(table).statistic);
      expectClose(cramersV(transposed(table)), cramersV(table));
      expectClose(adjustedResiduals(transposed(table)), transposed(adjustedResiduals(table)), 1e-8);
      expectClose(localPem(transposed(table)), transposed(localPem(table)), 1e-8);
    });
  });

  it('leaves the global PEM alone when the axis decides', () => {
    law(tables, (table) => {
      const { value, undetermined } = globalPem(table);
      if (!undetermined) expectClose(globalPem(transposed(table)).value, value, 1e-8);
    });
  });
});

describe('another order of rows and columns', () => {
  it('moves the cells and changes no measure of the whole', () => {
    law(tables, (table) => {
      expectClose(chiSquareTest(reversed(table)).statistic, chiSquareTest(table).statistic);
      expectClose(localPem(reversed(table)), reversed(localPem(table)), 1e-8);
      const { value, undetermined } = globalPem(table);
      if (!undetermined) expectClose(globalPem(reversed(table)).value, value, 1e-8);
    });
  });
});

describe('the scale of the counts', () => {
  it('multiplies chi-square, and the residuals by its root, but no measure of association', () => {
    law(tables, (table) => {
      const twelvefold = scaled(table, 12.5);
      const { statistic } = chiSquareTest(table);
      expectClose(
        chiSquareTest(twelvefold).statistic,
        statistic === null ? null : 12.5 * statistic,
      );
      expectClose(cramersV(twelvefold), cramersV(table));
      expectClose(localPem(twelvefold), localPem(table), 1e-8);
      expectClose(globalPem(twelvefold).value, globalPem(table).value, 1e-8);
    });
  });
});

describe('merging columns of the same profile', () => {
  it('changes neither chi-square nor the residuals of the others', () => {
    law(filledTables, (table) => {
      const split = table.map(([first = 0, ...rest]) => [first, 2 * first, ...rest]);
      const merged = table.map(([first = 0, ...rest]) => [3 * first, ...rest]);
      expectClose(chiSquareTest(split).statistic, chiSquareTest(merged).statistic, 1e-8);
      const others = (from: number, of: ContingencyTable) =>
        adjustedResiduals(of).map((row) => row.slice(from));
      expectClose(others(2, split), others(1, merged), 1e-8);
    });
  });
});

describe('empty rows and columns', () => {
  it('count for nothing', () => {
    law(tables, (table) => {
      const padded = [
        ...table.map((row) => [...row, 0]),
        Array<number>((table[0]?.length ?? 0) + 1).fill(0),
      ];
      expectClose(Object.values(chiSquareTest(padded)), Object.values(chiSquareTest(table)));
      expectClose(cramersV(padded), cramersV(table));
      expectClose(globalPem(padded).value, globalPem(table).value);
    });
  });
});

describe('deviations from independence', () => {
  it('cancel out in every row and column', () => {
    law(filledTables, (table) => {
      const expected = expectedCounts(table).map((row) => row.map(Number));
      expectClose(margins(expected).rows, margins(table).rows);
      expectClose(margins(expected).columns, margins(table).columns);
    });
  });

  it('vanish under independence', () => {
    const totals = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 });
    const independent = fc
      .tuple(totals, totals)
      .map(([rows, columns]) => rows.map((row) => columns.map((column) => row * column)));
    law(independent, (table) => {
      const { statistic, p } = chiSquareTest(table);
      expectClose([statistic, p], [0, 1]);
      expectClose(globalPem(table).value, 0);
      expectClose(
        localPem(table).flat(),
        table.flat().map(() => 0),
      );
    });
  });

  it('are as large as can be in a permutation matrix', () => {
    const permutations = fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 })
      .chain((sizes) =>
        fc
          .shuffledSubarray([...sizes.keys()], { minLength: sizes.length })
          .map((places) => sizes.map((size, i) => places.map((place) => (place === i ? size : 0)))),
      );
    law(permutations, (table) => {
      expectClose(globalPem(table).value, 100);
      expectClose(cramersV(table), 1);
    });
  });
});

/** φ of the table "in this row or not" × "in this column or not", its first count being `both`. */
const phi = (both: number, row: number, column: number, n: number) =>
  (both * n - row * column) / Math.sqrt(row * column * (n - row) * (n - column));

describe('local PEM', () => {
  it('is φ as a percentage of the largest φ of the same sign that the margins allow', () => {
    law(filledTables, (table) => {
      const { rows, columns, n } = margins(table);
      const expected = table.map((counts, i) =>
        counts.map((count, j) => {
          const [row, column] = [rows[i] ?? 0, columns[j] ?? 0];
          const value = phi(count, row, column, n);
          return value >= 0
            ? (100 * value) / phi(Math.min(row, column), row, column, n)
            : (-100 * value) / phi(Math.max(0, row + column - n), row, column, n);
        }),
      );
      expectClose(localPem(table), expected, 1e-8);
    });
  });

  it('equals the global PEM, up to its sign, in a 2 × 2 table', () => {
    const count = fc.integer({ min: 1, max: 60 });
    law(fc.tuple(fc.tuple(count, count), fc.tuple(count, count)), (table) => {
      const value = globalPem(table).value;
      expectClose(
        localPem(table)
          .flat()
          .map((each) => Math.abs(each ?? Number.NaN)),
        Array(4).fill(value),
        1e-8,
      );
    });
  });
});
