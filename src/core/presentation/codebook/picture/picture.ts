import { type Html, html } from '../../markup/html.js';
import type { Codebook } from '../codebook.js';
import { codebookWords } from '../words/index.js';
import { type Pen, round } from './drawing.js';
import { drawStage, type Position } from './stage.js';

/** How a picture is drawn. */
export interface PictureSettings {
  /** Its width, in pixels of the page where it stands. */
  readonly width: number;
  /** A name for its elements that no other picture of the page has. */
  readonly id: string;
  /** The link to a question, by its code. */
  readonly target: (code: string) => string;
}

/**
 * Who is asked what, as an SVG: branches side by side or below each other as the width allows, in
 * each branch the questions in order, in frames those that hang on an earlier answer. Colours are
 * those of `PICTURE_STYLE`.
 */
export function routingPicture(
  { routing, language, title }: Codebook,
  { width, id, target }: PictureSettings,
): Html {
  const pen: Pen = { words: codebookWords(language), target };
  const parts: Html[] = [];
  let y = 1;
  let position: Position = { isLast: routing.length === 1 };
  for (const [index, stage] of routing.entries()) {
    const drawn = drawStage(stage, { x: 1, y, width: width - 2 }, position, pen);
    parts.push(...drawn.parts);
    y = drawn.bottom;
    position = { entry: drawn.exit, isLast: index === routing.length - 2 };
  }
  const height = round(y + 1);
  const words = pen.words.routing;
  return html`<svg class="routing" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-about">
<title id="${id}-title">${words.title} – ${title}</title><desc id="${id}-about">${words.about}</desc>
${parts.map((part) => html`${part}\n`)}</svg>`;
}
