/** Ways to word the same thing: in several languages. */
export type Wordings = readonly string[];

/** LimeSurvey's mark for what was cut. */
const CUT = '..';

/**
 * A text as headings are compared: without white space and underscores, which an export may write
 * for spaces, and in one case. Tags are taken out with nothing left in their place.
 */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_\u200b]+/gu, '')
    .toLowerCase();
}

/** Whether a heading may have been cut. */
export function isCut(heading: string): boolean {
  return heading.includes(CUT);
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

/**
 * Whether a folded heading words a column: its title, then each further part in brackets, whole or
 * cut.
 */
export function isWorded(heading: string, parts: readonly Wordings[]): boolean {
  let places: readonly number[] = [0];
  for (const [index, wordings] of parts.entries()) {
    const opened = index === 0 ? places : places.filter((at) => heading[at] === '[');
    const ends = opened.flatMap((at) =>
      wordings.flatMap((wording) =>
        endsOf(heading, index === 0 ? at : at + 1, foldHeading(wording)),
      ),
    );
    const closed = index === 0 ? ends : ends.filter((end) => heading[end] === ']');
    places = closed.map((end) => (index === 0 ? end : end + 1));
  }
  return places.includes(heading.length);
}

/** The folded headings that word a column whole: one for each way to word its parts. */
export function wholeHeadings(parts: readonly Wordings[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (heads, wordings, index) =>
      heads.flatMap((head) =>
        wordings.map((wording) =>
          index === 0 ? foldHeading(wording) : `${head}[${foldHeading(wording)}]`,
        ),
      ),
    [''],
  );
}
