import { describeProblem } from './describe.js';
import type { Problem } from './problem.js';

/** The only exception that the library throws on purpose; it carries at least one problem. */
export class SurveyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => describeProblem(each, 'en')).join('\n'));
    this.name = 'SurveyError';
    this.problems = problems;
  }
}

/** Throws a `SurveyError` when some of the problems are errors; returns the others. */
export function refuseErrors(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter((each) => each.severity === 'error');
  if (errors.length > 0) throw new SurveyError(errors);
  return problems;
}
