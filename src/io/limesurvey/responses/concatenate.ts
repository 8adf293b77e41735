import type { RawAnswers, RowRange } from '../../../core/responses/index.js';

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

/** The ranges of rows whose part lacks each field that another part has. */
function absentIn(parts: readonly RawAnswers[]): ReadonlyMap<string, readonly RowRange[]> {
  const names = new Set(parts.flatMap(({ fields }) => [...fields.keys()]));
  const absent = new Map<string, RowRange[]>();
  let from = 0;
  for (const { fields, size, absent: inside } of parts) {
    for (const name of names) {
      const known = absent.get(name) ?? [];
      const ranges = fields.has(name) ? (inside?.get(name) ?? []) : [[0, size] as const];
      for (const [start, end] of ranges) known.push([from + start, from + end]);
      if (known.length > 0) absent.set(name, known);
    }
    from += size;
  }
  return absent;
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
 * stored" for its respondents, and `absent` for them.
 */
export function concatenate(parts: readonly RawAnswers[]): RawAnswers {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const absent = absentIn(parts);
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
    ...(absent.size === 0 ? {} : { absent }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(participants === undefined ? {} : { participants }),
    ...(personal.size === 0 ? {} : { personal }),
  };
}
