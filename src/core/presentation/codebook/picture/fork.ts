import type { Html } from '../../markup/html.js';
import type { Branch, Stage } from '../routing/routing.js';
import { type Drawn, type Pen, type Place, path, round, writing } from './drawing.js';
import { shortened } from './measure.js';
import { type DrawnRow, drawRow, rowsOf, weightOf } from './rows.js';
import { leadInto, leadOutOf } from './ways.js';

const ROW_GAP = 34;
/** Beside the lanes, where the way leads down to the rows below. */
const GUTTER = 18;
const BESIDE = 8;

function rule({ by }: Stage, from: number, place: Place, { words }: Pen): Html {
  const text = by === undefined ? words.routing.everyBranch : words.routing.oneBranch(by);
  const room = place.x + place.width - from - 8;
  return writing('rule', from + 8, place.y + 15, shortened(text, room, { size: 12 }));
}

/** Above the first row of lanes: the rule, then the line along them. */
const LEAD = 40;

/** The least width beside a long branch in which the others stand in rows. */
const LEAST_HALF = 300;

/** Below the lanes, where the way comes together again. */
const OUT = 14;

function drawnRows(branches: readonly Branch[], place: Place, pen: Pen): readonly DrawnRow[] {
  let y = place.y + LEAD;
  return rowsOf(branches, place.width).map((row) => {
    const drawn = drawRow(row, { ...place, y }, pen);
    y = drawn.bottom + ROW_GAP;
    return drawn;
  });
}

/** Branches side by side: the way comes from above, and goes on below when there is more. */
function drawSideBySide(stage: Stage, place: Place, isFirst: boolean, isLast: boolean, pen: Pen) {
  const from = place.x + place.width / 2;
  const top = place.y + LEAD;
  const [row] = drawnRows(stage.branches, place, pen);
  if (row === undefined) return { parts: [], bottom: place.y, exit: from };
  const line = row.bottom + OUT;
  const start = isFirst ? top - 16 : place.y + 1;
  return {
    parts: [
      path('way', `M${round(from)} ${round(start)}V${round(top - 16)}`),
      ...(stage.branches.length > 1 ? [rule(stage, from, place, pen)] : []),
      ...row.parts,
      ...leadInto(row.ends, from, top),
      ...(isLast ? [] : leadOutOf(row.ends, line)),
    ],
    bottom: isLast ? row.bottom : line,
    exit: from,
  };
}

/** Where each row starts. */
function topsOf(rows: readonly DrawnRow[], { y }: Place): readonly number[] {
  return rows.map((_, index) => (rows[index - 1]?.bottom ?? y + LEAD - ROW_GAP) + ROW_GAP);
}

/** Branches in rows: the way leads down beside them, into each row, and on when there is more. */
function drawInRows(stage: Stage, place: Place, isFirst: boolean, isLast: boolean, pen: Pen) {
  const from = place.x + BESIDE;
  const inner = { ...place, x: place.x + GUTTER, width: place.width - GUTTER };
  const rows = drawnRows(stage.branches, inner, pen);
  const tops = topsOf(rows, place);
  const bottom = rows.at(-1)?.bottom ?? place.y;
  const start = isFirst ? place.y + LEAD - 16 : place.y + 1;
  const end = isLast ? (tops.at(-1) ?? place.y) - 16 : bottom;
  return {
    parts: [
      path('way', `M${round(from)} ${round(start)}V${round(end)}`),
      rule(stage, from, place, pen),
      ...rows.flatMap(({ parts }) => parts),
      ...rows.flatMap(({ ends }, index) => leadInto(ends, from, tops[index] ?? place.y)),
    ],
    bottom,
    exit: from,
  };
}

/** Whether the first branch is so long that the others fit in rows beside it. */
function isLopsided([first, ...rest]: Stage['branches'], width: number): boolean {
  const heaviest = Math.max(...rest.map(weightOf));
  const room = width / 2 - GUTTER;
  return room >= LEAST_HALF && weightOf(first) >= 2 * heaviest && rowsOf(rest, room).length > 1;
}

/** A long branch on the left, the others in rows on the right; the way leads down between them. */
function drawLopsided(stage: Stage, place: Place, isFirst: boolean, isLast: boolean, pen: Pen) {
  const [first, ...rest] = stage.branches;
  const half = (place.width - GUTTER) / 2;
  const from = place.x + place.width / 2;
  const [left] = drawnRows([first], { ...place, width: half }, pen);
  const rows = drawnRows(rest, { ...place, x: place.x + half + GUTTER, width: half }, pen);
  const tops = topsOf(rows, place);
  const [top = place.y] = tops;
  const ends = [...(left?.ends ?? []), ...(rows[0]?.ends ?? [])];
  const bottom = Math.max(left?.bottom ?? top, rows.at(-1)?.bottom ?? top);
  const start = isFirst ? top - 16 : place.y + 1;
  const end = isLast ? (tops.at(-1) ?? top) - 16 : bottom;
  return {
    parts: [
      path('way', `M${round(from)} ${round(start)}V${round(end)}`),
      rule(stage, from, place, pen),
      ...(left?.parts ?? []),
      ...rows.flatMap(({ parts }) => parts),
      ...leadInto(ends, from, top),
      ...rows.slice(1).flatMap((row, index) => leadInto(row.ends, from, tops[index + 1] ?? top)),
    ],
    bottom,
    exit: from,
  };
}

/** The branches of a stage, laid out as the width allows, and where the way goes on from them. */
export function drawFork(
  stage: Stage,
  place: Place,
  isFirst: boolean,
  isLast: boolean,
  pen: Pen,
): Drawn & { readonly exit: number } {
  if (isLopsided(stage.branches, place.width)) {
    return drawLopsided(stage, place, isFirst, isLast, pen);
  }
  const isOneRow = rowsOf(stage.branches, place.width).length === 1;
  const draw = isOneRow ? drawSideBySide : drawInRows;
  return draw(stage, place, isFirst, isLast, pen);
}
