const LARGEST = 2_000_000_000;

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) < LARGEST;
}

/** A number of six digits that is always the same for a text. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return String(100_000 + ((hash >>> 0) % 900_000));
}

/** The number of a survey: its id when that is one, else six digits made of it. */
export function surveyNumber(id: string): string {
  return isNumber(id) ? id : digest(id);
}

/** A number for each name: the name where it is one that no earlier has, else the next that is free. */
export function numbered(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const kept = names.map((name) => {
    if (!isNumber(name) || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  });
  let last = 0;
  return kept.map((name) => {
    if (name !== undefined) return name;
    do last += 1;
    while (taken.has(String(last)));
    return String(last);
  });
}
