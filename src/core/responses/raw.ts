/** Rows from the first to before the last. */
export type RowRange = readonly [from: number, to: number];

/**
 * Answers as a survey server stores them, before a questionnaire gives them a meaning.
 *
 * Fields are named as in LimeSurvey's expressions (`Q5_SQ001`, `Q3_other`, `prio_1`). `null` is
 * "nothing stored", `''` is "seen and left blank"; a reader whose file does not tell the two apart
 * gives `null` for both.
 */
export interface RawAnswers {
  readonly size: number;
  readonly fields: ReadonlyMap<string, readonly (string | null)[]>;
  readonly ids: readonly string[];
  readonly submitted: readonly boolean[];
  /** The last page recorded for each respondent; `null` when it is not known. */
  readonly lastPages: readonly (number | null)[];
  /** How long each questionnaire took, in seconds; `null` when it is not known. */
  readonly seconds?: readonly (number | null)[];
  /** When it was submitted, in milliseconds since 1970, read as UTC; `null` when it is not known. */
  readonly submittedAt?: readonly (number | null)[];
  /** What tells participants apart, such as their access code; only compared, never kept. */
  readonly participants?: readonly (string | null)[];
  /**
   * For a field that only some of the files have, the respondents of the others, as ranges of rows:
   * from the first to before the last.
   */
  readonly absent?: ReadonlyMap<string, readonly RowRange[]>;
  /** Columns that identify respondents, by name, where they were asked for. */
  readonly personal?: ReadonlyMap<string, readonly (string | null)[]>;
}
