import { harmless, widthOf } from '../../write/wrap.js';

/** How a text of the picture is set. */
export interface Face {
  /** Height of the letters, in units of the picture. */
  readonly size: number;
  readonly weight?: 'bold';
  readonly family?: 'mono';
}

/** Widths of letters in parts of their size, those of Arial and its like, a little wide. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[il.,;:'’|!ıjI\u00a0 ]/u, 0.29],
  [/[ftr()[\]{}/\\"“”\-–]/u, 0.38],
  [/[mwMW@%…—]/u, 0.9],
  [/[A-ZÀ-Ý&]/u, 0.71],
  [/[0-9a-zà-ÿ«»=+<>≠≤≥$?]/u, 0.57],
];
const OTHER = 0.7;
const MONO = 0.61;
const BOLD = 1.07;

function letterWidth(letter: string): number {
  const places = widthOf(letter);
  if (places !== 1) return places === 0 ? 0 : 1.05;
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}

/** About the width of a text, never much less: the fonts of the reader are not known. */
export function measure(text: string, { size, weight, family }: Face): number {
  let width = 0;
  for (const letter of text)
    width += family === 'mono' ? MONO * widthOf(letter) : letterWidth(letter);
  return width * size * (weight === 'bold' && family !== 'mono' ? BOLD : 1);
}

/** The text, or its start with an ellipsis, in at most `width`. */
export function shortened(text: string, width: number, face: Face): string {
  const clean = harmless(text).trim();
  if (measure(clean, face) <= width) return clean;
  let start = '';
  for (const letter of clean) {
    if (measure(`${start}${letter}…`, face) > width) break;
    start += letter;
  }
  return `${start.trimEnd()}…`;
}

/** The text in at most `most` lines of at most `width`; what does not fit ends with an ellipsis. */
export function lines(text: string, width: number, face: Face, most: number): readonly string[] {
  const done: string[] = [];
  const words = harmless(text).trim().split(' ');
  let line = '';
  for (const [index, word] of words.entries()) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (measure(joined, face) <= width) {
      line = joined;
      continue;
    }
    if (done.length === most - 1 || line === '') {
      const rest = [line, ...words.slice(index)].filter((each) => each !== '').join(' ');
      return [...done, shortened(rest, width, face)];
    }
    done.push(line);
    line = word;
  }
  return line === '' ? done : [...done, shortened(line, width, face)];
}
