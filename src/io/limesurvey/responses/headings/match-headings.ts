import { headingsByCode } from './by-code.js';
import { headingsByText } from './by-text.js';
import type { ExpectedColumn } from './expected.js';
import type { Heading } from './heading.js';

function isKnown({ kind }: Heading): boolean {
  return kind !== 'unknown';
}

/**
 * What the columns of a sheet hold: by the codes in their headings, or by the texts where these say
 * more. `unordered` says that headings that repeat have become one.
 */
export function matchHeadings(
  headings: readonly string[],
  expected: readonly ExpectedColumn[],
  unordered: boolean,
): readonly Heading[] {
  const texts = headings.map((heading) => heading.trim());
  const byCode = headingsByCode(texts, expected);
  if (byCode.every(isKnown)) return byCode;
  const byText = headingsByText(texts, expected, unordered);
  const isText = byText.filter(isKnown).length > byCode.filter(isKnown).length;
  return isText ? byText : byCode;
}
