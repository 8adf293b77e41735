import { type Html, html } from '../../markup/html.js';
import type { Branch, BranchGroup } from '../routing/routing.js';
import { drawBlock } from './block.js';
import { drawColumns } from './columns.js';
import { box, type Drawn, type Pen, type Place, stack, writing } from './drawing.js';
import { type Face, lines } from './measure.js';
import { drawScope, GAP } from './scope.js';

const HEAD: Face = { size: 13, weight: 'bold' };
const GROUP: Face = { size: 12.5, weight: 'bold' };
const MOST_HEAD = 5;
const MOST_GROUP = 3;
const PADDING = 10;
const COLUMNS = { least: 310, between: 24, gap: 14, most: Number.POSITIVE_INFINITY };

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

/** The groups of a branch, in as many columns as there is room for. */
function drawGroups(groups: readonly BranchGroup[], place: Place, pen: Pen): Drawn {
  return drawColumns(groups, place, COLUMNS, (each, spot) => drawGroup(each, spot, pen));
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
