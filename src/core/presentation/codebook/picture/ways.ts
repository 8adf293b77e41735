import type { Html } from '../../markup/html.js';
import { path, round } from './drawing.js';

/** Where a lane is entered and left. */
export interface Ends {
  readonly middle: number;
  readonly bottom: number;
}

/** The end of a way, at the top of a lane. */
export function arrow(x: number, y: number): Html {
  return path('head-of-arrow', `M${round(x - 4)} ${round(y - 6)}h8l-4 6z`);
}

/** The way from above into the lanes of a row: one line along them, an arrow into each. */
export function leadInto(ends: readonly Ends[], from: number, top: number): readonly Html[] {
  const line = top - 16;
  const all = [from, ...ends.map(({ middle }) => middle)];
  return [
    path('way', `M${round(Math.min(...all))} ${round(line)}H${round(Math.max(...all))}`),
    ...ends.map(({ middle }) => path('way', `M${round(middle)} ${round(line)}V${round(top - 3)}`)),
    ...ends.map(({ middle }) => arrow(middle, top)),
  ];
}

/** The way out of the lanes of a row: a line from each, and one along them. */
export function leadOutOf(ends: readonly Ends[], line: number): readonly Html[] {
  const all = ends.map(({ middle }) => middle);
  return [
    ...ends.map(({ middle, bottom }) =>
      path('way', `M${round(middle)} ${round(bottom)}V${round(line)}`),
    ),
    path('way', `M${round(Math.min(...all))} ${round(line)}H${round(Math.max(...all))}`),
  ];
}
