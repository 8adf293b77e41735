/**
 * What became of one question for one respondent; exactly one holds. The numbers are those stored
 * in the columns: a single choice stores 4 for its first option, 5 for the second, and so on.
 *
 * - `notAsked`: the condition of the collected survey is false.
 * - `notReached`: the respondent left before the question.
 * - `noAnswer`: reached and left blank.
 * - `invalid`: a value that the question cannot have.
 * - `answered`: a valid answer.
 */
export const State = {
  notAsked: 0,
  notReached: 1,
  noAnswer: 2,
  invalid: 3,
  answered: 4,
} as const;

export type State = (typeof State)[keyof typeof State];

/** The names of the states, at their numbers. */
export const STATE_NAMES = ['notAsked', 'notReached', 'noAnswer', 'invalid', 'answered'] as const;

export type StateName = (typeof STATE_NAMES)[number];

/** The code of the first option of a single choice. */
export const FIRST_OPTION = State.answered;
