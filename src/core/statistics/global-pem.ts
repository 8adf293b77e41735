import { axisOrder } from './axis-order.js';
import { cellsOf } from './cells.js';
import type { ContingencyTable } from './contingency-table.js';
import { firstAxis } from './first-axis.js';
import { margins, sum } from './margins.js';
import { maximalTable } from './maximal-table.js';
import { canAssociate, withoutEmpties } from './without-empties.js';

/** A global PEM, and the order of lines that it rests on. */
export interface GlobalPem {
  /** In per cent; null when fewer than two rows or columns are not empty. */
  readonly value: number | null;
  /** Order in which the maximal table was filled: first axis of the correspondence analysis, or as given. */
  readonly order: 'ca' | 'given';
  /** Whether the value rests on a conventional choice among orders that the axis does not tell apart. */
  readonly undetermined: boolean;
}

/** Sum of the deviations from independence above 0, the table having the margins of `of`. */
function attraction(table: ContingencyTable, of: ContingencyTable): number {
  const expected = cellsOf(of).map((cell) => cell.expected);
  return sum(table.flat().map((count, k) => Math.max(0, count - (expected[k] ?? 0))));
}

const valueInOrder = (table: ContingencyTable): number =>
  (100 * attraction(table, table)) / attraction(maximalTable(margins(table)), table);

/**
 * Global PEM in the order given: see `globalPem`, of which it is a variant for categories that have an
 * order of their own on both sides. Another order of the same table gives another value.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * globalPemInGivenOrder([[0, 10], [20, 5]]).value; // 133.3…: the association runs the other way
 */
export function globalPemInGivenOrder(table: ContingencyTable): GlobalPem {
  const value = canAssociate(table) ? valueInOrder(withoutEmpties(table)) : null;
  return { value, order: 'given', undetermined: false };
}

/**
 * Global PEM (*pourcentage de l'écart maximum*), in per cent: the positive deviations from
 * independence over those of the maximal table, which has the same margins and is filled along the
 * diagonal once rows and columns are sorted on the first axis of the correspondence analysis.
 *
 * 0 under independence, 100 for a permutation matrix. The maximal table is not always the maximum: the
 * value can exceed 100 and is not clamped. Strongly biased upwards in small samples (median 27 for a
 * 4 × 5 table of 68 independent respondents). Does not depend on the scale of the weights. Empty rows
 * and columns are dropped first.
 * Ties: when several axes carry the same inertia, the one nearest to the row they show best; when
 * categories of different size share a place, the larger first. `undetermined` then says so.
 * Source: Ph. Cibois (1993), "Le PEM, pourcentage de l'écart maximum : un indice de liaison entre
 * modalités d'un tableau de contingence", Bulletin de méthodologie sociologique 40.
 *
 * @throws SurveyError when a count is negative or not finite, or rows differ in length.
 * @example
 * globalPem([[30, 15], [20, 35]]); // { value: 33.3…, order: 'ca', undetermined: false }
 */
export function globalPem(table: ContingencyTable): GlobalPem {
  if (!canAssociate(table)) return { value: null, order: 'ca', undetermined: false };
  const filled = withoutEmpties(table);
  const axis = firstAxis(filled);
  if (axis === null) return { value: valueInOrder(filled), order: 'ca', undetermined: false };
  const totals = margins(filled);
  const rows = axisOrder(axis.rows, totals.rows);
  const columns = axisOrder(axis.columns, totals.columns);
  const sorted = rows.order.map((i) => columns.order.map((j) => filled[i]?.[j] ?? 0));
  return {
    value: valueInOrder(sorted),
    order: 'ca',
    undetermined: axis.tied || rows.tied || columns.tied,
  };
}
