/** A record of a CSV file: its fields, `null` for one that is empty and not quoted. */
export interface CsvRecord {
  /** The line on which it starts, from 1. */
  readonly line: number;
  readonly fields: readonly (string | null)[];
}

export type Separator = ',' | ';' | '\t';

/** What keeps a text from being read as CSV. */
export interface CsvFault {
  readonly rule: 'unclosed-quote' | 'text-after-quote';
  readonly line: number;
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
  /** Whether every field that is not empty stands in quotation marks. */
  readonly allQuoted: boolean;
}

const QUOTE = '"';

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

/** The end of a quoted field that starts at `start`: the index of its closing quote, -1 if none. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf(QUOTE, start + 1);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}

/** The end of what is not quoted: the next separator or line end. */
function fieldEnd(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}

/**
 * The records of a CSV text. Line breaks inside quotes belong to the field; a doubled quote stands
 * for one; blank lines are skipped.
 *
 * A quoted empty field is `''` and an unquoted one `null`: LimeSurvey 6 writes "left blank" and
 * "not displayed" so, and no general CSV reader keeps the difference.
 */
export function parseCsv(text: string, separator: Separator): ParsedCsv {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let fields: (string | null)[] = [];
  let [at, line, startLine] = [0, 1, 1];
  let allQuoted = true;
  const readField = (): void => {
    if (text[at] !== QUOTE) {
      const end = fieldEnd(text, at, separator);
      fields.push(end === at ? null : text.slice(at, end));
      if (end > at) allQuoted = false;
      at = end;
      return;
    }
    const close = closingQuote(text, at);
    const end = close < 0 ? text.length : close;
    if (close < 0) faults.push({ rule: 'unclosed-quote', line });
    fields.push(text.slice(at + 1, end).replaceAll('""', QUOTE));
    line += countLines(text, at, end);
    at = end + 1;
    const rest = fieldEnd(text, at, separator);
    if (rest > at) faults.push({ rule: 'text-after-quote', line });
    at = Math.max(at, rest);
  };
  const endRecord = (): void => {
    if (fields.length > 1 || (fields[0] ?? null) !== null)
      records.push({ line: startLine, fields });
    fields = [];
  };
  while (at < text.length) {
    readField();
    if (text[at] === separator) {
      at += 1;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      fields.push(null);
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (at < text.length) at += 1;
    line += 1;
    endRecord();
    startLine = line;
  }
  return { records, faults, allQuoted };
}
