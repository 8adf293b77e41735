import type { InstrumentParts, Origin, QuestionOrigin } from '../../core/instrument/index.js';
import type {
  Column,
  Design,
  Kept,
  Respondents,
  Responses,
  Selection,
} from '../../core/responses/index.js';

/** A section, by its index. */
export type Reference = number;

/** A map as the list of its entries, in its order. */
export type Entries<Value> = readonly (readonly [string, Value])[];

/** The arrays that responses are made of. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The types of section: numbers of that many bits, or a list of texts as JSON in UTF-8. */
export const SECTION_TYPES = ['u8', 'u16', 'u32', 'i32', 'f64', 'texts'] as const;

export type SectionType = (typeof SECTION_TYPES)[number];

/** Where a section stands in the body. */
export interface Section {
  readonly type: SectionType;
  /** In bytes, from the start of the body. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
}

/**
 * Texts that repeat: each different one once, in the order in which they occur, and its index. Where
 * nothing may stand in place of a text, `null` is one of them.
 */
export interface CodedTexts {
  readonly texts: Reference;
  readonly codes: Reference;
}

/** Numbers are in a section, texts in two, maps are entries; anything else stands as it is. */
type StoredValue<Value> = Value extends Numbers
  ? Reference
  : Value extends readonly (string | null)[]
    ? CodedTexts
    : Value extends readonly (infer Each)[]
      ? readonly StoredValue<Each>[]
      : Value extends ReadonlyMap<string, infer Each>
        ? Entries<StoredValue<Each>>
        : Value;

/**
 * A part of responses with each field as it is stored, optional where it is: a part that grows a field
 * does not compile until its shape, what writes it and what reads it know the field.
 */
type Stored<Part> = { readonly [Field in keyof Part]: StoredValue<Part[Field]> };

/**
 * The same with every field named, those that may be absent as `undefined`, which is not written: what
 * returns it forgets none.
 */
export type Told<Part> = Part extends unknown
  ? { readonly [Field in keyof Required<Part>]: Part[Field & keyof Part] }
  : never;

/** One stored column for each kind of a column. */
type StoredOf<Of extends Column> = Of extends Column
  ? {
      readonly [Kind in Of['kind']]: Stored<Omit<Of, 'kind'>> & { readonly kind: Kind };
    }[Of['kind']]
  : never;

/** A column whose arrays are in sections; the fields are those of `Column`. */
export type StoredColumn = StoredOf<Column>;

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

export interface StoredRespondents extends Omit<Stored<Respondents>, 'ids'> {
  /** They do not repeat: one list of texts. */
  readonly ids: Reference;
}

/** The values that no table counts: column by column, since there may be as many as answers. */
export type StoredKept = {
  readonly [Field in keyof Kept]-?: Kept[Field] extends number ? Reference : CodedTexts;
};

export type StoredSelection = Stored<Selection>;

export type StoredDesign = Stored<Design>;

/** The fields of responses that are neither arrays of numbers nor maps of them. */
type Composed =
  | 'instrument'
  | 'columns'
  | 'respondents'
  | 'kept'
  | 'missing'
  | 'selection'
  | 'design';

/** All that is not an array, and where the arrays are; the fields are those of `Responses`. */
export interface Header extends Omit<Stored<Responses>, 'kind' | Composed> {
  readonly instrument: StoredInstrument;
  readonly respondents: StoredRespondents;
  readonly columns: Entries<StoredColumn>;
  readonly kept: StoredKept;
  readonly missing: Entries<readonly string[]>;
  readonly selection?: StoredSelection;
  readonly design?: StoredDesign;
  readonly sections: readonly Section[];
}
