/** What a column of an export holds. */
export type Heading =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'system'; readonly name: SystemColumn }
  | { readonly kind: 'personal'; readonly name: string };

const SYSTEM = ['id', 'submitdate', 'lastpage', 'startlanguage'] as const;

/** The columns about the respondent that tables need. */
export type SystemColumn = (typeof SYSTEM)[number];

/** Columns that say who or where a respondent is, or that nothing needs: never kept. */
const PERSONAL = new Set(['token', 'ipaddr', 'refurl', 'seed', 'startdate', 'datestamp']);

const BRACKETS = /^([^[\]]+)\[([^[\]]+)\](?:\[([^[\]]+)\])?$/;

/** The field name of a bracketed heading: `dual[D1][1]` is `dual_D1_0`, scales count from 0. */
function fieldOf(code: string, sub: string, scale: string | undefined): string {
  if (scale === undefined) return `${code}_${sub}`;
  const number = Number(scale);
  return `${code}_${sub}_${Number.isInteger(number) && number > 0 ? number - 1 : scale}`;
}

/**
 * What a heading written with question codes names: `Q5[SQ001]` and its expression form
 * `Q5_SQ001` are the same field.
 */
export function readHeading(heading: string): Heading {
  const text = heading.trim();
  const system = SYSTEM.find((name) => name === text);
  if (system !== undefined) return { kind: 'system', name: system };
  if (PERSONAL.has(text)) return { kind: 'personal', name: text };
  const match = BRACKETS.exec(text);
  if (match === null) return { kind: 'field', field: text };
  const [, code = '', sub = '', scale] = match;
  return { kind: 'field', field: fieldOf(code, sub, scale) };
}
