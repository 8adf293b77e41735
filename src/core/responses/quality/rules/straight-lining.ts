import type { Question } from '../../../instrument/index.js';
import type { SingleColumn } from '../../column.js';
import type { Responses } from '../../responses.js';
import { FIRST_OPTION, State } from '../../state.js';
import { type Examined, tell } from '../examined.js';
import { noGrids, straightLines } from '../messages.js';
import { isMissing, lacking } from '../missing.js';
import type { Finding, NotChecked } from '../quality.js';

/** The rows of a grid that share one list of answers. */
interface SingleGrid {
  readonly question: Question;
  /** The rows that the file holds. */
  readonly rows: readonly SingleColumn[];
  /** The codes of those that it lacks. */
  readonly lost: readonly string[];
}

/** The grids of single choices; each scale of a dual grid is one by itself. */
function gridsOf(responses: Responses): readonly SingleGrid[] {
  const { instrument, columns } = responses;
  const grids = new Map<string, { question: Question; rows: SingleColumn[]; lost: string[] }>();
  for (const { code, question, column: scale } of instrument.variables.values()) {
    const column = columns.get(code);
    if (question.kind !== 'grid' || column?.kind !== 'single') continue;
    const key = `${question.code} ${scale?.code ?? ''}`;
    const grid = grids.get(key) ?? { question, rows: [], lost: [] };
    if (isMissing(responses, code)) grid.lost.push(code);
    else grid.rows.push(column);
    grids.set(key, grid);
  }
  return [...grids.values()];
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

/** The respondents of a grid, those who were asked most rows first. */
function byRowsAsked(found: ReadonlyMap<number, number>): readonly (readonly [number, number[]])[] {
  const groups = new Map<number, number[]>();
  for (const [row, count] of found) groups.set(count, [...(groups.get(count) ?? []), row]);
  return [...groups].sort(([one], [other]) => other - one);
}

/**
 * The same answer in all rows of a grid, all of them answered, `straightRows` at least
 * (`straight-lining`). A note: the answers may well be what the respondent thinks. A warning for
 * those who did so in `straightGrids` grids, or in one of `straightManyRows` rows. The rows are those
 * that the respondent was asked; rows that the file lacks are left out and listed in `notChecked`.
 */
export function straightFindings(examined: Examined): {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
} {
  const { straightRows: fewest, straightGrids, straightManyRows } = examined.settings;
  const all = gridsOf(examined.responses);
  const grids = all.filter(({ rows }) => rows.length >= fewest);
  const found = grids.map((grid) => straightIn(grid, examined));
  const gridsBy = new Map<number, number>();
  for (const rows of found) {
    for (const [row, count] of rows) {
      const weight = count >= straightManyRows ? straightGrids : 1;
      gridsBy.set(row, (gridsBy.get(row) ?? 0) + weight);
    }
  }
  const isGrave = (row: number) => (gridsBy.get(row) ?? 0) >= straightGrids;
  const findings = grids.flatMap(({ question, rows, lost }, index) =>
    ([true, false] as const).flatMap((grave) =>
      byRowsAsked(found[index] ?? new Map()).flatMap(([asked, those]) =>
        tell(
          examined,
          'straight-lining',
          those.filter((row) => isGrave(row) === grave),
          {
            question: question.code,
            severity: grave ? 'warning' : 'note',
            message: straightLines(asked, rows.length + lost.length, lost.length),
          },
        ),
      ),
    ),
  );
  const none = grids.length > 0 ? [] : [{ rule: 'straight-lining', why: noGrids(fewest) } as const];
  const lost = all.flatMap((grid) => grid.lost);
  return { findings, notChecked: [...none, ...lacking('straight-lining', lost)] };
}
