import type { RawAnswers } from '../../../core/responses/index.js';

/**
 * The respondents of several files one after the other. A field that a file lacks is "nothing
 * stored" for its respondents. Blanks are told apart only when every file tells them apart.
 */
export function concatenate(parts: readonly RawAnswers[]): RawAnswers {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const names = new Set(parts.flatMap((part) => [...part.fields.keys()]));
  const column = (name: string) => {
    const nothing: readonly (string | null)[] = [];
    return nothing.concat(
      ...parts.map((part) => part.fields.get(name) ?? new Array<null>(part.size).fill(null)),
    );
  };
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    fields: new Map([...names].map((name) => [name, column(name)])),
    ids: parts.flatMap((part) => part.ids),
    submitted: parts.flatMap((part) => part.submitted),
    lastPages: parts.flatMap((part) => part.lastPages),
    keepsBlanks: parts.every((part) => part.keepsBlanks),
  };
}
