/**
 * A table laid out for reading: titles, header tree, stub and typed cells. Values are not rounded
 * yet: writers print them with the digits that each cell carries.
 */
export interface Grid {
  readonly kind: 'grid';
  readonly id: string;
  readonly title: string;
  /** The bases, on one line. */
  readonly bases: string;
  /** The heading of the row labels. */
  readonly stub: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
  /** The warning that the data are not those of a survey. */
  readonly banner?: string;
}

/** A column heading, or one that spans others. */
export interface Heading {
  /** A name for programs, such as `count` or the code of an option. */
  readonly key: string;
  readonly label: string;
  readonly columns?: readonly Heading[];
}

/** A line of a table. */
export interface Row {
  readonly key: string;
  readonly label: string;
  /** `body` lines are the answers; `total` adds them; `aside` stands outside the percentages. */
  readonly role: 'body' | 'total' | 'aside';
  /** A second line of the same label, such as the percentages under the counts. */
  readonly continues?: boolean;
  readonly cells: readonly Cell[];
}

/** A figure, not rounded yet, or why there is none. */
export type Cell =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number; readonly digits: number }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing belongs here. */
  | { readonly kind: 'empty' }
  /** A figure belongs here but cannot be computed. */
  | { readonly kind: 'absent' }
  /** No figure: the group was not offered the answer. */
  | { readonly kind: 'notOffered' };

/** A line at the foot of a table. */
export interface Note {
  readonly kind: 'note' | 'reading' | 'scope' | 'source';
  readonly text: string;
}

/** The columns that hold cells, each with the headings above it. */
export function leafColumns(
  columns: readonly Heading[],
  above: readonly Heading[] = [],
): readonly (readonly Heading[])[] {
  return columns.flatMap((heading) =>
    heading.columns === undefined
      ? [[...above, heading]]
      : leafColumns(heading.columns, [...above, heading]),
  );
}
