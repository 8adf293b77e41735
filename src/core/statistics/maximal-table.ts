import type { ContingencyTable } from './contingency-table.js';
import type { Margins } from './margins.js';

/** Where each category begins and ends when they are laid end to end. */
function spans(
  totals: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  let end = 0;
  return totals.map((total) => {
    const from = end;
    end += total;
    return { from, to: end };
  });
}

/**
 * Cibois' maximal table: the same margins, with the respondents put as close as possible to the
 * diagonal in the order given. Rows and columns are laid end to end, and a cell holds what its row and
 * its column have in common: the north-west corner rule, without its rounding.
 *
 * @example
 * maximalTable({ rows: [45, 55], columns: [50, 50], n: 100 }); // [[45, 0], [5, 50]]
 */
export function maximalTable({ rows, columns }: Margins): ContingencyTable {
  const columnSpans = spans(columns);
  return spans(rows).map((row) =>
    columnSpans.map((column) =>
      Math.max(0, Math.min(row.to, column.to) - Math.max(row.from, column.from)),
    ),
  );
}
