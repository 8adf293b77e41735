import type { Text } from '../instrument/index.js';
import type { Bases } from './bases.js';
import type { TableHead } from './table-head.js';

/** The bases of one question. */
export interface LadderRow {
  readonly question: string;
  readonly labels: Text;
  readonly kind: string;
  readonly bases: Bases;
}

/** The ladder of bases: one line for each question. */
export interface LadderTable extends TableHead {
  readonly kind: 'ladder';
  readonly rows: readonly LadderRow[];
}

/** How many were asked something on a page (or in a branch), saw it, and left with it as their last. */
export interface PageFlow {
  readonly asked: number;
  readonly reached: number;
  readonly left: number;
}

/** One page of the questionnaire. */
export interface AttritionPage extends PageFlow {
  readonly group: Text;
  /** The question, where the survey shows one question a page. */
  readonly question?: string;
  readonly labels: Text;
}

/** Consecutive pages that the same condition opens. */
export interface Branch extends PageFlow {
  /** The condition, as an expression; `null` for the part that everybody is asked. */
  readonly condition: string | null;
  /** The options that open the branch, when the condition only asks for options. */
  readonly labels?: Text;
  readonly pages: readonly AttritionPage[];
}

/** Who left, and where. */
export interface AttritionTable extends TableHead {
  readonly kind: 'attrition';
  readonly interviewed: number;
  readonly submitted: number;
  readonly leftBefore: number;
  readonly branches: readonly Branch[];
}
