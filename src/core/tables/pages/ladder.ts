import type { CountRequest, Counts } from '../../counting/index.js';
import type { Instrument, Question } from '../../instrument/index.js';
import { assembleBases, BASES_REQUESTS, basesRequests } from '../about.js';
import { answersOf } from '../find-variable.js';
import { headOf } from '../head.js';
import { resultAt } from '../results.js';
import type { LadderTable } from '../table.js';

/** The number of requests for each question. */
const EACH = 1 + BASES_REQUESTS;

function questionsOf(instrument: Instrument): readonly Question[] {
  return instrument.groups
    .flatMap((group) => group.questions)
    .filter((question) => question.kind !== 'display');
}

/** What to count for `assembleLadder`. */
export function ladderRequests(instrument: Instrument): readonly CountRequest[] {
  return questionsOf(instrument).flatMap((question) => {
    const variables = answersOf(instrument, question);
    return [
      { kind: 'states' as const, variables: variables.map((each) => each.code) },
      ...basesRequests(variables),
    ];
  });
}

/** The ladder of bases: for each question, how many stand at each step from interviewed to answered. */
export function assembleLadder(instrument: Instrument, counts: Counts): LadderTable {
  return {
    kind: 'ladder',
    ...headOf('ladder', counts),
    rows: questionsOf(instrument).map(({ code, labels, kind }, index) => {
      const { counts: states } = resultAt(counts, index * EACH, 'states');
      const bases = assembleBases(counts, index * EACH + 1, states);
      return { question: code, labels, kind, bases };
    }),
  };
}
