import { type Html, html } from '../../markup/html.js';
import type { Branch, BranchGroup } from '../routing/routing.js';
import { drawBlock } from './block.js';
import { box, type Drawn, type Pen, type Place, stack, writing } from './drawing.js';
import { type Face, lines } from './measure.js';
import { drawScope, GAP } from './scope.js';

const HEAD: Face = { size: 13, weight: 'bold' };
const GROUP: Face = { size: 12.5, weight: 'bold' };
const MOST_HEAD = 5;
const MOST_GROUP = 3;
const PADDING = 10;
const GROUP_GAP = 14;
const COLUMN_GAP = 24;

/** The least width of a column of groups. */
const COLUMN = 310;

function drawGroup({ number, title, entries }: BranchGroup, place: Place, pen: Pen): Drawn {
  const name = lines(`${number}. ${title}`, place.width, GROUP, MOST_GROUP);
  const heading = name.map((line, index) =>
    writing('group', place.x, place.y + 12 + index * 16, line),
  );
  const below = place.y + name.length * 16 + 4;
  const inside = stack(entries, { ...place, y: below }, GAP, (entry, spot) =>
    entry.kind === 'scope'
      ? drawScope(entry, spot, pen)
      : drawBlock(entry, spot, 'all', undefined, pen),
  );
  return { parts: [...heading, ...inside.parts], bottom: inside.bottom };
}

function heightOf(group: BranchGroup, width: number, pen: Pen): number {
  return drawGroup(group, { x: 0, y: 0, width }, pen).bottom + GROUP_GAP;
}

/** The groups in so many columns of about the same height, in order from top to bottom. */
function columnsOf(
  groups: readonly BranchGroup[],
  count: number,
  heights: readonly number[],
): readonly (readonly BranchGroup[])[] {
  const total = heights.reduce((sum, each) => sum + each, 0);
  const columns: BranchGroup[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const [index, group] of groups.entries()) {
    const height = heights[index] ?? 0;
    const column = Math.min(count - 1, Math.floor(((above + height / 2) / total) * count));
    columns[column]?.push(group);
    above += height;
  }
  return columns.filter((column) => column.length > 0);
}

function drawGroups(groups: readonly BranchGroup[], place: Place, pen: Pen): Drawn {
  const room = Math.floor((place.width + COLUMN_GAP) / (COLUMN + COLUMN_GAP));
  const count = Math.max(1, Math.min(groups.length, room));
  const width = (place.width - (count - 1) * COLUMN_GAP) / count;
  const heights = groups.map((group) => heightOf(group, width, pen));
  const drawn = columnsOf(groups, count, heights).map((column, index) =>
    stack(
      column,
      { ...place, x: place.x + index * (width + COLUMN_GAP), width },
      GROUP_GAP,
      (each, spot) => drawGroup(each, spot, pen),
    ),
  );
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    bottom: Math.max(place.y, ...drawn.map(({ bottom }) => bottom)),
  };
}

function headOf({ asked }: Branch, { words }: Pen): string {
  return asked === undefined ? words.routing.everyone : asked.short;
}

/** The height that the name of a branch takes. */
export function headHeight(branch: Branch, width: number, pen: Pen): number {
  const name = lines(headOf(branch, pen), width - 2 * PADDING, HEAD, MOST_HEAD);
  return name.length * 17 + 28;
}

/** A branch: who enters, then its groups; `head` is the height of the name. */
export function drawLane(branch: Branch, place: Place, head: number, pen: Pen): Drawn {
  const { asked, questions } = branch;
  const width = place.width - 2 * PADDING;
  const x = place.x + PADDING;
  const name = lines(headOf(branch, pen), width, HEAD, MOST_HEAD);
  const inside = drawGroups(branch.groups, { x, y: place.y + head + 12, width }, pen);
  const bottom = inside.bottom + PADDING;
  const told = asked === undefined ? headOf(branch, pen) : asked.words;
  const names = `${asked === undefined ? 'head everyone' : 'head'}${branch.inferred ? ' inferred' : ''}`;
  const count = writing(
    'count',
    x,
    place.y + name.length * 17 + 18,
    pen.words.questions(questions),
  );
  const title: readonly Html[] = name.map((line, index) =>
    writing('name', x, place.y + 18 + index * 17, line),
  );
  const heading = html`<g><title>${told}</title>${box(names, place, head, 6)}${title}${count}</g>`;
  return { parts: [box('lane', place, bottom - place.y, 6), heading, ...inside.parts], bottom };
}
