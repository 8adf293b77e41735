import { type Message, type Problem, problem } from '../../../problems/index.js';
import type { Responses } from '../../responses.js';
import type { Source } from '../sources.js';
import { choiceDifferences } from './choices.js';
import { type Difference, SORTS, type Sort } from './difference.js';
import { TELLINGS } from './messages.js';
import { numberDifferences } from './numbers.js';

/** A question with what differs, once for all the rows of a grid of which the same is true. */
interface Told {
  readonly question: string;
  readonly sides: Message;
  readonly count: number;
}

function nameOf({ question, sides, count }: Told): Message {
  const counted = count === 0 ? { en: '', fr: '' } : { en: `: ${count}`, fr: ` : ${count}` };
  return {
    en: `${question} (${sides.en})${counted.en}`,
    fr: `${question} (${sides.fr})${counted.fr}`,
  };
}

/** The differences of one sort: the same one of several rows is told once, with all that it concerns. */
function gathered(all: readonly (readonly [string, Difference])[], sort: Sort): readonly Told[] {
  const told = new Map<string, Told>();
  for (const [question, each] of all) {
    if (each.sort !== sort) continue;
    const key = `${question} ${each.sides.en}`;
    const count = (told.get(key)?.count ?? 0) + (each.count ?? 0);
    told.set(key, { question, sides: each.sides, count });
  }
  return [...told.values()];
}

/**
 * In what matched questions differ although their answers are the same: units, limits, scales,
 * numbers of ranks and boxes, exclusive items. One problem for each sort of difference, a warning
 * where numbers or answers may be misread.
 */
export function differenceProblems(
  sources: ReadonlyMap<string, Source>,
  aligned: Responses,
): readonly Problem[] {
  const all = [...sources].flatMap(([code, source]) => {
    const column = aligned.columns.get(code);
    if (column === undefined) return [];
    const compared = { source, column };
    const found = [...numberDifferences(compared), ...choiceDifferences(compared)];
    return found.map((each) => [source.study.question.code, each] as const);
  });
  return SORTS.flatMap((sort) => {
    const told = gathered(all, sort);
    const { severity, say } = TELLINGS[sort];
    return told.length === 0 ? [] : [problem(sort, say(told.map(nameOf)), {}, severity)];
  });
}
