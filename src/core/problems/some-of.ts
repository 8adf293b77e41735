const SHOWN = 10;

/** A list for a sentence: all of a short one; the first names of a longer one, and the last. */
export function someOf(names: readonly string[]): string {
  if (names.length === 0) return '–';
  if (names.length <= SHOWN + 2) return names.join(', ');
  return `${names.slice(0, SHOWN).join(', ')} … ${names.at(-1)}`;
}
