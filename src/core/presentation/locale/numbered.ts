import type { Language } from './locale.js';

/** A count with its noun, in the plural from 2 on; English says "0 errors" too. */
export function numbered(
  count: number,
  singular: string,
  language: Language,
  plural = `${singular}s`,
): string {
  const isOne = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${count} ${isOne ? singular : plural}`;
}
