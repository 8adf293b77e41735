import { csvText } from '../../../core/presentation/index.js';
import type { ReconciledCell } from '../cell.js';
import type { Reconciliation } from '../reconcile.js';
import { type PlacedCell, placedCells, rulesOf } from '../summary.js';
import { lineLabel } from './grids.js';
import { labelIn, type ReconciliationSettings } from './settings.js';

const HEADER = [
  'table',
  'title',
  'line',
  'code',
  'line_label',
  'measure',
  'printed',
  'computed',
  'ours',
  'verdict',
  'rules',
  'removed',
  'added',
  'data',
];

function respondents({ reasons }: ReconciledCell, kind: 'removed' | 'added'): string {
  return reasons.flatMap((reason) => (reason.kind === kind ? reason.respondents : [])).join(' ');
}

/**
 * A reconciliation as CSV, a line for each number: LimeSurvey's as printed and as computed, ours, the
 * verdict, the rules, and the ids of the respondents removed and added. Percentages are fractions.
 */
export function reconciliationCsv(
  reconciliation: Reconciliation,
  settings: ReconciliationSettings,
): string {
  const { kind } = reconciliation.provenance;
  const line = ({ table, cell }: PlacedCell) => [
    table.id,
    labelIn(table.labels, settings),
    cell.line,
    cell.code ?? null,
    lineLabel(cell, settings),
    cell.measure,
    cell.printed,
    cell.predicted,
    cell.ours,
    cell.verdict,
    rulesOf(cell).join(' '),
    respondents(cell, 'removed'),
    respondents(cell, 'added'),
    kind === 'real' ? null : kind,
  ];
  return csvText([HEADER, ...placedCells(reconciliation).map(line)]);
}
