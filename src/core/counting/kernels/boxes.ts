import { getBit, isChosen, isOffered, type MultipleColumn, State } from '../../responses/index.js';
import type { BoxCounts } from '../counts.js';
import { add, type Cut, columnOf, cutBy, type Population, weightOf } from '../population.js';
import { unfit } from './unfit.js';

/** One group that holds everybody. */
function whole(population: Population): Cut {
  return { codes: new Uint8Array(population.responses.size), size: 1 };
}

/** Whether a respondent was offered a box of which it is not known whether it holds. */
function isUntold({ open, silent }: MultipleColumn, box: number, row: number): boolean {
  const [left, blank] = [open?.[box], silent?.[box]];
  return (left !== undefined && getBit(left, row)) || (blank !== undefined && getBit(blank, row));
}

/** Adds one respondent to the cell of a box. */
function addBox(
  { ticked, offered, untold }: Pick<BoxCounts, 'ticked' | 'offered' | 'untold'>,
  cell: number,
  column: MultipleColumn,
  box: number,
  row: number,
  weight: number,
): void {
  if (isUntold(column, box, row)) add(untold, cell, weight);
  if (!isOffered(column, box, row)) return;
  add(offered, cell, weight);
  if (isChosen(column, box, row)) add(ticked, cell, weight);
}

/** Counts who ticked and who was offered each box, by the codes of another variable if one is given. */
export function countBoxes(population: Population, variable: string, by?: string): BoxCounts {
  const column = columnOf(population, variable);
  if (column.kind !== 'multiple') return unfit(variable, 'multiple', column.kind);
  const { codes, size: groups } = by === undefined ? whole(population) : cutBy(population, by);
  const boxes = column.ticked.length;
  const ticked = new Float64Array(boxes * groups);
  const offered = new Float64Array(boxes * groups);
  const untold = new Float64Array(boxes * groups);
  const states = new Float64Array(5 * groups);
  for (const row of population.rows) {
    const group = codes[row] ?? 0;
    const weight = weightOf(population, row);
    const state = column.states[row] ?? State.notAsked;
    add(states, state * groups + group, weight);
    if (state < State.noAnswer) continue;
    for (let box = 0; box < boxes; box += 1) {
      addBox({ ticked, offered, untold }, box * groups + group, column, box, row, weight);
    }
  }
  return { kind: 'boxes', boxes, groups, ticked, offered, untold, states };
}
