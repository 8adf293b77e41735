import type { Text } from '../../instrument/index.js';
import { nearest } from '../../problems/index.js';

/** A label as it is compared, by primary language: `fr` also for `fr-informal`. */
export type Folded = ReadonlyMap<string, string>;

/** How two labels compare; `unknown` when they share no language in which both say something. */
export type Likeness = 'same' | 'similar' | 'different' | 'unknown';

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
]);

/**
 * Punctuation without which a number or a mark would be another one, as signs that are none: the
 * minus of -2 and of the mark A-, the range 1-5, the comma or point of 1.5, the bar of 1/2, per cent.
 */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*\p{Pd}\s*(?=\d)/gu, '$1∼'],
  [/(^|\s)\p{Pd}(?=\d)/gu, '$1−'],
  [/(^|\s)(\p{L})\p{Pd}$/gu, '$1$2−'],
  [/(\d)[.,](?=\d)/gu, '$1⋅'],
  [/(\d)\s*\/\s*(?=\d)/gu, '$1∕'],
  [/(\d)\s*%/gu, '$1pct'],
];

/**
 * A text without what does not change its meaning: compatibility forms, case, accents, apostrophes,
 * punctuation, white space. Punctuation that is part of a number stays; a text of punctuation alone
 * stays as it is.
 */
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u0337\u0339-\u036f\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .trim();
  const meant = MEANT.reduce((folded, [marks, sign]) => folded.replace(marks, sign), plain);
  const words = meant.replace(/[\p{P}\s]+/gu, ' ').trim();
  return words === '' ? plain : words;
}

/** The label in each primary language in which it says something. */
export function foldAll(labels: Text): Folded {
  const all = new Map<string, string>();
  for (const [language, text] of Object.entries(labels)) {
    const primary = language.split('-', 1)[0] ?? language;
    const folded = fold(text);
    if (folded !== '' && !all.has(primary)) all.set(primary, folded);
  }
  return all;
}

/** Words that turn an answer into another one: `satisfied` and `not satisfied` are not similar. */
const TURNING = new Set(
  [
    'n ne non pas aucun aucune jamais sans ni sauf peu plus moins tres assez plutot presque',
    'no not never none without nor except little less more very rather almost few',
  ].flatMap((words) => words.split(' ')),
);

function counted(words: readonly string[], isCounted: (word: string) => boolean): string {
  return words.filter(isCounted).sort().join(' ');
}

function sameTurns(one: readonly string[], other: readonly string[]): boolean {
  const isTurning = (word: string) => TURNING.has(word);
  return counted(one, isTurning) === counted(other, isTurning);
}

function sameNumbers(one: readonly string[], other: readonly string[]): boolean {
  const isNumber = (word: string) => /\d/.test(word);
  return counted(one, isNumber) === counted(other, isNumber);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length < long.length && short.every((word, index) => word === long[index]);
}

/** One of the words repeats the start of the other, and adds to it. */
function isExtended(one: readonly string[], other: readonly string[]): boolean {
  return startsWith(one, other) || startsWith(other, one);
}

/** Long words are the same but for a slip or an ending. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const long = Math.min(one.length, other.length) >= 5;
  return long && one[0] === other[0] && nearest(one, [other]) !== undefined;
}

/** Words that say little: one label has them, and another does without. */
const SMALL = new Set(
  'l le la les d de du des un une au aux et ou en s the a an of to and or in'.split(' '),
);

function content(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !SMALL.has(word));
  return rest.length === 0 ? words : rest;
}

/** The share of the words that both have: 1 when they have the same, 0 when none. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [content(one), [...content(other)]];
  const all = left.length + right.length;
  let common = 0;
  for (const word of left) {
    const found = right.findIndex((each) => isNear(word, each));
    if (found < 0) continue;
    right.splice(found, 1);
    common += 1;
  }
  return (2 * common) / all;
}

const ENOUGH = 0.75;

function isSimilarTitle(one: readonly string[], other: readonly string[]): boolean {
  if (isExtended(one, other)) return true;
  return sameTurns(one, other) && overlap(one, other) >= ENOUGH;
}

function isSimilarAnswer(one: readonly string[], other: readonly string[]): boolean {
  if (!sameTurns(one, other) || !sameNumbers(one, other)) return false;
  return isExtended(one, other) || overlap(one, other) === 1;
}

/** The texts of two labels in each language in which both say something. */
function sharedTexts(one: Folded, other: Folded): readonly (readonly [string, string])[] {
  return [...one].flatMap(([language, text]) => {
    const counterpart = other.get(language);
    return counterpart === undefined ? [] : [[text, counterpart] as const];
  });
}

/** The label in each primary language as it is written, but for white space. */
export function written(labels: Text): Folded {
  const all = new Map<string, string>();
  for (const [language, text] of Object.entries(labels)) {
    const primary = language.split('-', 1)[0] ?? language;
    const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (plain !== '' && !all.has(primary)) all.set(primary, plain);
  }
  return all;
}

/** Whether two labels are the same in all the languages that they share, of which there is one. */
export function isSameLabel(one: Folded, other: Folded): boolean {
  const shared = sharedTexts(one, other);
  return shared.length > 0 && shared.every(([left, right]) => left === right);
}

/**
 * How two labels compare in the languages that they share: the same in all of them, or similar in
 * one. Similar titles have most words in common, or one adds a help text to the other; similar
 * answers have the same words but for slips, or one adds to the other, with the same numbers and
 * the same negations.
 */
export function likeness(one: Folded, other: Folded, as: 'title' | 'answer'): Likeness {
  const shared = sharedTexts(one, other);
  if (shared.length === 0) return 'unknown';
  if (isSameLabel(one, other)) return 'same';
  if (shared.some(([left, right]) => left === right)) return 'similar';
  const isSimilar = as === 'title' ? isSimilarTitle : isSimilarAnswer;
  const similar = shared.some(([left, right]) => isSimilar(left.split(' '), right.split(' ')));
  return similar ? 'similar' : 'different';
}
