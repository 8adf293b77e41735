/** What is written in one place of a sheet: `null` for nothing, `''` for a blank that was written. */
export type Cell = string | null;

/**
 * The answers in a file as they are written, one heading for each column and one record for each
 * respondent, before a questionnaire gives them a meaning.
 */
export interface Sheet {
  readonly headings: readonly string[];
  readonly records: readonly (readonly Cell[])[];
  /**
   * Whether another program wrote the file again: LimeSurvey quotes all that it writes. Spreadsheets
   * change numbers, dates and codes.
   */
  readonly resaved: boolean;
  /** Whether headings that repeat have become one, with the value of the last, as in JSON. */
  readonly unordered?: boolean;
  /**
   * Whether its form of export tells a question left blank from one not displayed; where the form
   * says neither, the cells show it.
   */
  readonly tellsBlanks?: boolean;
}
