/**
 * Answers as a survey server stores them, before a questionnaire gives them a meaning.
 *
 * Fields are named as in LimeSurvey's expressions (`Q5_SQ001`, `Q3_other`, `prio_1`). `null` is
 * "nothing stored", `''` is "seen and left blank".
 */
export interface RawAnswers {
  readonly size: number;
  readonly fields: ReadonlyMap<string, readonly (string | null)[]>;
  readonly ids: readonly string[];
  readonly submitted: readonly boolean[];
  /** The last page recorded for each respondent; `null` when it is not known. */
  readonly lastPages: readonly (number | null)[];
  /** Whether `null` and `''` are told apart; some formats lose the difference. */
  readonly keepsBlanks: boolean;
}
