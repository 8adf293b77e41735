/**
 * From where on something is worth telling. Shares are fractions.
 *
 * None of these limits is a law: each is a convention, and a survey with reasons for another one
 * should use it.
 */
export interface QualitySettings {
  /** The fewest answers that two respondents must have in common, of all theirs, to be told. */
  readonly identicalAnswers: number;
  /** A speeder took less than this share of the median time. */
  readonly speederShare: number;
  /** The fewest timed respondents of a branch whose median says anything. */
  readonly speederBase: number;
  /** The fewest rows of a grid in which the same answer everywhere is told. */
  readonly straightRows: number;
  /** The rows of a grid from which on it is a warning by itself. */
  readonly straightManyRows: number;
  /** The grids of one respondent from which on it is a warning. */
  readonly straightGrids: number;
  /** The share of answers at the start of a slider from which on it is told. */
  readonly sliderShare: number;
  /** The fewest answers to a slider. */
  readonly sliderBase: number;
  /** The share of those who reached a page and left there from which on it is told. */
  readonly dropOffShare: number;
  /** The fewest who reached the page. */
  readonly dropOffBase: number;
  /** The share of those who reached a question and left it blank from which on it is told. */
  readonly nonResponseShare: number;
  /** The fewest who reached the question. */
  readonly nonResponseBase: number;
  /** The share of blanks, of the questions that a respondent reached, from which on it is told. */
  readonly nearlyEmptyShare: number;
  /** The fewest questions reached. */
  readonly nearlyEmptyBase: number;
}

/** The limits unless told otherwise; `docs/validate.md` says where they come from. */
export const QUALITY_SETTINGS: QualitySettings = {
  identicalAnswers: 10,
  speederShare: 1 / 3,
  speederBase: 20,
  straightRows: 4,
  straightManyRows: 8,
  straightGrids: 2,
  sliderShare: 0.2,
  sliderBase: 10,
  dropOffShare: 0.1,
  dropOffBase: 20,
  nonResponseShare: 0.2,
  nonResponseBase: 20,
  nearlyEmptyShare: 0.9,
  nearlyEmptyBase: 10,
};
