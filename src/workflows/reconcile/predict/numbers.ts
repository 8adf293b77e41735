import type { TablePlan } from './plans.js';
import { isText, type Stored, storedAt, type Value } from './stored.js';
import type { FigureLine } from './table.js';

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;

/** The number that a database reads in a text: what it starts with, 0 when that is no number. */
function numberIn(text: string): number {
  return Number(NUMBER.exec(text)?.[0] ?? 0);
}

/** One respondent's number. */
export interface NumberStored {
  readonly row: number;
  readonly text: string;
  readonly value: number;
}

/** The rows whose number LimeSurvey counts, with it; a column of decimals cannot hold other texts. */
export function numbersOf(
  { variable, asTexts }: Extract<TablePlan, { kind: 'numbers' }>,
  stored: Stored,
): readonly NumberStored[] {
  const given = (value: Value): value is string => value !== null && isText(value);
  return stored.rows.flatMap((row) => {
    const text = storedAt(stored, variable.code, row);
    if (!given(text)) return [];
    if (!asTexts && (text.trim() === '' || !Number.isFinite(Number(text)))) return [];
    return [{ row, text, value: numberIn(text) }];
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Divided by n, as the database's STDDEV does. */
function deviationOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = sumOf(values) / values.length;
  return Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / values.length);
}

/** The value at (n + 1) p, between its neighbours in the order given. */
function quantileOf(ordered: readonly number[], p: number): number {
  const at = (ordered.length + 1) * p;
  const below = Math.floor(at);
  const [low = 0, high = low] = ordered.slice(below - 1, below + 1);
  return low + (at - below) * (high - low);
}

/** Letters come in the order of their codes, as for the digits of a collation. */
function byText(left: NumberStored, right: NumberStored): number {
  if (left.text === right.text) return 0;
  return left.text < right.text ? -1 : 1;
}

/** Quartiles need four numbers, a median two. */
const LEAST = { q1: 4, median: 2, q3: 4 } as const;

/**
 * The figures of a question with numbers. Limits are not known to the statistics; the deviation is
 * divided by n and rounded, as is the mean; quartiles are by the (n + 1) p rule ("minitab method").
 * Numbers stored as texts are ordered as texts for the quartiles, and zeros are left out of their
 * deviation. With no number at all, the figures are 0.
 */
export function figuresOf(
  numbers: readonly NumberStored[],
  asTexts: boolean,
): readonly FigureLine[] {
  const values = numbers.map(({ value }) => value);
  const sorted = [...values].sort((left, right) => left - right);
  const ordered = asTexts ? [...numbers].sort(byText).map(({ value }) => value) : sorted;
  const n = values.length;
  const figure = (line: FigureLine['line'], value: number, digits?: number): FigureLine => ({
    kind: 'figure',
    line,
    value,
    ...(digits === undefined ? {} : { digits }),
  });
  const quantile = (line: 'q1' | 'median' | 'q3', p: number) =>
    n < LEAST[line] ? [] : [figure(line, quantileOf(ordered, p))];
  return [
    figure('sum', sumOf(values)),
    figure('sd', deviationOf(asTexts ? values.filter((value) => value !== 0) : values), 2),
    figure('mean', n === 0 ? 0 : sumOf(values) / n, 2),
    figure('min', sorted[0] ?? 0),
    ...quantile('q1', 1 / 4),
    ...quantile('median', 1 / 2),
    ...quantile('q3', 3 / 4),
    figure('max', sorted.at(-1) ?? 0),
  ];
}
