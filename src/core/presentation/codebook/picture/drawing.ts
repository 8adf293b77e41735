import { type Html, html } from '../../markup/html.js';
import type { CodebookWords } from '../words/index.js';

/** Where something is drawn. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What was drawn, and how far down it reaches. */
export interface Drawn {
  readonly parts: readonly Html[];
  readonly bottom: number;
}

/** What every part of the picture is drawn with. */
export interface Pen {
  readonly words: CodebookWords;
  /** Where a question stands on the page, as the target of a link. */
  readonly target: (code: string) => string;
}

/** Units are written with one decimal at most, the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function box(name: string, { x, y, width }: Place, height: number, radius = 4): Html {
  return html`<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
}

export function writing(name: string, x: number, y: number, text: string): Html {
  return html`<text class="${name}" x="${round(x)}" y="${round(y)}">${text}</text>`;
}

export function path(name: string, steps: string): Html {
  return html`<path class="${name}" d="${steps}"/>`;
}

/** Draws things one below the other, `gap` apart. */
export function stack<Thing>(
  things: readonly Thing[],
  { x, y, width }: Place,
  gap: number,
  draw: (thing: Thing, place: Place) => Drawn,
): Drawn {
  const parts: Html[] = [];
  let next = y;
  let bottom = y;
  for (const thing of things) {
    const drawn = draw(thing, { x, y: next, width });
    parts.push(...drawn.parts);
    bottom = drawn.bottom;
    next = bottom + gap;
  }
  return { parts, bottom };
}
