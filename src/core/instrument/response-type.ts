import type { Instrument } from './instrument.js';
import type { Question } from './question.js';

type Chosen<Q, Codes> = Codes | (Q extends { readonly other: object } ? 'other' : never);

type CellAnswer<C> = C extends { kind: 'single'; options: readonly { code: infer Code }[] }
  ? Code
  : C extends { kind: 'multiple'; items: readonly { code: infer Code }[] }
    ? readonly Code[]
    : C extends { kind: 'numeric' }
      ? number
      : string;

/**
 * The type of an answer to a question: the code of an option, the codes of the boxes ticked, the
 * items in order of rank, a number, or a text (dates are ISO 8601 texts). A grid gives one answer
 * for each row.
 */
export type AnswerOf<Q extends Question> = Q extends {
  kind: 'single';
  options: readonly { code: infer Code }[];
}
  ? Chosen<Q, Code>
  : Q extends { kind: 'multiple'; items: readonly { code: infer Code }[] }
    ? readonly Chosen<Q, Code>[]
    : Q extends { kind: 'ranking'; items: readonly { code: infer Code }[] }
      ? readonly Code[]
      : Q extends { kind: 'numeric' }
        ? number
        : Q extends { kind: 'grid'; items: readonly { code: infer Row }[]; cell: infer C }
          ? { readonly [R in Extract<Row, string>]?: CellAnswer<C> }
          : Q extends { kind: 'display' }
            ? never
            : string;

type OtherText<Q> = Q extends { readonly code: infer Code; readonly other: object }
  ? `${Extract<Code, string>}_other`
  : never;

type QuestionOf<I> = I extends Instrument<infer Q> ? Q : never;

/**
 * One respondent's answers to a questionnaire: each question is optional, since it may not have
 * been asked or answered; the text of *other* stands under `Q5_other`.
 */
export type ResponseOf<I extends Instrument> = {
  readonly [Q in QuestionOf<I> as Q['kind'] extends 'display' ? never : Q['code']]?: AnswerOf<Q>;
} & { readonly [Name in OtherText<QuestionOf<I>>]?: string };
