import { type Drawn, type Place, stack } from './drawing.js';

/** How things stand in columns. */
export interface ColumnSettings {
  /** The least width of a column. */
  readonly least: number;
  /** Between two columns. */
  readonly between: number;
  /** Between two things of a column. */
  readonly gap: number;
  readonly most: number;
}

/** The things in so many columns of about the same height, in order from top to bottom. */
function shared<Thing>(
  things: readonly Thing[],
  heights: readonly number[],
  count: number,
): readonly (readonly Thing[])[] {
  const total = heights.reduce((sum, each) => sum + each, 0);
  const columns: Thing[][] = Array.from({ length: count }, () => []);
  let above = 0;
  for (const [index, thing] of things.entries()) {
    const height = heights[index] ?? 0;
    const column = Math.min(count - 1, Math.floor(((above + height / 2) / total) * count));
    columns[column]?.push(thing);
    above += height;
  }
  return columns.filter((column) => column.length > 0);
}

/** Things drawn in as many columns as there is room for, and where each column starts. */
export function drawColumns<Thing>(
  things: readonly Thing[],
  place: Place,
  { least, between, gap, most }: ColumnSettings,
  draw: (thing: Thing, place: Place) => Drawn,
): Drawn & { readonly starts: readonly number[] } {
  const room = Math.floor((place.width + between) / (least + between));
  const count = Math.max(1, Math.min(things.length, room, most));
  const width = (place.width - (count - 1) * between) / count;
  const heights = things.map((each) => draw(each, { x: 0, y: 0, width }).bottom + gap);
  const starts: number[] = [];
  const drawn = shared(things, heights, count).map((column, index) => {
    const x = place.x + index * (width + between);
    starts.push(x);
    return stack(column, { ...place, x, width }, gap, draw);
  });
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    bottom: Math.max(place.y, ...drawn.map(({ bottom }) => bottom)),
    starts,
  };
}
