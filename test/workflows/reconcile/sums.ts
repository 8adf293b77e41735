import {
  type PlacedCell,
  placedCells,
  type Reconciliation,
  summarise,
  theirs,
} from '../../../src/workflows/reconcile/index.js';

function moved({ cell }: PlacedCell, kind: 'removed' | 'added'): number {
  return cell.reasons.reduce(
    (sum, reason) => sum + (reason.kind === kind ? reason.respondents.length : 0),
    0,
  );
}

/** The counts for which ours is not theirs less those removed, more those added. */
export function brokenSums(reconciliation: Reconciliation): readonly PlacedCell[] {
  return placedCells(reconciliation)
    .filter(({ cell }) => cell.measure === 'count')
    .filter(
      (each) =>
        each.cell.ours !== theirs(each.cell) - moved(each, 'removed') + moved(each, 'added'),
    );
}

/** The numbers that nothing explains. */
export function unexplained(reconciliation: Reconciliation): readonly PlacedCell[] {
  return placedCells(reconciliation).filter(({ cell }) => cell.verdict === 'unexplained');
}

/** How many numbers there are, how many are equal, and how many each rule has a part in. */
export function tally(reconciliation: Reconciliation): Readonly<Record<string, number>> {
  const { cells, verdicts, rules } = summarise(reconciliation);
  return { cells, equal: verdicts.equal, ...Object.fromEntries(rules) };
}
