import type { CountedLine, PredictedLine, SharePrinted } from './table.js';

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The mean, rounded before the deviation (divided by n - 1) is computed from it. */
function moments(counts: readonly number[]): { readonly mean: number; readonly sd: number } {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { mean: 0, sd: 0 };
  const total = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  const mean = round(total / n, 2);
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return { mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}

/**
 * What a scale of five points (types `5` and `A`) has beside a list of answers: percentages of those
 * who answered, neighbouring points together (1 and 2, 3, 4 and 5), the sum of the answers, the mean
 * and the deviation. With "non-completed excluded", percentages are of all rows but "no answer".
 */
export function pointLines(
  lines: readonly CountedLine[],
  total: number,
  excluded: boolean,
): readonly PredictedLine[] {
  const points = lines.filter(({ line }) => line === 'answer');
  const outside = lines.filter(({ line }) => line !== 'answer');
  const answered = points.reduce((sum, { rows }) => sum + rows.length, 0);
  const blank = outside.find(({ line }) => line === 'noAnswer')?.rows.length ?? 0;
  const base = excluded ? total - blank : answered;
  const together: readonly (SharePrinted | undefined)[] = [
    { count: (points[0]?.rows.length ?? 0) + (points[1]?.rows.length ?? 0), base },
    undefined,
    { count: points[2]?.rows.length ?? 0, base },
    undefined,
    { count: (points[3]?.rows.length ?? 0) + (points[4]?.rows.length ?? 0), base },
  ];
  const whole: SharePrinted = { count: answered, base: answered };
  const { mean, sd } = moments(points.map(({ rows }) => rows.length));
  return [
    ...points.map((line, index): CountedLine => {
      const joined = together[index];
      return {
        ...line,
        share: { count: line.rows.length, base },
        ...(joined === undefined ? {} : { together: joined }),
      };
    }),
    {
      kind: 'counted',
      line: 'answers',
      rows: points.flatMap(({ rows }) => rows),
      share: whole,
      together: whole,
    },
    ...outside.map(
      (line): CountedLine => ({
        ...line,
        share: base > 0 ? { count: line.rows.length, base: total } : { count: 0, base: 0 },
        together: { count: 0, base: 0 },
      }),
    ),
    { kind: 'figure', line: 'mean', value: mean, digits: 2 },
    { kind: 'figure', line: 'sd', value: sd, digits: 2 },
  ];
}
