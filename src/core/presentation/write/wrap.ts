const NO_PLACE = /[\p{Mark}\p{Cf}]/u;
const TWO_PLACES =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** The places that a terminal gives to a text: two for some characters, none for combining ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!NO_PLACE.test(character)) width += TWO_PLACES.test(character) ? 2 : 1;
  }
  return width;
}

/** The longest start of a text that fits in `width` places, of one character at least. */
function startOf(text: string, width: number): string {
  let start = '';
  for (const character of text) {
    if (start !== '' && widthOf(start + character) > width) break;
    start += character;
  }
  return start;
}

/** A text that cannot move the cursor or change colours, on one line. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** A text on one line of at most `width` places, with `…` where it was cut. */
export function cut(text: string, width: number): string {
  const line = harmless(text);
  if (widthOf(line) <= width) return line;
  return width < 2 ? '…'.slice(0, width) : `${startOf(line, width - 1).trimEnd()}…`;
}

/** A text cut into lines of at most `width` places, at spaces where there are some. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const start = startOf(line, width);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return [...lines, line];
}
