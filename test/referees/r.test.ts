import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adjustedResiduals,
  type ContingencyTable,
  chiSquareTest,
  expectedCounts,
  type QuantileType,
  quantile,
} from '../../src/core/statistics/index.js';

const SEED = 20241124;
const hasR = spawnSync('Rscript', ['--version']).status === 0;

if (!hasR && process.env.CI === 'true')
  throw new Error('Rscript is missing: it is a referee of CI.');
if (!hasR)
  console.warn('Skipped: Rscript is not installed, figures are not compared with a live R.');

/** The numbers that an R program prints, one a line. */
function runR(program: string): readonly number[] {
  const output = execFileSync('Rscript', ['--vanilla', '-'], { input: program, encoding: 'utf8' });
  return output.trim().split('\n').map(Number);
}

const vector = (numbers: readonly number[]) => `c(${numbers.join(',')})`;
const PRINT = 'show <- function(x) cat(sprintf("%.17g\\n", as.vector(t(x))), sep = "")\n';

function expectClose(ours: number, theirs: number, relative: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(Math.max(1e-12, relative * Math.abs(theirs)));
}

/** Tables without empty rows or columns, some with small and some with large counts. */
const tables = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.integer({ min: 2, max: 6 }),
    fc.constantFrom(6, 40, 3000),
  )
  .chain(([rows, columns, most]) =>
    fc.array(
      fc.array(fc.integer({ min: 1, max: most }), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

/** Holds the figures of a table against those that R printed for it, and takes them from the list. */
function expectFigures(table: ContingencyTable, theirs: number[]): void {
  const { statistic, p } = chiSquareTest(table);
  const next = () => theirs.shift() ?? Number.NaN;
  expectClose(statistic ?? Number.NaN, next(), 1e-9);
  expectClose(p ?? Number.NaN, next(), 1e-6);
  for (const cell of expectedCounts(table).flat()) expectClose(cell ?? Number.NaN, next(), 1e-9);
  for (const cell of adjustedResiduals(table).flat()) expectClose(cell ?? Number.NaN, next(), 1e-7);
}

describe.skipIf(!hasR)('a live R gives the same figures', () => {
  test('for chi-square, expected counts and adjusted residuals of 100 random tables', () => {
    const sample = fc.sample(tables, { numRuns: 100, seed: SEED });
    const program = sample.map((table) => {
      const counts = `matrix(${vector(table.flat())}, nrow = ${table.length}, byrow = TRUE)`;
      return `r <- suppressWarnings(chisq.test(${counts}, correct = FALSE)); show(r$statistic); show(r$p.value); show(r$expected); show(r$stdres)`;
    });
    const theirs = [...runR(PRINT + program.join('\n'))];
    for (const table of sample) expectFigures(table, theirs);
    expect(theirs).toEqual([]);
  });

  test('for quantiles of the nine types of 40 random samples', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
    const sample = fc.sample(values, { numRuns: 40, seed: SEED });
    const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const orders = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
    const program = sample.flatMap((each) =>
      types.map((type) => `show(quantile(${vector(each)}, ${vector(orders)}, type = ${type}))`),
    );
    const theirs = [...runR(PRINT + program.join('\n'))];
    for (const each of sample) {
      const counts = new Map<number, number>();
      for (const value of [...each].sort((a, b) => a - b)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const distribution = { values: [...counts.keys()], counts: [...counts.values()] };
      for (const type of types) {
        for (const order of orders) {
          expectClose(quantile(distribution, order, type) ?? Number.NaN, theirs.shift() ?? 0, 1e-9);
        }
      }
    }
    expect(theirs).toEqual([]);
  });
});
