import { State } from '../state.js';

/** The state of values that hold no answer: blank when one of them was seen, else nothing stored. */
export function blankState(values: readonly (string | null)[]): State {
  return values.some((value) => value !== null) ? State.noAnswer : State.notReached;
}

/** The state once a value is refused: one valid value is enough to have answered. */
export function worse(state: State): State {
  return state === State.answered ? state : State.invalid;
}
