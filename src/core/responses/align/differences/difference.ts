import type { Message } from '../../../problems/index.js';
import type { Column } from '../../column.js';
import type { Source } from '../sources.js';

/** A variable of the study, where its answers come from, and its aligned column. */
export interface Compared {
  readonly source: Source;
  readonly column: Column;
}

/** The sorts of differences, in the order in which they are told, each in one problem. */
export const SORTS = [
  'other-unit',
  'unit-on-one-side',
  'outside-limits',
  'other-limits',
  'further-ranks',
  'other-ranks',
  'more-than-most',
  'other-most',
  'other-exclusive',
  'other-scale',
] as const;

export type Sort = (typeof SORTS)[number];

/** One way in which a question is not the same on both sides although its answers are matched. */
export interface Difference {
  readonly sort: Sort;
  /** What it is on each side, collected first: `nominal → ordinal`. */
  readonly sides: Message;
  /** How many values or respondents it concerns, where that is told. */
  readonly count?: number;
}

/** What it is on each side. */
export function fromTo(collected: Message, study: Message): Message {
  return { en: `${collected.en} → ${study.en}`, fr: `${collected.fr} → ${study.fr}` };
}

/** The same in every language, such as a code or a number. */
export function asItIs(text: string): Message {
  return { en: text, fr: text };
}
