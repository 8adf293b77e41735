import { headingsByCode } from './by-code.js';
import { headingsByText } from './by-text.js';
import type { ExpectedColumn } from './expected.js';
import type { Heading } from './heading.js';

function isKnown({ kind }: Heading): boolean {
  return kind !== 'unknown';
}

/**
 * The columns of two scales by names that count scales from 1, as the data for SPSS do: where they
 * name a scale that the questionnaire lacks, `dual_D1_2`, and not the first, `dual_D1_0`.
 */
function scalesFromOne(
  headings: readonly string[],
  known: ReadonlyMap<string | undefined, Heading>,
): ReadonlyMap<string, Heading> {
  const all = new Set(headings);
  const pairs = headings.flatMap((heading) => {
    const [, stem] = /^(.+)_2$/.exec(heading) ?? [];
    const [first, second] = [known.get(`${stem}_0`), known.get(`${stem}_1`)];
    const isShifted = !known.has(heading) && all.has(`${stem}_1`) && !all.has(`${stem}_0`);
    if (!isShifted || first === undefined || second === undefined) return [];
    return [[`${stem}_1`, first] as const, [heading, second] as const];
  });
  return new Map(pairs);
}

/** What headings name that are the names of the table of responses, or count scales from 1. */
function byStoredName(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
): readonly (Heading | undefined)[] {
  const known = new Map(expected.map(({ name, heading }) => [name, heading]));
  const stored = new Map(
    expected.flatMap((column) =>
      column.stored === undefined ? [] : [[column.stored, column.heading] as const],
    ),
  );
  const scales = scalesFromOne(headings, known);
  return headings.map((heading) => stored.get(heading) ?? scales.get(heading));
}

/**
 * What the columns of a sheet hold: by the codes in their headings, which may be the names of the
 * table of responses, or by the texts where these say more. `unordered` says that headings that
 * repeat have become one.
 */
export function matchHeadings(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
  unordered: boolean,
): readonly Heading[] {
  const texts = headings.map((heading) => heading.trim());
  const stored = byStoredName(texts, expected);
  const byCode = headingsByCode(texts, expected).map((heading, at) => stored[at] ?? heading);
  if (byCode.every(isKnown)) return byCode;
  const byText = headingsByText(texts, expected, unordered);
  const isText = byText.filter(isKnown).length > byCode.filter(isKnown).length;
  return isText ? byText : byCode;
}
