import { headingByCode } from './by-code.js';
import { headingsByText } from './by-text.js';
import type { ExpectedColumn } from './expected.js';
import type { Heading } from './heading.js';

/** What each column holds, and by what its heading says so. */
export interface MatchedHeadings {
  readonly by: 'code' | 'text';
  readonly columns: readonly Heading[];
}

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

/**
 * What the columns of a sheet hold: by the codes in their headings, which may be the names of the
 * table of responses, or by the texts where these say more.
 */
export function matchHeadings(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
): MatchedHeadings {
  const known = new Map(expected.map(({ name, heading }) => [name, heading]));
  const texts = headings.map((heading) => heading.trim());
  const stored = new Map(expected.map((column) => [column.stored, column.heading]));
  const scales = scalesFromOne(texts, known);
  const byCode = texts.map(
    (text) => stored.get(text) ?? scales.get(text) ?? headingByCode(text, known),
  );
  if (byCode.every(isKnown)) return { by: 'code', columns: byCode };
  const byText = headingsByText(texts, expected);
  const isText = byText.filter(isKnown).length > byCode.filter(isKnown).length;
  return isText ? { by: 'text', columns: byText } : { by: 'code', columns: byCode };
}
