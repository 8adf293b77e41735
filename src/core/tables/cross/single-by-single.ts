import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, MeasureOf, Variable } from '../../instrument/index.js';
import { FIRST_OPTION } from '../../responses/index.js';
import {
  adjustedResiduals,
  cramersV,
  expectedCounts,
  globalPem,
  localPem,
} from '../../statistics/index.js';
import { assembleBases, basesRequests, missingColumns } from '../about.js';
import { withOther } from '../flat/count-row.js';
import { headOf } from '../head.js';
import { resultAt } from '../results.js';
import type { Percent } from '../spec.js';
import type { CrossTable } from '../table.js';
import { axisOf } from './axis.js';
import { chiSquareOf } from './chi-square.js';
import { jointStates } from './joint-states.js';
import { columnSums, matrixFrom, sharesOf, sum } from './matrix.js';

/** A single choice, as one side of a cross-tabulation. */
export interface SingleSide {
  readonly variable: Variable;
  readonly measure: MeasureOf<'single'>;
}

/** What to count for `assembleSingleBySingle`. */
export function singleBySingleRequests(rows: Variable, columns: Variable): readonly CountRequest[] {
  return [
    { kind: 'cells', variables: [rows.code, columns.code] },
    ...basesRequests([rows, columns], 'pair'),
  ];
}

/** How many respondents, whatever their weights, answered both. */
function answeredBoth({ unweighted }: Counts, columns: number): number {
  const [plain] = unweighted;
  return plain?.kind === 'cells' ? (jointStates(plain.counts, columns)[FIRST_OPTION] ?? 0) : 0;
}

/** Two single choices crossed, over those who answered both. */
export function assembleSingleBySingle(
  instrument: Instrument,
  rows: SingleSide,
  columns: SingleSide,
  percent: Percent,
  counts: Counts,
): CrossTable {
  const { sizes, counts: cells } = resultAt(counts, 0, 'cells');
  const [height = 0, width = 0] = sizes;
  const count = matrixFrom(cells, height, width, FIRST_OPTION);
  const rowTotals = count.map(sum);
  const columnTotals = columnSums(count, width - FIRST_OPTION);
  const total = sum(rowTotals);
  const pem = globalPem(count);
  const persons = answeredBoth(counts, width);
  const bases = {
    row: (row: number) => rowTotals[row] ?? 0,
    column: (_: number, column: number) => columnTotals[column] ?? 0,
    total: () => total,
  };
  return {
    kind: 'cross',
    ...headOf(`cross:${rows.variable.code}:${columns.variable.code}`, counts),
    rows: axisOf(instrument, rows.variable, withOther(rows.measure.options, rows.measure.other)),
    columns: axisOf(
      instrument,
      columns.variable,
      withOther(columns.measure.options, columns.measure.other),
    ),
    percent,
    bases: assembleBases(counts, 1, jointStates(cells, width)),
    missingColumns: missingColumns(counts, 1),
    rowTotals,
    columnTotals,
    total,
    measures: {
      count,
      share: sharesOf(count, bases[percent]),
      expected: expectedCounts(count),
      adjusted: adjustedResiduals(count),
      pem: localPem(count),
    },
    tests: { chiSquare: chiSquareOf(count, total, persons) },
    effects: {
      cramersV: cramersV(count),
      pemGlobal: pem.value,
      pemOrderUndetermined: pem.undetermined,
    },
  };
}
