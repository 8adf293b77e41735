import { SurveyError } from '../../core/problems/index.js';

/** Runs `work`; its problems are then said to be at an option or argument of the command. */
export function atOption<Result>(option: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    throw new SurveyError(
      error.problems.map((each) => ({ ...each, place: { ...each.place, option } })),
    );
  }
}
