import type { ExpectedColumn } from './expected.js';
import type { Heading } from './heading.js';
import { foldHeading, isCut, isWorded, wholeHeadings } from './wording.js';

/** A heading and the column of the questionnaire that it is, by index. */
type Place = readonly [at: number, column: number];

/** The columns that each heading may be, by index. */
type Candidates = readonly (readonly number[])[];

function byWholeText(expected: readonly ExpectedColumn[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const [index, { words }] of expected.entries()) {
    for (const text of new Set(wholeHeadings(words))) {
      const columns = all.get(text) ?? [];
      all.set(text, columns);
      columns.push(index);
    }
  }
  return all;
}

function candidatesOf(texts: readonly string[], expected: readonly ExpectedColumn[]): Candidates {
  const whole = byWholeText(expected);
  const known = new Map<string, readonly number[]>();
  const fitting = (text: string) =>
    isCut(text)
      ? expected.flatMap(({ words }, index) => (isWorded(text, words) ? [index] : []))
      : (whole.get(text) ?? []);
  return texts.map((text) => {
    const found = known.get(text) ?? (text === '' ? [] : fitting(text));
    known.set(text, found);
    return found;
  });
}

/** The headings that only one column fits, of which no other heading is as sure. */
function certain(candidates: Candidates): readonly Place[] {
  const sure = candidates.flatMap(([column, another], at) =>
    column !== undefined && another === undefined ? [[at, column] as const] : [],
  );
  const times = new Map<number, number>();
  for (const [, column] of sure) times.set(column, (times.get(column) ?? 0) + 1);
  return sure.filter(([, column]) => times.get(column) === 1);
}

/** The candidates without the columns that are certainly another heading's. */
function withoutTaken(candidates: Candidates, taken: readonly Place[]): Candidates {
  const owners = new Map(taken.map(([at, column]) => [column, at]));
  return candidates.map((columns, at) =>
    columns.filter((column) => (owners.get(column) ?? at) === at),
  );
}

/**
 * The candidates once columns of certain headings are taken: a heading that is cut may fit the column
 * of one that is not.
 */
function narrowed(candidates: Candidates): Candidates {
  const left = withoutTaken(candidates, certain(candidates));
  const isSettled = left.every((columns, at) => columns.length === candidates[at]?.length);
  return isSettled ? candidates : narrowed(left);
}

/**
 * The candidates where titles are also words for columns about the respondent, which come first: what
 * stands before one of these that is certain is one of them, what stands after a field is a field.
 */
function bySide(candidates: Candidates, expected: readonly ExpectedColumn[]): Candidates {
  const isField = (column: number) => {
    const kind = expected[column]?.heading.kind;
    return kind === 'field' || kind === 'extra';
  };
  const sure = certain(candidates);
  const firstField = sure.find(([, column]) => isField(column))?.[0] ?? candidates.length;
  const lastSystem = sure.filter(([, column]) => !isField(column)).at(-1)?.[0] ?? -1;
  return candidates.map((columns, at) => {
    if (at > firstField && at > lastSystem) return columns.filter(isField);
    return at < lastSystem && at < firstField
      ? columns.filter((column) => !isField(column))
      : columns;
  });
}

/** Whether the certain columns stand in the order of the questionnaire: none was moved. */
function isInOrder(places: readonly Place[]): boolean {
  return places.every(([, column], index) => column > (places[index - 1]?.[1] ?? -1));
}

/** The number of certain columns before a place: two headings between the same ones share it. */
function gapsOf(certainAt: readonly number[], places: readonly number[]): readonly number[] {
  let passed = 0;
  return places.map((place) => {
    while ((certainAt[passed] ?? Number.POSITIVE_INFINITY) < place) passed += 1;
    return passed;
  });
}

/** The headings of each text that are not settled, with the columns that they may be. */
function openGroups(
  texts: readonly string[],
  candidates: Candidates,
  settled: ReadonlySet<number>,
) {
  const groups = new Map<
    string,
    { readonly places: number[]; readonly columns: readonly number[] }
  >();
  for (const [at, columns] of candidates.entries()) {
    if (settled.has(at) || columns.length === 0) continue;
    const group = groups.get(texts[at] ?? '') ?? { places: [], columns };
    group.places.push(at);
    groups.set(texts[at] ?? '', group);
  }
  return [...groups.values()];
}

/**
 * The columns of texts that several questions share: the first heading is the first column, and so
 * on. Nothing else is sure unless no column was moved, as many headings as columns have the text, and
 * they stand between the same certain columns.
 */
function byPlace(
  texts: readonly string[],
  candidates: Candidates,
  sure: readonly Place[],
): readonly Place[] {
  if (!isInOrder(sure)) return [];
  const certainAt = sure.map(([at]) => at);
  const certainColumns = sure.map(([, column]) => column);
  const settled = new Set(certainAt);
  return openGroups(texts, candidates, settled).flatMap(({ places, columns }) => {
    if (places.length !== columns.length) return [];
    const [found, wanted] = [gapsOf(certainAt, places), gapsOf(certainColumns, columns)];
    if (found.some((gap, index) => gap !== wanted[index])) return [];
    return places.map((at, index) => [at, columns[index] ?? -1] as const);
  });
}

/**
 * What headings that are texts name: whole, cut, or with underscores for spaces. A text that several
 * columns share is told by its place, unless `unordered` says that headings that repeat have become
 * one, as in JSON; where the place does not tell, the heading is unclear.
 */
export function headingsByText(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
  unordered: boolean,
): readonly Heading[] {
  const texts = headings.map(foldHeading);
  const all = candidatesOf(texts, expected);
  const candidates = narrowed(bySide(narrowed(all), expected));
  const sure = certain(candidates);
  const columns = new Map([...sure, ...(unordered ? [] : byPlace(texts, candidates, sure))]);
  return headings.map((text, at): Heading => {
    const column = expected[columns.get(at) ?? -1];
    if (column !== undefined) return column.heading;
    return { kind: all[at]?.length ? 'unclear' : 'unknown', text };
  });
}
