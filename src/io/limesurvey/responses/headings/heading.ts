/** The columns about a questionnaire as a whole that are read beside its answers. */
const SYSTEM = [
  'id',
  'submitdate',
  'lastpage',
  'startlanguage',
  'seed',
  'startdate',
  'datestamp',
  'interviewtime',
] as const;

export type SystemColumn = (typeof SYSTEM)[number];

/** What a column of an export holds. */
export type Heading =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'system'; readonly name: SystemColumn }
  /** Who a respondent was: not kept unless asked for. */
  | { readonly kind: 'personal'; readonly name: string }
  /** Known to LimeSurvey, and no answer: a text shown, the number of files sent, a page's timing. */
  | { readonly kind: 'extra'; readonly name: string }
  | { readonly kind: 'unknown'; readonly text: string }
  /** A heading of several columns of the questionnaire, of which nothing tells which one it is. */
  | { readonly kind: 'unclear'; readonly text: string };

/** Who, where or when a respondent was. */
const PERSONAL =
  /^(?:token|ipaddr|refurl|firstname|lastname|email|emailstatus|participant_id|attribute_\d+)$/;

const TIMING = /^(?:group|question)time_?\d+$/i;

/** What the name of a column says that the questionnaire does not have. */
export function namedColumn(name: string): Heading | undefined {
  const system = SYSTEM.find((each) => each === name);
  if (system !== undefined) return { kind: 'system', name: system };
  if (PERSONAL.test(name)) return { kind: 'personal', name };
  return TIMING.test(name) ? { kind: 'extra', name } : undefined;
}

/** What two headings must not share: the name of what they hold. */
export function nameOf(heading: Heading): string | undefined {
  switch (heading.kind) {
    case 'field':
      return heading.field;
    case 'unknown':
    case 'unclear':
      return undefined;
    default:
      return heading.name;
  }
}
