import type { Asked } from '../../condition/asked.js';
import { html } from '../../markup/html.js';
import type { Block, Stop } from '../routing/routing.js';
import { box, type Drawn, type Pen, type Place, writing } from './drawing.js';
import { type Face, measure, shortened } from './measure.js';

const CODE: Face = { size: 12.5, weight: 'bold', family: 'mono' };
const TITLE: Face = { size: 12 };

/** The height of a line of codes. */
const LINE = 22;
const PADDING = 8;
const LEAST_TITLE = 60;
const ROOM_FOR_TITLES = 300;

/** What a block is to those who reach it: asked of all of them, or of some. */
export type Reach = 'all' | 'some';

/** What is told of a question when it is pointed at. */
function stopTitle({ code, title }: Stop, asked: Asked | undefined): string {
  const who = asked === undefined ? '' : ` (${asked.words})`;
  return `${code}. ${title}${who}`;
}

function numbered(code: string): readonly [start: string, number: number] | undefined {
  const [, start = '', digits = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
  return digits === '' ? undefined : [start, Number(digits)];
}

/** Whether the codes count up one by one, so that the first and the last say all. */
function isSeries(stops: readonly Stop[]): boolean {
  const [first, ...rest] = stops.map(({ code }) => numbered(code));
  return rest.every(
    (each, index) =>
      first !== undefined && each?.[0] === first[0] && each[1] === first[1] + index + 1,
  );
}

interface Sign {
  readonly text: string;
  readonly stop: Stop;
  readonly title: string;
}

function signsOf({ stops }: Block, asked: Asked | undefined, pen: Pen): readonly Sign[] {
  const [first] = stops;
  const last = stops.at(-1) ?? first;
  if (stops.length > 1 && isSeries(stops)) {
    const range = pen.words.routing.range(first.code, last.code);
    const all = stops.map((stop) => stopTitle(stop, undefined)).join('\n');
    const who = asked === undefined ? '' : ` (${asked.words})`;
    return [{ text: `${first.code}–${last.code}`, stop: first, title: `${range}${who}\n${all}` }];
  }
  return stops.map((stop) => ({ text: stop.code, stop, title: stopTitle(stop, asked) }));
}

interface PlacedSign extends Sign {
  readonly x: number;
  readonly line: number;
  readonly width: number;
}

/** The signs one after the other, on as many lines as they need. */
function flow(signs: readonly Sign[], width: number): readonly PlacedSign[] {
  let [x, line] = [0, 0];
  return signs.map((sign) => {
    const text = shortened(sign.text, width - 2 * PADDING, CODE);
    const own = measure(text, CODE) + 2 * PADDING;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const placed = { ...sign, text, x, line, width: own };
    x += own;
    return placed;
  });
}

/** A block, the room that its codes take, and what may stand beside them. */
export interface DrawnBlock extends Drawn {
  /** Where the codes end. */
  readonly right: number;
}

/** The codes of a block in one frame, each a link to its question. */
export function drawCodes(
  block: Block,
  place: Place,
  reach: Reach,
  asked: Asked | undefined,
  pen: Pen,
): DrawnBlock {
  const placed = flow(signsOf(block, asked, pen), place.width);
  const width = Math.max(...placed.map((each) => each.x + each.width));
  const height = (Math.max(...placed.map(({ line }) => line)) + 1) * LINE;
  const isInferred = block.stops.some(({ inferred }) => inferred);
  const names = `block ${reach}${isInferred ? ' inferred' : ''}`;
  const links = placed.map((sign) => {
    const spot = { x: place.x + sign.x, y: place.y + sign.line * LINE, width: sign.width };
    return html`<a href="${pen.target(sign.stop.code)}"><title>${sign.title}</title>${box('hit', spot, LINE)}${writing(`code ${reach}`, spot.x + PADDING, spot.y + 15.5, sign.text)}</a>`;
  });
  return {
    parts: [box(names, { ...place, width }, height), ...links],
    bottom: place.y + height,
    right: place.x + width,
  };
}

/**
 * The title of the one question; of several in a row their titles where there is room, else how
 * many there are. Absent where there is no room for anything that can be read.
 */
function beside({ stops }: Block, room: number, { words }: Pen): string | undefined {
  const isTold = stops.length === 1 || (room >= ROOM_FOR_TITLES && isSeries(stops));
  if (isTold) {
    const titles = stops.map(({ title }) => title).join(' · ');
    return room < LEAST_TITLE ? undefined : shortened(titles, room, TITLE);
  }
  const count = words.questions(stops.length);
  return measure(count, TITLE) > room ? undefined : count;
}

/** A block with the title of its question, or the number of its questions, beside the codes. */
export function drawBlock(
  block: Block,
  place: Place,
  reach: Reach,
  asked: Asked | undefined,
  pen: Pen,
): Drawn {
  const codes = drawCodes(block, place, reach, asked, pen);
  const x = codes.right + 8;
  const told = beside(block, place.x + place.width - x, pen);
  const title = told === undefined ? [] : [writing('about', x, place.y + 15.5, told)];
  return { ...codes, parts: [...codes.parts, ...title] };
}
