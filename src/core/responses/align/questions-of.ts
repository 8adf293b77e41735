import type { Instrument, Question } from '../../instrument/index.js';

/** Questions by their codes. */
export type Questions = ReadonlyMap<string, Question>;

/** The questions of a questionnaire, those that are derived apart. */
export function questionsOf({ groups }: Instrument): Questions {
  return new Map(groups.flatMap(({ questions }) => questions.map((each) => [each.code, each])));
}
