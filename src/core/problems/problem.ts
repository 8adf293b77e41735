/** Where a problem was met. Rows count respondents from 1, lines count the lines of a file from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly row?: number;
  readonly column?: string;
  readonly question?: string;
  /** The option or argument of a command, such as `--where`. */
  readonly option?: string;
  /** Offset in an expression, from 0. */
  readonly position?: number;
}

/** One sentence in each language of the project: what is wrong, what was expected, what to do. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

/** An error keeps the work from being done or the figure from being right; a warning is to be looked at. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something that a person should know about an instrument, a file or an answer.
 *
 * Checks return problems; the doors of the library (readers, builders, commands) throw a
 * `SurveyError` that carries them.
 */
export interface Problem {
  readonly kind: 'problem';
  /** Stable name of the rule that was broken, such as `unknown-option`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
}

/** Makes a problem; an error unless another severity is given. */
export function problem(
  rule: string,
  message: Message,
  place: Place = {},
  severity: Severity = 'error',
): Problem {
  return { kind: 'problem', rule, severity, message, place };
}
