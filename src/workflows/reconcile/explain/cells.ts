import type { StatisticsLine } from '../../../io/limesurvey/index.js';
import type { CellMeasure, ReconciledCell } from '../cell.js';
import { ourRows } from '../ours/our-counts.js';
import { type OurShare, type OurTables, ourFigure, ourShare } from '../ours/our-tables.js';
import type { Own } from '../ours/own.js';
import type { TablePlan } from '../predict/plans.js';
import {
  type CountedLine,
  type FigureLine,
  type PredictedLine,
  type SharePrinted,
  shareValue,
} from '../predict/table.js';
import { figureRules } from './figure-rules.js';
import { type CountReasons, countReasons } from './reasons.js';
import type { DefinitionRule, Reason } from './rules.js';

/** What the cells of a table are made with. */
export interface CellSettings {
  readonly plan: TablePlan;
  readonly own: Own;
  readonly tables: OurTables;
  /** The digits after the point of printed percentages; absent where they are written in full. */
  readonly shareDigits?: number;
}

interface Draft {
  readonly line: PredictedLine;
  readonly measure: CellMeasure;
  readonly printed: number | undefined;
  readonly predicted: number;
  readonly ours: number | null;
  readonly reasons: readonly Reason[];
  /** How far apart two numbers may be that are printed alike. */
  readonly tolerance: number;
  /** Whether the reasons leave something over. */
  readonly open?: boolean;
}

/** Numbers that differ by less were computed in another order. */
const ROUNDING = 1e-9;

const definition = (rule: DefinitionRule): Reason => ({ kind: 'definition', rule });

function near(left: number, right: number, tolerance: number): boolean {
  return Math.abs(left - right) <= tolerance + ROUNDING * Math.max(1, Math.abs(left));
}

function cell({
  line,
  measure,
  printed,
  predicted,
  ours,
  reasons,
  tolerance,
  open,
}: Draft): ReconciledCell {
  const theirs = printed ?? predicted;
  const asPredicted = printed === undefined || near(printed, predicted, tolerance);
  const equal = ours !== null && near(theirs, ours, tolerance);
  const explained = asPredicted && reasons.length > 0 && !open;
  return {
    line: line.line,
    ...(line.kind === 'counted' && line.code !== undefined ? { code: line.code } : {}),
    ...(line.kind === 'counted' && line.labels !== undefined ? { labels: line.labels } : {}),
    measure,
    printed: printed ?? null,
    predicted,
    ours,
    asPredicted,
    verdict: equal ? 'equal' : explained ? 'explained' : 'unexplained',
    // Equal counts may be of other respondents: as many were removed as added.
    reasons: equal && measure !== 'count' ? [] : reasons,
  };
}

function countCell(
  line: CountedLine,
  printed: StatisticsLine | undefined,
  ours: number,
  { reasons, unexplained }: CountReasons,
): ReconciledCell {
  return cell({
    line,
    measure: 'count',
    printed: printed?.value,
    predicted: line.rows.length,
    ours,
    reasons,
    tolerance: 0,
    open: unexplained.length > 0,
  });
}

/** Why a percentage differs: another base, other respondents, or no such percentage here. */
function shareReasons(
  theirs: SharePrinted,
  ours: OurShare | undefined,
  counted: CountReasons,
): readonly Reason[] {
  if (ours === undefined) return [definition('no-share')];
  if (ours.value === null) return [definition('zero-for-nobody')];
  const { of, base } = ours;
  return [
    ...(theirs.base === base
      ? []
      : [{ kind: 'base', rule: 'base', theirs: theirs.base, ours: base, of } as const]),
    ...counted.reasons,
  ];
}

function shareCell(
  line: CountedLine,
  share: SharePrinted,
  printed: StatisticsLine | undefined,
  ours: number,
  counted: CountReasons,
  { plan, tables, shareDigits }: CellSettings,
): ReconciledCell {
  const own = ourShare(line, ours, plan, tables);
  return cell({
    line,
    measure: 'share',
    printed: printed?.share,
    predicted: shareValue(share),
    ours: own?.value ?? null,
    reasons: shareReasons(share, own, counted),
    tolerance: shareDigits === undefined ? 0 : 0.5 * 10 ** -(shareDigits + 2),
    open: counted.unexplained.length > 0,
  });
}

function countedCells(
  line: CountedLine,
  printed: StatisticsLine | undefined,
  settings: CellSettings,
): readonly ReconciledCell[] {
  const { plan, own } = settings;
  const rows = ourRows(line, plan, own);
  const counted = countReasons(line, rows, plan, own);
  const { share, together } = line;
  return [
    countCell(line, printed, rows.length, counted),
    ...(share === undefined
      ? []
      : [shareCell(line, share, printed, rows.length, counted, settings)]),
    ...(together === undefined
      ? []
      : [
          cell({
            line,
            measure: 'together',
            printed: printed?.together,
            predicted: shareValue(together),
            ours: null,
            reasons: [definition('points-together')],
            tolerance: 0,
          }),
        ]),
  ];
}

function figureReasons(
  { line }: FigureLine,
  ours: number | null | undefined,
  numbers: CountReasons,
  { plan, own }: CellSettings,
): readonly Reason[] {
  if (ours === undefined) return [definition('no-figure')];
  const rules = figureRules(line, plan, own.stored);
  if (ours === null && numbers.reasons.length === 0) {
    return [definition('zero-for-nobody')];
  }
  return [...numbers.reasons, ...rules.map(definition)];
}

function figureCell(
  line: FigureLine,
  printed: StatisticsLine | undefined,
  numbers: CountReasons,
  settings: CellSettings,
): ReconciledCell {
  const own = ourFigure(line.line, settings.plan, settings.tables);
  return cell({
    line,
    measure: 'figure',
    printed: printed?.value,
    predicted: line.value,
    ours: own ?? null,
    reasons: figureReasons(line, own, numbers, settings),
    tolerance: line.digits === undefined ? 0 : 0.5 * 10 ** -line.digits,
    open: numbers.unexplained.length > 0,
  });
}

/** Who is counted as a number on one side only: it moves all figures of the table. */
function numbersCounted(
  lines: readonly PredictedLine[],
  { plan, own }: CellSettings,
): CountReasons {
  const count = lines.find((line) => line.kind === 'counted' && line.line === 'count');
  if (count?.kind !== 'counted') return { reasons: [], unexplained: [] };
  return countReasons(count, ourRows(count, plan, own), plan, own);
}

/** The cells of one table: each number that LimeSurvey prints, ours, and why they differ. */
export function cellsOf(
  matches: readonly { readonly line: PredictedLine; readonly printed?: StatisticsLine }[],
  settings: CellSettings,
): readonly ReconciledCell[] {
  const numbers = numbersCounted(
    matches.map(({ line }) => line),
    settings,
  );
  return matches.flatMap(({ line, printed }) =>
    line.kind === 'counted'
      ? countedCells(line, printed, settings)
      : [figureCell(line, printed, numbers, settings)],
  );
}
