import type { Branch } from '../routing/routing.js';
import type { Drawn, Pen, Place } from './drawing.js';
import { drawLane, headHeight } from './lane.js';
import type { Ends } from './ways.js';

const LANE_GAP = 14;

/** The least width of a lane. */
const LANE = 176;

/** How much there is to draw in a branch: about its number of lines. */
export function weightOf({ groups }: Branch): number {
  const count = (entries: Branch['groups'][number]['entries']): number =>
    entries.reduce(
      (sum, entry) => sum + (entry.kind === 'scope' ? 1 + count(entry.entries) : 1),
      0,
    );
  return groups.reduce((sum, { entries }) => sum + 1 + count(entries), 0);
}

/** Rows of about as many branches each, as many as the width has room for. */
export function rowsOf(branches: readonly Branch[], width: number): readonly (readonly Branch[])[] {
  const room = Math.max(1, Math.floor((width + LANE_GAP) / (LANE + LANE_GAP)));
  const rows = Math.ceil(branches.length / room);
  const each = Math.ceil(branches.length / rows);
  return Array.from({ length: rows }, (_, row) => branches.slice(row * each, (row + 1) * each));
}

/** Widths of lanes side by side: the least for each, and more for those that hold more. */
function laneWidths(row: readonly Branch[], width: number): readonly number[] {
  const room = width - (row.length - 1) * LANE_GAP;
  const equal = room / row.length;
  const least = Math.min(equal, Math.max(LANE, equal * 0.6));
  // Squared, so that the longest lane is the one that gains: the picture is as tall as it is.
  const weights = row.map((branch) => weightOf(branch) ** 2);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const spare = room - least * row.length;
  return weights.map((weight) => least + (spare * weight) / total);
}

/** Lanes side by side, and where each is entered and left. */
export interface DrawnRow extends Drawn {
  readonly ends: readonly Ends[];
}

/** Branches side by side, their names as tall as the tallest. */
export function drawRow(row: readonly Branch[], place: Place, pen: Pen): DrawnRow {
  const widths = laneWidths(row, place.width);
  const head = Math.max(...row.map((branch, index) => headHeight(branch, widths[index] ?? 0, pen)));
  let { x } = place;
  const ends: Ends[] = [];
  const drawn = row.map((branch, index) => {
    const width = widths[index] ?? 0;
    const lane = drawLane(branch, { ...place, x, width }, head, pen);
    ends.push({ middle: x + width / 2, bottom: lane.bottom });
    x += width + LANE_GAP;
    return lane;
  });
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)),
    ends,
  };
}
