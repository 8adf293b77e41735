import type { Paging } from '../../../../core/instrument/index.js';
import type { Words } from '../texts/words.js';
import type { Attributes } from './attributes.js';

/** One sub-question or one answer, in LimeSurvey's own terms. */
export interface Part {
  readonly code: string;
  /** Rows of a table are on scale 0, its columns on scale 1; so are the two scales of `1`. */
  readonly scale: string;
  readonly words: Words;
  readonly relevance: string;
}

/** One question with all that belongs to it, in LimeSurvey's own terms. */
export interface AssembledQuestion {
  readonly qid: string;
  readonly gid: string;
  readonly code: string;
  /** LimeSurvey's type letter. */
  readonly type: string;
  readonly words: Words;
  readonly help: Words;
  readonly relevance: string;
  readonly mandatory: boolean;
  readonly other: boolean;
  readonly attributes: Attributes;
  readonly subquestions: readonly Part[];
  readonly answers: readonly Part[];
  /** The languages of the survey, its base language first. */
  readonly languages: readonly string[];
}

export interface AssembledGroup {
  readonly gid: string;
  readonly words: Words;
  readonly relevance: string;
  readonly questions: readonly AssembledQuestion[];
}

/** The survey put together from its tables, the same whatever the version that wrote them. */
export interface AssembledSurvey {
  readonly id: string;
  readonly databaseVersion: string;
  readonly languages: readonly string[];
  readonly title: Words;
  /** What stands on the page before the first question; blank when that page is not shown. */
  readonly welcome: Words;
  readonly paging: Paging;
  readonly groups: readonly AssembledGroup[];
  /** Codes of the questions that belong to no group. */
  readonly lost: readonly string[];
}
