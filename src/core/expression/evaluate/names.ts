/** Whether a respondent was asked; `unknown` when the respondent left before the question. */
export type Relevance = 'relevant' | 'irrelevant' | 'unknown';

/** How an expression reads one column of the answers, respondent by respondent. */
export interface NameReader {
  /** As LimeSurvey stores it: `''` when seen and left blank, `null` when nothing is stored. */
  readonly value: (row: number) => string | null;
  /** The column holds numbers. */
  readonly numeric: boolean;
  /** The column holds what respondents wrote: `&`, `<` and `>` are read as HTML entities. */
  readonly text?: boolean;
  readonly relevance: (row: number) => Relevance;
  /**
   * Rows of one key, from 0 to below `size`, read the same value and were asked alike; a row of key
   * -1 stands alone. Absent where answers are too many to be counted.
   */
  readonly key?: { readonly size: number; readonly of: (row: number) => number };
  /** The label of the answer, for `.shown`; the stored value when absent. */
  readonly shown?: (row: number) => string;
  /** The assessment value of the answer, for `.value`; the stored value when absent. */
  readonly assessment?: (row: number) => string;
  /** What `.question`, `.qid`, `.type` … read; blank when absent. */
  readonly attributes?: Pick<ReadonlyMap<string, string>, 'get'>;
}

/** The names that an expression may use, given by whoever holds the answers. */
export interface Names {
  /** `undefined` when there is no such name: an expression that uses it is invalid. */
  read(name: string): NameReader | undefined;
  /** The names of all columns of a question, *other* and comments included; none if unknown. */
  columnsOf(question: string): readonly string[];
}

/** What an expression belongs to. */
export interface Setting {
  /** The question that `self` stands for. */
  readonly self?: string;
}
