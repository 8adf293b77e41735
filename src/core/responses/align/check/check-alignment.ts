import type { Instrument, Question } from '../../../instrument/index.js';
import { type Problem, problem } from '../../../problems/index.js';
import type { Alignment } from '../alignment.js';
import { kindOf } from '../match-instruments.js';
import { type Questions, questionsOf } from '../questions-of.js';
import { checkLists } from './check-lists.js';
import { checkPairing } from './check-pairing.js';
import { asksNothing, matchedKinds, type OddPair, type Side } from './messages.js';

const isShown = (question: Question | undefined) => question?.kind === 'display';

/** The texts without answers that an alignment names on one side, each once. */
function shownIn(alignment: Alignment, questions: Questions, side: Side): readonly string[] {
  const only = side === 'collected' ? alignment.onlyCollected : alignment.onlyStudy;
  const pairs = [...alignment.questions, ...alignment.rejected].map((each) => each[side]);
  return [...new Set([...pairs, ...only])].filter((code) => isShown(questions.get(code)));
}

function checkQuestions(
  alignment: Alignment,
  questions: Readonly<Record<Side, Questions>>,
): readonly Problem[] {
  const shown = {
    collected: shownIn(alignment, questions.collected, 'collected'),
    study: shownIn(alignment, questions.study, 'study'),
  };
  // Texts that are named are told as such, and not as unknown too.
  const knownOn = (side: Side) => {
    const asked = [...questions[side].values()].filter((each) => !isShown(each));
    return [...asked.map(({ code }) => code), ...shown[side]];
  };
  const { rejected } = alignment;
  return [
    ...(['collected', 'study'] as const)
      .filter((side) => shown[side].length > 0)
      .map((side) => problem('asks-nothing', asksNothing(shown[side], side))),
    ...checkPairing(
      { ...alignment, matches: alignment.questions },
      {
        listing: 'questions',
        place: {},
        known: { collected: knownOn('collected'), study: knownOn('study') },
        rejected: {
          collected: rejected.map(({ collected }) => collected),
          study: rejected.map(({ study }) => study),
        },
      },
    ),
  ];
}

/**
 * What is wrong in an alignment of a collected survey with a study, such as one corrected by hand;
 * nothing in one that `matchInstruments` made of the two. All problems are errors.
 *
 * Every question of both stands once in it: matched with one of its kind, or in `onlyCollected` or
 * `onlyStudy`; so does every answer, row and column in the lists of two matched questions. Thus a
 * code that is misspelt, forgotten, or no longer in the study does not make answers disappear.
 *
 * @example
 * checkAlignment(JSON.parse(corrected), collected, study).map((each) => each.message.en);
 */
export function checkAlignment(
  alignment: Alignment,
  collected: Instrument,
  study: Instrument,
): readonly Problem[] {
  const questions = { collected: questionsOf(collected), study: questionsOf(study) };
  const pairs = alignment.questions.flatMap((match) => {
    const one = questions.collected.get(match.collected);
    const other = questions.study.get(match.study);
    if (one === undefined || other === undefined || isShown(one) || isShown(other)) return [];
    return [{ match, one, other, kinds: { collected: kindOf(one), study: kindOf(other) } }];
  });
  const odd = pairs
    .filter(({ kinds }) => kinds.collected !== kinds.study)
    .map(({ match, kinds }): OddPair => ({ ...match, kinds }));
  return [
    ...checkQuestions(alignment, questions),
    ...(odd.length > 0 ? [problem('matched-kinds', matchedKinds(odd, 'questions'))] : []),
    ...pairs
      .filter(({ kinds }) => kinds.collected === kinds.study)
      .flatMap(({ match, one, other }) => checkLists(match, one, other)),
  ];
}
