import { html } from '../../markup/html.js';
import type { Block, Scope } from '../routing/routing.js';
import { drawBlock, drawCodes } from './block.js';
import { drawColumns } from './columns.js';
import { box, type Drawn, type Pen, type Place, path, round, stack, writing } from './drawing.js';
import { type Face, lines, measure } from './measure.js';

const CONDITION: Face = { size: 12 };
/** The condition of a frame that holds more than one block. */
const LONG: Face = { size: 12, weight: 'bold' };
const LEADING = 15;
const MOST_LINES = 3;

/** Between two blocks, and inside the frame of a scope. */
export const GAP = 5;
const INSET = { left: 10, right: 6, around: 5 } as const;
const LEAST_BESIDE = 84;

/** The height from which what a frame holds is folded into two columns. */
const TALL = 420;
const FOLDED = { least: 200, between: 16, gap: GAP, most: 2 };

function conditionLines({ short }: Scope, width: number, face: Face): readonly string[] {
  return lines(short, width, face, MOST_LINES);
}

function writeLines(texts: readonly string[], x: number, y: number, name = 'condition') {
  return texts.map((text, index) => writing(name, x, y + index * LEADING, text));
}

/** The one block of a scope that has nothing else in it, when its codes leave room beside them. */
function onlyBlock({ entries }: Scope): Block | undefined {
  const [entry] = entries;
  return entries.length === 1 && entry?.kind === 'block' ? entry : undefined;
}

/** A scope of one block on one line: the codes, and the condition beside them. */
function drawBrief(scope: Scope, block: Block, place: Place, pen: Pen): Drawn | undefined {
  const codes = drawCodes(block, place, 'some', scope.asked, pen);
  const room = place.x + place.width - codes.right - 8;
  const [code = ''] = block.stops.map((stop) => stop.code);
  if (room < LEAST_BESIDE || codes.bottom - place.y > measure(code, CONDITION) + 30)
    return undefined;
  const condition = conditionLines(scope, room, CONDITION);
  const start = place.y + 15.5 - (condition.length > 1 ? 3 : 0);
  return {
    parts: [...codes.parts, ...writeLines(condition, codes.right + 8, start)],
    bottom: Math.max(codes.bottom, start + (condition.length - 1) * LEADING + 4),
  };
}

/** What a tall frame holds in two columns, where there is room, with a line between them. */
function drawFolded(
  entries: Scope['entries'],
  place: Place,
  draw: (entry: Block | Scope, place: Place) => Drawn,
): Drawn {
  const { parts, bottom, starts } = drawColumns(entries, place, FOLDED, draw);
  const rules = starts
    .slice(1)
    .map((x) =>
      path('fold', `M${round(x - FOLDED.between / 2)} ${round(place.y)}V${round(bottom)}`),
    );
  return { parts: [...rules, ...parts], bottom };
}

function drawLong(scope: Scope, place: Place, pen: Pen): Drawn {
  const condition = conditionLines(scope, place.width, LONG);
  const below = place.y + condition.length * LEADING + 3;
  const spot = { ...place, y: below };
  const draw = (entry: Block | Scope, at: Place) =>
    entry.kind === 'scope'
      ? drawScope(entry, at, pen)
      : drawBlock(entry, at, 'some', scope.asked, pen);
  const stacked = stack(scope.entries, spot, GAP, draw);
  const inside = stacked.bottom - below > TALL ? drawFolded(scope.entries, spot, draw) : stacked;
  return {
    parts: [...writeLines(condition, place.x, place.y + 11, 'condition long'), ...inside.parts],
    bottom: inside.bottom,
  };
}

/** A scope: a frame with its condition, around its blocks and the scopes in it. */
export function drawScope(scope: Scope, place: Place, pen: Pen): Drawn {
  const within = {
    x: place.x + INSET.left,
    y: place.y + INSET.around,
    width: place.width - INSET.left - INSET.right,
  };
  const block = onlyBlock(scope);
  const inside = (block && drawBrief(scope, block, within, pen)) ?? drawLong(scope, within, pen);
  const bottom = inside.bottom + INSET.around;
  const names = scope.inferred ? 'scope inferred' : 'scope';
  const { asked } = scope;
  const told = asked.isWritten ? asked.words : `${asked.words}\n${asked.expression}`;
  const frame = html`<g><title>${told}</title>${box(names, place, bottom - place.y)}${box('bar', { ...place, width: 3 }, bottom - place.y, 1.5)}</g>`;
  return { parts: [frame, ...inside.parts], bottom };
}
