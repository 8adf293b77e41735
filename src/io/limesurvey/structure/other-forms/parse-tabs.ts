/** What one line of a tab-separated file holds. */
export type TabLine = readonly string[];

interface Cell {
  readonly value: string;
  /** Where what follows the cell begins. */
  readonly end: number;
}

const PLAIN = /[^\t\n\r]*/y;

/** The place of the quote that closes a cell; -1 when none does. */
function closingQuote(text: string, from: number): number {
  let place = text.indexOf('"', from);
  while (place >= 0 && text[place + 1] === '"') place = text.indexOf('"', place + 2);
  return place;
}

function cellAt(text: string, start: number, plain: RegExp): Cell | undefined {
  if (text[start] !== '"') {
    plain.lastIndex = start;
    const [value = ''] = plain.exec(text) ?? [];
    return { value, end: start + value.length };
  }
  const close = closingQuote(text, start + 1);
  if (close < 0) return undefined;
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/**
 * The lines of a tab-separated text, in one pass. A cell that begins with a quote goes on to the
 * quote that closes it, tabs and line breaks included; a doubled quote is one. `undefined` when a
 * quote is never closed or when something follows the one that closes a cell.
 */
export function parseTabs(text: string): readonly TabLine[] | undefined {
  const plain = new RegExp(PLAIN);
  const lines: TabLine[] = [];
  let line: string[] = [];
  let place = 0;
  while (place <= text.length) {
    const cell = cellAt(text, place, plain);
    if (cell === undefined) return undefined;
    line.push(cell.value);
    const after = text[cell.end];
    if (after !== undefined && !'\t\n\r'.includes(after)) return undefined;
    place = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    if (after === '\t') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
