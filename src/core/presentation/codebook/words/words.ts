import type { Confidence, Oddity, Question, Scale } from '../../../instrument/index.js';

/** The words of a codebook, in one language. */
export interface CodebookWords {
  readonly untitled: string;
  readonly codebook: string;
  readonly study: string;
  readonly languages: string;
  readonly contents: string;
  readonly group: string;
  /** `12 questions`. */
  readonly questions: (count: number) => string;
  readonly kind: { readonly [K in Question['kind']]: string };
  /** The same of several. */
  readonly kinds: { readonly [K in Question['kind']]: string };
  readonly cell: { readonly [K in 'single' | 'multiple' | 'numeric' | 'text']: string };
  readonly scale: { readonly [S in Scale]: string };
  readonly upload: string;
  readonly computed: string;
  readonly mandatory: string;
  readonly withComment: string;
  readonly most: (count: number) => string;
  readonly ranks: (count: number) => string;
  readonly between: (min: string | undefined, max: string | undefined) => string;
  readonly whole: string;
  readonly exclusive: string;
  readonly freeText: string;
  readonly code: string;
  readonly label: string;
  readonly rows: string;
  readonly columns: string;
  readonly answers: string;
  readonly help: string;
  readonly askedOf: string;
  readonly everyone: string;
  /** All who are asked the group. */
  readonly allOfGroup: string;
  readonly withinGroup: string;
  readonly if: string;
  readonly and: string;
  readonly offered: string;
  readonly readings: string;
  readonly reading: string;
  readonly readingsHint: string;
  readonly applied: string;
  readonly inferred: string;
  /** Before the name of the reading under which the filter holds. */
  readonly chosen: string;
  /** Before the code of a question whose filter was inferred for the same reason. */
  readonly sameReason: string;
  readonly confidence: { readonly [C in Confidence]: string };
  readonly under: (reading: string) => string;
  readonly oddities: string;
  readonly oddityCount: (count: number) => string;
  readonly oddity: { readonly [K in Oddity['kind']]: string };
  readonly printed: string;
  readonly what: string;
  readonly decision: string;
  readonly kindOfOddity: string;
  readonly where: string;
  readonly colon: string;
  readonly quoted: (text: string) => string;
  readonly derived: DerivedWords;
  readonly routing: RoutingWords;
}

/** The words of derived variables and their member tables. */
export interface DerivedWords {
  readonly title: string;
  readonly hint: string;
  /** `24 derived variables`. */
  readonly count: (count: number) => string;
  readonly score: string;
  /** The head of the column of answers. */
  readonly answer: string;
  readonly from: string;
  readonly or: string;
  /** The head of the row of what a score counts. */
  readonly counted: string;
  readonly leftOut: string;
  /** Before each limit on a line of text. */
  readonly limit: string;
  readonly limits: string;
}

/** The words of the picture of who is asked what. */
export interface RoutingWords {
  readonly title: string;
  readonly about: string;
  readonly everyone: string;
  readonly oneBranch: (variable: string) => string;
  readonly everyBranch: string;
  readonly legendAll: string;
  readonly legendFiltered: string;
  readonly legendInferred: string;
  readonly asList: string;
  /** What a block of consecutive questions is to the reader of the picture. */
  readonly range: (first: string, last: string) => string;
}
