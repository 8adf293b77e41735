import type { Text } from '../../../core/instrument/index.js';
import type { Figure, LineKind } from '../../../io/limesurvey/index.js';
import type { TablePlan } from './plans.js';

/** Respondents counted in a line, by index, and the percentage that LimeSurvey prints beside. */
export interface CountedLine {
  readonly kind: 'counted';
  readonly line: LineKind;
  readonly code?: string;
  readonly labels?: Text;
  readonly rows: readonly number[];
  /** Absent where LimeSurvey prints none. */
  readonly share?: SharePrinted;
  /** On a scale of five points, neighbouring points together. */
  readonly together?: SharePrinted;
}

/** A percentage as LimeSurvey prints it; of an empty base it prints 0. */
export interface SharePrinted {
  readonly count: number;
  readonly base: number;
}

/** A figure computed of numbers. */
export interface FigureLine {
  readonly kind: 'figure';
  readonly line: Figure;
  readonly value: number;
  /** The digits after the point to which LimeSurvey rounds it; absent where it does not. */
  readonly digits?: number;
}

/** One line of a table, before it is printed. */
export type PredictedLine = CountedLine | FigureLine;

/** A table as LimeSurvey would print it. */
export interface PredictedTable {
  readonly plan: TablePlan;
  readonly lines: readonly PredictedLine[];
}

/** How LimeSurvey is asked for statistics. */
export interface StatisticsSettings {
  /**
   * Whether "Don't consider NON completed responses" is ticked: the lines "not displayed" are left
   * out, and percentages are of the other lines.
   */
  readonly nonCompleted?: 'shown' | 'excluded';
}

/** The value of a percentage, as a fraction. */
export function shareValue({ count, base }: SharePrinted): number {
  return base > 0 ? count / base : 0;
}
