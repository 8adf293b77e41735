import type { Provenance } from '../responses/index.js';

/** What every table carries. */
export interface TableHead {
  readonly id: string;
  /** The selection, as an expression; `null` when all respondents count. */
  readonly where: string | null;
  /** How respondents are weighted; `null` when each counts for one. */
  readonly weights: WeightNote | null;
  readonly provenance: Provenance['kind'];
}

/** The number of respondents behind weighted counts. */
export interface WeightNote {
  readonly unweighted: number;
}
