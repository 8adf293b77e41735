export {
  type CellMeasure,
  type ReconciledCell,
  type ReconciledTable,
  theirs,
  type Verdict,
} from './cell.js';
export type { DefinitionRule, Reason, RespondentRule, Rule } from './explain/rules.js';
export { limesurveyStatistics } from './predict/limesurvey-statistics.js';
export { idOfPlan, type TablePlan } from './predict/plans.js';
export type { Stored } from './predict/stored.js';
export {
  type CountedLine,
  type FigureLine,
  type PredictedLine,
  type PredictedTable,
  type SharePrinted,
  type StatisticsSettings,
  shareValue,
} from './predict/table.js';
export { type ReconcileSettings, type Reconciliation, reconcile, storedOf } from './reconcile.js';
export { type PlacedCell, placedCells, type Summary, summarise } from './summary.js';
export { RULE_WORDS, type RuleWords } from './write/rule-words.js';
export type { ReconciliationSettings } from './write/settings.js';
export { RECONCILIATION_SCHEMA } from './write/to-json.js';
export { reconciliationText } from './write/to-text.js';
export {
  RECONCILIATION_FORMATS,
  type ReconciliationFile,
  type ReconciliationFormat,
  writeReconciliation,
} from './write/write-reconciliation.js';
