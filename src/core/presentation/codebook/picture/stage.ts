import type { Stage } from '../routing/routing.js';
import { type Drawn, type Pen, type Place, path, round } from './drawing.js';
import { drawFork } from './fork.js';
import { drawLane, headHeight } from './lane.js';
import { arrow } from './ways.js';

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
    return drawFork(stage, place, isFirst, isLast, pen);
  }
  const top = isFirst ? place.y : place.y + 28;
  const lane = drawLane(first, { ...place, y: top }, headHeight(first, place.width, pen), pen);
  const way = isFirst
    ? []
    : [path('way', `M${round(entry)} ${round(place.y)}V${round(top - 3)}`), arrow(entry, top)];
  return { ...lane, parts: [...way, ...lane.parts], exit: place.x + place.width / 2 };
}
