import type { Text } from '../../core/instrument/index.js';
import type { LineKind } from '../../io/limesurvey/index.js';
import type { Reason } from './explain/rules.js';

/** What a number of a table is: respondents, a percentage, or a figure computed of numbers. */
export type CellMeasure = 'count' | 'share' | 'together' | 'figure';

/** Whether LimeSurvey's number is ours, differs by known rules, or by none that is known. */
export type Verdict = 'equal' | 'explained' | 'unexplained';

/** One number of LimeSurvey's statistics beside ours; percentages are fractions. */
export interface ReconciledCell {
  readonly line: LineKind;
  /** The code of an answer. */
  readonly code?: string;
  readonly labels?: Text;
  readonly measure: CellMeasure;
  /** The number in the file; `null` when there is no file. */
  readonly printed: number | null;
  /** The number that LimeSurvey would print, as computed here. */
  readonly predicted: number;
  /** Our own number; `null` when our tables have none. */
  readonly ours: number | null;
  /** Whether the file says what was computed; `true` without a file. */
  readonly asPredicted: boolean;
  readonly verdict: Verdict;
  /**
   * Why the numbers differ; none where nothing explains it. A count may be equal and have reasons: as
   * many respondents are removed as added.
   */
  readonly reasons: readonly Reason[];
}

/** One table of LimeSurvey's statistics. */
export interface ReconciledTable {
  /** The variable, with the rank or the box if there is one: `Q13`, `Q17:1`. */
  readonly id: string;
  /** The code of the question. */
  readonly question: string;
  readonly labels: Text;
  /** The label of the row of a grid. */
  readonly itemLabels?: Text;
  /** The name of the table in the file. */
  readonly name?: string;
  readonly cells: readonly ReconciledCell[];
}

/** LimeSurvey's number: what the file says, else what was computed. */
export function theirs({ printed, predicted }: ReconciledCell): number {
  return printed ?? predicted;
}
