import type { Instrument } from './instrument.js';
import type { GridColumn, GridQuestion, Question } from './question.js';
import type { Text } from './text.js';
import type { CellAt, Chosen, QuestionOf, TextBesideCode } from './typed-variable.js';

/** The answer to a question, or in a cell of a grid, that is not a grid itself. */
type PlainAnswer<Q> = Q extends {
  readonly kind: 'single';
  readonly options: readonly { readonly code: infer Code extends string }[];
}
  ? Chosen<Q, Code>
  : Q extends {
        readonly kind: 'multiple';
        readonly items: readonly { readonly code: infer Code extends string }[];
      }
    ? readonly Chosen<Q, Code>[]
    : Q extends {
          readonly kind: 'ranking';
          readonly items: readonly { readonly code: infer Code }[];
        }
      ? readonly Code[]
      : Q extends { readonly kind: 'numeric' }
        ? number
        : Q extends { readonly kind: 'display' }
          ? never
          : string;

type CrossingAnswers<Cell, Column extends GridColumn> = {
  readonly [C in Column as C['code']]?: PlainAnswer<CellAt<C, Cell>>;
};

/** The answers in a row of a grid; where the compiler knows nothing of columns, there may be some. */
type RowAnswer<Cell, Column extends GridColumn> = [Column] extends [never]
  ? PlainAnswer<Cell>
  : CrossingAnswers<Cell, Column> | (string extends Column['code'] ? PlainAnswer<Cell> : never);

/**
 * The type of an answer to a question: the code of an option, the codes of the boxes ticked, the
 * items in order of rank, a number, or a text (dates are ISO 8601 texts). A grid gives one answer
 * for each row; a grid with columns one for each column of each row.
 */
export type AnswerOf<Q extends Question> =
  Q extends GridQuestion<string, Text, infer Row, infer Cell, infer Column>
    ? { readonly [R in Row]?: RowAnswer<Cell, Column> }
    : PlainAnswer<Q>;

interface Given<Code, Answer> {
  readonly code: Code;
  readonly answer: Answer;
}

type GivenTo<Q extends Question> = Q extends { readonly kind: 'display' }
  ? never
  : Given<Q['code'], AnswerOf<Q>> | Given<TextBesideCode<Q>, string>;

/**
 * One respondent's answers to a questionnaire: each question is optional, since it may not have
 * been asked or answered; the text of *other* stands under `Q5_other`, comments under
 * `Q5_comment`, or `Q5_mailcomment` beside the box `mail`.
 */
export type ResponseOf<I extends Instrument> = {
  readonly [Each in GivenTo<QuestionOf<I>> as Each['code']]?: Each['answer'];
};
