/** What a line of a table of LimeSurvey's statistics is about, told by its label. */
export type LineKind =
  | 'answer'
  | 'other'
  | 'noAnswer'
  | 'notShown'
  | 'comments'
  /** A text was written, whatever it says. */
  | 'text'
  | Figure
  /** The answers to a scale of five points, together. */
  | 'answers'
  | 'cases'
  | 'total';

/** A figure that LimeSurvey computes of numbers, or of a scale of five points. */
export type Figure = 'count' | 'sum' | 'sd' | 'mean' | 'min' | 'q1' | 'median' | 'q3' | 'max';

/** One line of a table, as printed. */
export interface StatisticsLine {
  readonly kind: LineKind;
  readonly label: string;
  /** The code in brackets at the end of the label of an answer. */
  readonly code?: string;
  /** The first number of the line: a count of respondents, or a figure. */
  readonly value: number;
  /** The percentage, as a fraction. */
  readonly share?: number;
  /** The percentage of neighbouring points together, of a scale of five points. */
  readonly together?: number;
}

/** One table of the statistics. */
export interface StatisticsTable {
  /** The name of the table after "Summary for": `Q13`, `prio [1]`, `freq(SQ001)[Cahier de textes]`. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly StatisticsLine[];
  /** The labels of lines that no word of the vocabulary and no code tells. */
  readonly unknown: readonly string[];
}

/** A file of LimeSurvey's statistics, as plain tables. */
export interface StatisticsFile {
  readonly kind: 'statistics';
  readonly file: string;
  /** The rows of the query, and those of the survey, as the file says at its head. */
  readonly records: { readonly query?: number; readonly survey?: number };
  /** The digits after the point of a printed percentage; absent where it is written in full. */
  readonly shareDigits?: number;
  readonly tables: readonly StatisticsTable[];
}

/** The cells of one row of a sheet or of an HTML table; empty ones are `null`. */
export type Cells = readonly (string | number | null)[];

/** Rows as they stand in a file, before anyone reads words in them. */
export interface Sheet {
  readonly head: readonly Cells[];
  readonly blocks: readonly (readonly Cells[])[];
}
