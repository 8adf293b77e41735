/**
 * How many respondents stand at each step of the ladder from interviewed to answered.
 *
 * `interviewed` = `answered` + `noAnswer` + `invalid` + `notReached` + `notAsked`. `reached` =
 * `answered` + `noAnswer` + `invalid`. `asked` are those for whom the filter is true, whether they
 * reached the question or left before: `interviewed` = `asked` + `notAsked` + `unsettled`, where
 * `unsettled` left before a question that decides whether they were asked.
 *
 * `leftOut` are those of `invalid` who gave the source of a derived variable a valid answer that has
 * no place in it. `partlyOffered` are those of `notAsked` to whom only part of what a score counts was
 * offered: they have no score.
 *
 * `unasked` gave an answer although the filter hid the question; `filterBlank` left blank at least
 * one question that the filter reads. Both are counted among the others.
 */
export interface Bases {
  readonly interviewed: number;
  readonly asked: number;
  readonly reached: number;
  readonly answered: number;
  readonly noAnswer: number;
  readonly invalid: number;
  readonly notAsked: number;
  readonly notReached: number;
  readonly unsettled: number;
  readonly leftOut: number;
  readonly partlyOffered: number;
  readonly unasked: number;
  readonly filterBlank: number;
}

/** What the bases hold beside the five states. */
export type BesideStates = Pick<
  Bases,
  'unsettled' | 'leftOut' | 'partlyOffered' | 'unasked' | 'filterBlank'
>;

/** The bases of five states, in the order in which columns number them. */
export function basesOf(states: ArrayLike<number>, beside: BesideStates): Bases {
  const [notAsked = 0, notReached = 0, noAnswer = 0, invalid = 0, answered = 0] =
    Array.from(states);
  const reached = noAnswer + invalid + answered;
  const interviewed = reached + notReached + notAsked;
  const asked = reached + notReached - beside.unsettled;
  return {
    interviewed,
    asked,
    reached,
    answered,
    noAnswer,
    invalid,
    notAsked,
    notReached,
    ...beside,
  };
}

/** The share of a count in a base; `null` when the base is empty. */
export function shareOf(count: number, base: number): number | null {
  return base > 0 ? count / base : null;
}
