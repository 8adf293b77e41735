import type { InstrumentParts, Origin, QuestionOrigin } from '../../core/instrument/index.js';
import type { Filter, Kept, Provenance, Responses, Routing } from '../../core/responses/index.js';

/** A section, by its index. */
export type Reference = number;

/** A map as the list of its entries, in its order. */
export type Entries<Value> = readonly (readonly [string, Value])[];

/** The types of section: numbers of that many bits, or a list of texts as JSON in UTF-8. */
export const SECTION_TYPES = ['u8', 'u16', 'u32', 'f64', 'texts'] as const;

export type SectionType = (typeof SECTION_TYPES)[number];

/** Where a section stands in the body. */
export interface Section {
  readonly type: SectionType;
  /** In bytes, from the start of the body. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
}

/** Texts that repeat: each different one once, in the order in which they occur, and its index. */
export interface CodedTexts {
  readonly texts: Reference;
  readonly codes: Reference;
}

type Places = readonly (Reference | null)[];

/** A column whose arrays are in sections; the fields are those of `Column`. */
export type StoredColumn =
  | { readonly kind: 'single'; readonly codes: Reference; readonly size: number }
  | {
      readonly kind: 'multiple';
      readonly states: Reference;
      readonly ticked: readonly Reference[];
      readonly offered: Places;
      readonly open?: readonly Reference[];
    }
  | {
      readonly kind: 'ranking';
      readonly states: Reference;
      readonly ranks: readonly Reference[];
      readonly offered: Places;
    }
  | { readonly kind: 'numeric'; readonly states: Reference; readonly values: Reference }
  | { readonly kind: 'date'; readonly states: Reference; readonly values: Reference }
  | { readonly kind: 'text'; readonly states: Reference; readonly values: CodedTexts };

export interface StoredQuestionOrigin extends Omit<QuestionOrigin, 'attributes'> {
  readonly attributes: Entries<string>;
}

export interface StoredOrigin extends Omit<Origin, 'questions'> {
  readonly questions: Entries<StoredQuestionOrigin>;
}

/** The parts of a questionnaire from which the rest follows. */
export interface StoredInstrument extends Omit<InstrumentParts, 'origin'> {
  readonly origin?: StoredOrigin;
  readonly readAs?: readonly string[];
}

/** The values that no table counts: column by column, since there may be as many as answers. */
export interface StoredKept {
  readonly row: Reference;
  readonly variable: CodedTexts;
  readonly field: CodedTexts;
  readonly raw: CodedTexts;
  readonly reason: CodedTexts;
}

export type KeptReason = Kept['reason'];

/** All that is not an array, and where the arrays are. */
export interface Header {
  readonly size: number;
  readonly unasked: Responses['unasked'];
  readonly provenance: Provenance;
  readonly instrument: StoredInstrument;
  readonly respondents: {
    readonly ids: Reference;
    readonly submitted: Reference;
    readonly lastPage: Reference;
  };
  readonly columns: Entries<StoredColumn>;
  readonly routing: Entries<Routing>;
  readonly kept: StoredKept;
  readonly unsettled: Entries<Reference>;
  readonly leftOut?: Entries<Reference>;
  readonly missing: Entries<readonly string[]>;
  readonly selection?: { readonly mask: Reference; readonly filters: readonly Filter[] };
  readonly design?: { readonly weights?: Reference };
  readonly sections: readonly Section[];
}
