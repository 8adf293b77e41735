import type { Condition } from './condition.js';
import type { Derived } from './derived.js';
import type { Inference, Reading } from './inference.js';
import type { Oddity } from './oddity.js';
import type { Question } from './question.js';
import type { Text } from './text.js';
import type { Variable } from './variable.js';

/** A part of the questionnaire: a page when the survey shows one group a page. */
export interface Group<Questions extends readonly Question[] = readonly Question[]> {
  readonly code: string;
  readonly labels: Text;
  readonly questions: Questions;
  readonly when?: Condition;
  /** How it was inferred who is asked, where the questionnaire does not print it. */
  readonly inferred?: Inference;
}

/** How the survey cuts its questions into pages; it gives the recorded last page its meaning. */
export type Paging = 'question' | 'group' | 'survey';

/**
 * A questionnaire: what was asked, of whom, in which languages.
 *
 * `groups` holds the questions in the order in which they are asked; `questions` holds the same
 * questions by code, and `variables` what tables can be made of, by code, in that order. Questions
 * derived from others come last in both; they belong to no group.
 */
export interface Instrument<
  Questions extends Question = Question,
  Readings extends string = string,
> {
  readonly kind: 'instrument';
  readonly id: string;
  readonly title: Text;
  /** What the respondent reads before the first question. */
  readonly welcome?: Text;
  /** Language codes, the base language first. */
  readonly languages: readonly string[];
  readonly paging: Paging;
  readonly groups: readonly Group<readonly Questions[]>[];
  readonly questions: { readonly [Q in Questions as Q['code']]: Q };
  readonly variables: ReadonlyMap<string, Variable>;
  readonly derived?: readonly Derived[];
  readonly origin?: Origin;
  /** The readings of what the questionnaire leaves open. */
  readonly readings?: readonly Reading<Readings>[];
  /** The codes of the readings under which the filters hold: see `readAs`. */
  readonly readAs?: readonly Readings[];
  /** What is odd in the questionnaire as it is printed. */
  readonly oddities?: readonly Oddity[];
}

/** What LimeSurvey knows of the survey beside the model: identifiers, types, attributes, HTML. */
export interface Origin {
  readonly surveyId: string;
  readonly databaseVersion: string;
  readonly questions: ReadonlyMap<string, QuestionOrigin>;
}

/** What LimeSurvey knows of a question beside the model. */
export interface QuestionOrigin {
  readonly qid: string;
  readonly gid: string;
  /** LimeSurvey's type letter, such as `L`, `M` or `!`. */
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Titles as written, where cleaning for display changed them. */
  readonly html?: Text;
}
