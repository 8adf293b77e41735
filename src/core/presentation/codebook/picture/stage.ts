import type { Html } from '../../markup/html.js';
import type { Stage } from '../routing/routing.js';
import { type Drawn, type Pen, type Place, path, round, writing } from './drawing.js';
import { drawLane, headHeight } from './lane.js';
import { shortened } from './measure.js';
import { type DrawnRow, drawRow, rowsOf } from './rows.js';
import { arrow, leadInto, leadOutOf } from './ways.js';

const ROW_GAP = 34;
/** Beside the lanes, where the way leads down to the rows below. */
const GUTTER = 18;
const BESIDE = 8;

/** A stage, and where the way goes on from its bottom. */
export interface DrawnStage extends Drawn {
  readonly exit: number;
}

/** Where a stage stands among the others. */
export interface Position {
  /** Where the way comes from; absent for the first stage. */
  readonly entry?: number;
  readonly isLast: boolean;
}

function rule({ by }: Stage, from: number, place: Place, { words }: Pen): Html {
  const text = by === undefined ? words.routing.everyBranch : words.routing.oneBranch(by);
  const room = place.x + place.width - from - 8;
  return writing('rule', from + 8, place.y + 15, shortened(text, room, { size: 12 }));
}

/** Above the first row of lanes: the rule, then the line along them. */
const LEAD = 40;

/** Below the lanes, where the way comes together again. */
const OUT = 14;

function drawnRows(stage: Stage, place: Place, pen: Pen): readonly DrawnRow[] {
  let y = place.y + LEAD;
  return rowsOf(stage.branches, place.width).map((row) => {
    const drawn = drawRow(row, { ...place, y }, pen);
    y = drawn.bottom + ROW_GAP;
    return drawn;
  });
}

/** Branches side by side: the way comes from above, and goes on below when there is more. */
function drawSideBySide(stage: Stage, place: Place, isFirst: boolean, isLast: boolean, pen: Pen) {
  const from = place.x + place.width / 2;
  const top = place.y + LEAD;
  const [row] = drawnRows(stage, place, pen);
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

/** Branches in rows: the way leads down beside them, into each row, and on when there is more. */
function drawInRows(stage: Stage, place: Place, isFirst: boolean, isLast: boolean, pen: Pen) {
  const from = place.x + BESIDE;
  const inner = { ...place, x: place.x + GUTTER, width: place.width - GUTTER };
  const rows = drawnRows(stage, inner, pen);
  const tops = rows.map(
    (_, index) => (rows[index - 1]?.bottom ?? place.y + LEAD - ROW_GAP) + ROW_GAP,
  );
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

/** A stage of the questionnaire, below the one before it. */
export function drawStage(
  stage: Stage,
  place: Place,
  { entry, isLast }: Position,
  pen: Pen,
): DrawnStage {
  const [first] = stage.branches;
  const isFirst = entry === undefined;
  if (stage.branches.length > 1 || first.asked !== undefined) {
    const draw = rowsOf(stage.branches, place.width).length === 1 ? drawSideBySide : drawInRows;
    return draw(stage, place, isFirst, isLast, pen);
  }
  const top = isFirst ? place.y : place.y + 28;
  const lane = drawLane(first, { ...place, y: top }, headHeight(first, place.width, pen), pen);
  const way = isFirst
    ? []
    : [path('way', `M${round(entry)} ${round(place.y)}V${round(top - 3)}`), arrow(entry, top)];
  return { ...lane, parts: [...way, ...lane.parts], exit: place.x + place.width / 2 };
}
