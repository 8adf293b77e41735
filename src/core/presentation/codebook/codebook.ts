import type { Confidence } from '../../instrument/index.js';
import type { Asked } from '../condition/asked.js';
import type { Language } from '../locale/locale.js';
import type { DerivedEntry } from './derived/derived.js';
import type { Label } from './label.js';
import type { Stage } from './routing/routing.js';

/** In which languages a codebook is laid out. */
export interface CodebookSettings {
  /** The language of its words. */
  readonly language: Language;
  /** The language of the questionnaire's own texts; that of the words unless told otherwise. */
  readonly labels?: string;
}

/** A line of a list of answers, rows or columns. */
export interface OptionEntry {
  readonly code: string;
  readonly label: Label;
  /** `excludes the others`, `free text`. */
  readonly note?: string;
  /** Who is offered it; absent when all who are asked the question are. */
  readonly asked?: Asked;
}

/** A list of answers, or the rows or columns of a grid, which are named. */
export interface OptionList {
  readonly name?: string;
  readonly options: readonly OptionEntry[];
}

/** Another filter that fits what is known, and the reading under which it holds. */
export interface AlternativeEntry {
  readonly reading: string;
  readonly name: string;
  /** Absent when all who are asked the group are. */
  readonly asked?: Asked;
  readonly reason: string;
}

/** How it was inferred who is asked. */
export interface InferredEntry {
  readonly kind: 'inferred';
  readonly level: Confidence;
  readonly confidence: string;
  readonly reason: string;
  readonly alternatives: readonly AlternativeEntry[];
}

/**
 * Who is asked under the reading that was chosen: the filter that was inferred does not hold, nor
 * do its reason and confidence.
 */
export interface ChosenEntry {
  readonly kind: 'chosen';
  /** The name of the reading; both names of two that are chosen together. */
  readonly name: string;
  readonly reason: string;
  /** The alternatives that were not chosen. */
  readonly alternatives: readonly AlternativeEntry[];
}

/** Why it is thought that those are asked who are. */
export type InferenceEntry = InferredEntry | ChosenEntry;

/** Something odd in the printed questionnaire. */
export interface OddityEntry {
  readonly kind: string;
  /** The code of the question, or of the group. */
  readonly where: string;
  readonly printed: string;
  readonly what: string;
  readonly decision: string;
}

/** What is said of a question and of a group alike. */
interface Entry {
  readonly code: string;
  readonly label: Label;
  /** Who is asked, beside the condition of the group; absent when all are. */
  readonly asked?: Asked;
  readonly inference?: InferenceEntry;
  readonly oddities: readonly OddityEntry[];
}

/** A question as its reader sees it. */
export interface QuestionEntry extends Entry {
  readonly kind: string;
  /** Scale, limits, ranks and the like, in words. */
  readonly facts: readonly string[];
  readonly help?: Label;
  readonly lists: readonly OptionList[];
}

/** A group of questions. */
export interface GroupEntry extends Entry {
  /** Its place, from 1. */
  readonly number: number;
  readonly questions: readonly QuestionEntry[];
}

/** A named way to read what the questionnaire leaves open. */
export interface ReadingEntry {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  readonly applied: boolean;
}

/** A questionnaire laid out for its readers, in one language. */
export interface Codebook {
  readonly kind: 'codebook';
  readonly id: string;
  readonly title: string;
  /** What the respondent reads before the first question. */
  readonly welcome?: Label;
  readonly language: Language;
  /** The languages of the questionnaire, the base language first. */
  readonly languages: readonly string[];
  /** How many questions there are of each kind, in words, the most first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly readings: readonly ReadingEntry[];
  /** Who is asked what. */
  readonly routing: readonly Stage[];
  readonly groups: readonly GroupEntry[];
  /** The variables derived from the questions. */
  readonly derived: readonly DerivedEntry[];
  readonly oddities: readonly OddityEntry[];
}
