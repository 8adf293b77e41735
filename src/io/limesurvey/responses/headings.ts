/** What a column of an export holds. */
export type Heading =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'system'; readonly name: SystemColumn }
  | { readonly kind: 'personal'; readonly name: string };

const SYSTEM = ['id', 'submitdate', 'lastpage', 'startlanguage'] as const;

/** The columns about the respondent that tables need. */
export type SystemColumn = (typeof SYSTEM)[number];

/** Columns that say who, where or when a respondent was, or that nothing needs: never kept. */
const PERSONAL =
  /^(?:token|ipaddr|refurl|seed|startdate|datestamp|firstname|lastname|email|emailstatus|participant_id|attribute_\d+|interviewtime|(?:group|question)Time\d+)$/;

const BRACKETS = /^([^[\]]+)\[([^[\]]+)\](?:\[([^[\]]+)\])?$/;

/** The field name of a bracketed heading: `dual[D1][1]` is `dual_D1_0`, scales count from 0. */
function fieldOf(code: string, sub: string, scale: string | undefined): string {
  if (scale === undefined) return `${code}_${sub}`;
  const number = Number(scale);
  return `${code}_${sub}_${Number.isInteger(number) && number > 0 ? number - 1 : scale}`;
}

function namedField(text: string): string {
  const match = BRACKETS.exec(text);
  if (match === null) return text;
  const [, code = '', sub = '', scale] = match;
  return fieldOf(code, sub, scale);
}

/**
 * What a heading written with question codes names: `Q5[SQ001]` and its expression form
 * `Q5_SQ001` are the same field. A name that the questionnaire has (`fields`) is always its own,
 * even if it looks like a column about the respondent, such as a question coded `email`.
 */
export function readHeading(heading: string, fields: ReadonlySet<string>): Heading {
  const text = heading.trim();
  const field = namedField(text);
  if (fields.has(field)) return { kind: 'field', field };
  const system = SYSTEM.find((name) => name === text);
  if (system !== undefined) return { kind: 'system', name: system };
  return PERSONAL.test(text) ? { kind: 'personal', name: text } : { kind: 'field', field };
}
