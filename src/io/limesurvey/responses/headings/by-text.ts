import type { ExpectedColumn, Wordings } from './expected.js';
import type { Heading } from './heading.js';

/** A heading and the column of the questionnaire that it is, by index. */
type Place = readonly [at: number, column: number];

/** LimeSurvey's mark for what was cut. */
const CUT = '..';

/**
 * A text as headings are compared: without white space and underscores, which an export may write
 * for spaces, and in one case. Tags are taken out with nothing left in their place.
 */
function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_\u200b]+/gu, '')
    .toLowerCase();
}

/** The places where a wording ends in a heading if it starts at `start`, whole or cut. */
function endsOf(heading: string, start: number, wording: string): readonly number[] {
  const ends = wording !== '' && heading.startsWith(wording, start) ? [start + wording.length] : [];
  for (let cut = heading.indexOf(CUT, start); cut > start; cut = heading.indexOf(CUT, cut + 1)) {
    if (!wording.startsWith(heading.slice(start, cut))) break;
    ends.push(cut + CUT.length);
  }
  return ends;
}

/** Whether a heading words the column: its title, then each further part in brackets. */
function isWorded(heading: string, parts: readonly Wordings[]): boolean {
  let places: readonly number[] = [0];
  for (const [index, wordings] of parts.entries()) {
    const opened = index === 0 ? places : places.filter((at) => heading[at] === '[');
    const ends = opened.flatMap((at) =>
      wordings.flatMap((wording) => endsOf(heading, index === 0 ? at : at + 1, wording)),
    );
    const closed = index === 0 ? ends : ends.filter((end) => heading[end] === ']');
    places = closed.map((end) => (index === 0 ? end : end + 1));
  }
  return places.includes(heading.length);
}

/** The columns that each heading may be, by index; headings of the same text have the same ones. */
function candidatesOf(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
): readonly (readonly number[])[] {
  const folded = expected.map(({ words }) => words.map((part) => part.map(foldHeading)));
  const known = new Map<string, readonly number[]>();
  return headings.map((heading) => {
    const text = foldHeading(heading);
    const found =
      known.get(text) ?? folded.flatMap((parts, index) => (isWorded(text, parts) ? [index] : []));
    known.set(text, found);
    return found;
  });
}

/** The longest run of pairs that go up on both sides: the columns that stand in their order. */
function inOrder(pairs: readonly Place[]) {
  const best: { length: number; before: number }[] = [];
  for (const [index, [, column]] of pairs.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const longer = (best[earlier]?.length ?? 0) + 1;
      if ((pairs[earlier]?.[1] ?? 0) < column && longer > length)
        [length, before] = [longer, earlier];
    }
    best.push({ length, before });
  }
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? 0) ? i : top), 0);
  const kept: Place[] = [];
  while (at >= 0) {
    const pair = pairs[at];
    if (pair !== undefined) kept.unshift(pair);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

/** The headings by the columns that they may be: those that share candidates stand together. */
function groupsBetween(
  candidates: readonly (readonly number[])[],
  open: readonly number[],
  isFree: (column: number) => boolean,
) {
  const groups = new Map<
    string,
    { readonly places: number[]; readonly columns: readonly number[] }
  >();
  for (const at of open) {
    const columns = (candidates[at] ?? []).filter(isFree);
    const key = columns.join(' ');
    const group = groups.get(key) ?? { places: [], columns };
    group.places.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ columns }) => columns.length > 0);
}

/**
 * The columns of headings that repeat: between two headings that are unique and stand in order, the
 * first of as many is the first column, and so on. Where a column was taken out, nothing tells which.
 */
function byPlace(
  candidates: readonly (readonly number[])[],
  unique: readonly Place[],
  width: number,
): ReadonlyMap<number, number> {
  const taken = new Set(unique.map(([, column]) => column));
  const found = new Map<number, number>();
  const anchors = [[-1, -1] as const, ...inOrder(unique), [candidates.length, width] as const];
  const settled = new Set(unique.map(([at]) => at));
  for (const [index, [at, column]] of anchors.slice(1).entries()) {
    const [before, columnBefore] = anchors[index] ?? [-1, -1];
    const open = candidates.flatMap((_, place) =>
      place > before && place < at && !settled.has(place) ? [place] : [],
    );
    const isFree = (each: number) => each > columnBefore && each < column && !taken.has(each);
    for (const { places, columns } of groupsBetween(candidates, open, isFree)) {
      if (places.length !== columns.length) continue;
      for (const [order, place] of places.entries()) found.set(place, columns[order] ?? -1);
    }
  }
  return found;
}

/** The headings that only one column fits, of which no other heading is as sure. */
function certain(candidates: readonly (readonly number[])[]): readonly Place[] {
  const sure = candidates.flatMap(([column, another], at) =>
    column !== undefined && another === undefined ? [[at, column] as const] : [],
  );
  const times = new Map<number, number>();
  for (const [, column] of sure) times.set(column, (times.get(column) ?? 0) + 1);
  return sure.filter(([, column]) => times.get(column) === 1);
}

/**
 * The headings that only one column fits once the columns of such headings are taken: a heading that
 * is cut may fit the column of one that is not.
 */
function uniquePlaces(candidates: readonly (readonly number[])[]): readonly Place[] {
  const found = certain(candidates);
  const owners = new Map(found.map(([at, column]) => [column, at]));
  const isOpen = (at: number) => (column: number) => (owners.get(column) ?? at) === at;
  const left = candidates.map((columns, at) => columns.filter(isOpen(at)));
  const isSettled = left.every((columns, at) => columns.length === candidates[at]?.length);
  return isSettled ? found : uniquePlaces(left);
}

/**
 * What headings that are texts name: whole, cut, or with underscores for spaces. A text that several
 * columns share is told by its place; where it cannot be, the heading is unclear.
 */
export function headingsByText(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
): readonly Heading[] {
  const candidates = candidatesOf(headings, expected);
  const unique = uniquePlaces(candidates);
  const columns = new Map([...unique, ...byPlace(candidates, unique, expected.length)]);
  return headings.map((text, at): Heading => {
    const column = expected[columns.get(at) ?? -1];
    if (column !== undefined) return column.heading;
    return { kind: candidates[at]?.length ? 'unclear' : 'unknown', text };
  });
}
