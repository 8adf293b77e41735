import type { Provenance, SelectionText } from '../responses/index.js';

/** What every table carries. */
export interface TableHead extends SelectionText {
  readonly id: string;
  /** How respondents are weighted; `null` when each counts for one. */
  readonly weights: WeightNote | null;
  readonly provenance: Provenance['kind'];
}

/** The number of respondents behind weighted counts. */
export interface WeightNote {
  readonly unweighted: number;
}
