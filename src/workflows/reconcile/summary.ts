import type { ReconciledCell, ReconciledTable, Verdict } from './cell.js';
import type { Rule } from './explain/rules.js';
import type { Reconciliation } from './reconcile.js';

/** How many numbers there are of each verdict, and how many each rule has a part in. */
export interface Summary {
  readonly cells: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Counts that are equal, but of other respondents. */
  readonly compensated: number;
  /** A number that several rules move counts for each of them. */
  readonly rules: ReadonlyMap<Rule, number>;
  /** Numbers of the file that are not those computed by LimeSurvey's rules. */
  readonly notAsPredicted: number;
}

/** A number and the table in which it stands. */
export interface PlacedCell {
  readonly table: ReconciledTable;
  readonly cell: ReconciledCell;
}

/** All numbers of a reconciliation, in the order of its tables. */
export function placedCells({ tables }: Reconciliation): readonly PlacedCell[] {
  return tables.flatMap((table) => table.cells.map((cell) => ({ table, cell })));
}

/** The rules that have a part in a number, each once. */
export function rulesOf({ reasons }: ReconciledCell): readonly Rule[] {
  return [...new Set(reasons.map(({ rule }) => rule))];
}

/** The counts of a reconciliation, rules by falling frequency. */
export function summarise(reconciliation: Reconciliation): Summary {
  const verdicts = { equal: 0, explained: 0, unexplained: 0 };
  const rules = new Map<Rule, number>();
  const cells = placedCells(reconciliation).map(({ cell }) => cell);
  for (const cell of cells) {
    verdicts[cell.verdict] += 1;
    if (cell.verdict === 'unexplained') continue;
    for (const rule of rulesOf(cell)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return {
    cells: cells.length,
    verdicts,
    compensated: cells.filter(({ verdict, reasons }) => verdict === 'equal' && reasons.length > 0)
      .length,
    rules: new Map([...rules].sort(([, left], [, right]) => right - left)),
    notAsPredicted: cells.filter(({ asPredicted }) => !asPredicted).length,
  };
}
