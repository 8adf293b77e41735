/**
 * How many respondents stand at each step of the ladder from interviewed to answered.
 *
 * `interviewed` = `answered` + `noAnswer` + `invalid` + `notReached` + `notAsked`; `asked` are all
 * but `notAsked`, `reached` all but `notReached` among them. `unasked` gave an answer although the
 * filter hid the question; `filterBlank` left blank at least one question that the filter reads.
 * Both are counted among the others.
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
  readonly unasked: number;
  readonly filterBlank: number;
}

/** The bases of five states, in the order in which columns number them. */
export function basesOf(states: ArrayLike<number>, unasked: number, filterBlank: number): Bases {
  const [notAsked = 0, notReached = 0, noAnswer = 0, invalid = 0, answered = 0] =
    Array.from(states);
  const reached = noAnswer + invalid + answered;
  const asked = reached + notReached;
  const interviewed = asked + notAsked;
  return {
    interviewed,
    asked,
    reached,
    answered,
    noAnswer,
    invalid,
    notAsked,
    notReached,
    unasked,
    filterBlank,
  };
}

/** The share of a count in a base; `null` when the base is empty. */
export function shareOf(count: number, base: number): number | null {
  return base > 0 ? count / base : null;
}
