import type { RawAnswers } from '../../../core/responses/index.js';

type Cells = readonly (string | null)[];

function cellsOf({ fields, size, keepsBlanks }: RawAnswers, name: string): Cells {
  const cells = fields.get(name) ?? new Array<null>(size).fill(null);
  return keepsBlanks ? cells : cells.map((cell) => (cell === '' ? null : cell));
}

/**
 * The respondents of several files one after the other. A field that a file lacks is "nothing
 * stored" for its respondents; so is a blank in a file that does not tell the two apart.
 */
export function concatenate(parts: readonly RawAnswers[]): RawAnswers {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const names = new Set(parts.flatMap((part) => [...part.fields.keys()]));
  const column = (name: string) => {
    const nothing: Cells = [];
    return nothing.concat(...parts.map((part) => cellsOf(part, name)));
  };
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    fields: new Map([...names].map((name) => [name, column(name)])),
    ids: parts.flatMap((part) => part.ids),
    submitted: parts.flatMap((part) => part.submitted),
    lastPages: parts.flatMap((part) => part.lastPages),
    keepsBlanks: parts.some((part) => part.keepsBlanks),
  };
}
