import type { RawAnswers } from '../../../core/responses/index.js';

type Cells = readonly (string | null)[];

function joined<Value>(parts: readonly (readonly Value[])[]): readonly Value[] {
  const nothing: readonly Value[] = [];
  return nothing.concat(...parts);
}

/** The columns of all parts; where a part lacks one, nothing is stored for its respondents. */
function columnsTogether(
  parts: readonly { readonly size: number; readonly columns: ReadonlyMap<string, Cells> }[],
): ReadonlyMap<string, Cells> {
  const names = new Set(parts.flatMap(({ columns }) => [...columns.keys()]));
  const column = (name: string) =>
    joined(parts.map(({ columns, size }) => columns.get(name) ?? new Array<null>(size).fill(null)));
  return new Map([...names].map((name) => [name, column(name)]));
}

/** What only some of the files say of their respondents, unknown for those of the others. */
function optional<Value>(
  parts: readonly RawAnswers[],
  read: (part: RawAnswers) => readonly (Value | null)[] | undefined,
): readonly (Value | null)[] | undefined {
  if (parts.every((part) => read(part) === undefined)) return undefined;
  return joined(parts.map((part) => read(part) ?? new Array<null>(part.size).fill(null)));
}

/**
 * The respondents of several files one after the other. A field that a file lacks is "nothing
 * stored" for its respondents.
 */
export function concatenate(parts: readonly RawAnswers[]): RawAnswers {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const seconds = optional(parts, (part) => part.seconds);
  const submittedAt = optional(parts, (part) => part.submittedAt);
  const participants = optional(parts, (part) => part.participants);
  const personal = columnsTogether(
    parts.map(({ size, personal: columns = new Map() }) => ({ size, columns })),
  );
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    fields: columnsTogether(parts.map(({ size, fields }) => ({ size, columns: fields }))),
    ids: parts.flatMap((part) => part.ids),
    submitted: parts.flatMap((part) => part.submitted),
    lastPages: parts.flatMap((part) => part.lastPages),
    ...(seconds === undefined ? {} : { seconds }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(participants === undefined ? {} : { participants }),
    ...(personal.size === 0 ? {} : { personal }),
  };
}
