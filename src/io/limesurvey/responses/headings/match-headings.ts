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
  const byCode = texts.map((text) => stored.get(text) ?? headingByCode(text, known));
  if (byCode.every(isKnown)) return { by: 'code', columns: byCode };
  const byText = headingsByText(texts, expected);
  const isText = byText.filter(isKnown).length > byCode.filter(isKnown).length;
  return isText ? { by: 'text', columns: byText } : { by: 'code', columns: byCode };
}
