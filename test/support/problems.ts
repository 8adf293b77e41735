import { type Problem, SurveyError } from '../../src/core/problems/index.js';

/** The problems for which something is refused; none when it is not. */
export function refusal(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SurveyError) return error.problems;
    throw error;
  }
  return [];
}

export function rulesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule }) => rule);
}

/** A text as the bytes of a file. */
export function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
