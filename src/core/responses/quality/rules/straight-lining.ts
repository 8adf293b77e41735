import type { Question } from '../../../instrument/index.js';
import type { SingleColumn } from '../../column.js';
import type { Responses } from '../../responses.js';
import { FIRST_OPTION, State } from '../../state.js';
import { type Examined, tell } from '../examined.js';
import { noGrids, straightLines } from '../messages.js';
import type { Finding, NotChecked } from '../quality.js';

/** The rows of a grid that share one list of answers. */
interface SingleGrid {
  readonly question: Question;
  readonly rows: readonly SingleColumn[];
}

/** The grids of single choices; each scale of a dual grid is one by itself. */
function gridsOf({ instrument, columns }: Responses, fewest: number): readonly SingleGrid[] {
  const grids = new Map<string, { question: Question; rows: SingleColumn[] }>();
  for (const { code, question, column: scale } of instrument.variables.values()) {
    const column = columns.get(code);
    if (question.kind !== 'grid' || column?.kind !== 'single') continue;
    const key = `${question.code} ${scale?.code ?? ''}`;
    const grid = grids.get(key) ?? { question, rows: [] };
    grid.rows.push(column);
    grids.set(key, grid);
  }
  return [...grids.values()].filter(({ rows }) => rows.length >= fewest);
}

/**
 * The number of rows that the respondent was asked, all of them answered and all alike; 0 when one
 * was left or differs.
 */
function straightRows({ rows }: SingleGrid, row: number): number {
  let [answer, count] = [0, 0];
  for (const { codes } of rows) {
    const code = codes[row] ?? State.notAsked;
    if (code === State.notAsked) continue;
    if (code < FIRST_OPTION || (count > 0 && code !== answer)) return 0;
    answer = code;
    count += 1;
  }
  return count;
}

/** Who answered a grid in a straight line, and over how many rows. */
function straightIn(grid: SingleGrid, { rows, settings }: Examined): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) {
    const count = straightRows(grid, row);
    if (count >= settings.straightRows) found.set(row, count);
  }
  return found;
}

/**
 * The same answer in all rows of a grid, all of them answered, `straightRows` at least
 * (`straight-lining`). A note: the answers may well be what the respondent thinks. A warning for
 * those who did so in `straightGrids` grids, or in one of `straightManyRows` rows.
 */
export function straightFindings(examined: Examined): {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
} {
  const { straightRows: fewest, straightGrids, straightManyRows } = examined.settings;
  const grids = gridsOf(examined.responses, fewest);
  const found = grids.map((grid) => straightIn(grid, examined));
  const gridsBy = new Map<number, number>();
  for (const rows of found) {
    for (const [row, count] of rows) {
      const weight = count >= straightManyRows ? straightGrids : 1;
      gridsBy.set(row, (gridsBy.get(row) ?? 0) + weight);
    }
  }
  const isGrave = (row: number) => (gridsBy.get(row) ?? 0) >= straightGrids;
  const findings = grids.flatMap(({ question, rows: { length } }, index) =>
    ([true, false] as const).flatMap((grave) => {
      const rows = [...(found[index]?.keys() ?? [])].filter((row) => isGrave(row) === grave);
      return tell(examined, 'straight-lining', rows, {
        question: question.code,
        severity: grave ? 'warning' : 'note',
        message: straightLines(length),
      });
    }),
  );
  const why = noGrids(fewest);
  return { findings, notChecked: grids.length > 0 ? [] : [{ rule: 'straight-lining', why }] };
}
