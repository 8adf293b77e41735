import type { Option, Scale, Single } from '../../../../core/instrument/index.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { asked, optionsOf, otherOf } from './asked.js';
import { defined } from './defined.js';

/** A list of answers written by the author: types `L` and `!`. */
export function list(question: AssembledQuestion): Single {
  return {
    kind: 'single',
    ...asked(question),
    options: optionsOf(question.answers),
    scale: 'nominal',
    ...defined({ other: otherOf(question) }),
  };
}

/** A list of answers with a comment beside it: type `O`. */
export function listWithComment(question: AssembledQuestion): Single {
  return {
    kind: 'single',
    ...asked(question),
    options: optionsOf(question.answers),
    scale: 'nominal',
    comment: true,
  };
}

/** A list of answers that LimeSurvey itself words: types `G`, `Y`, `I` and `5`. */
export function ready(
  optionsIn: (languages: readonly string[]) => readonly Option[],
  scale: Scale,
): (question: AssembledQuestion) => Single {
  return (question) => ({
    kind: 'single',
    ...asked(question),
    options: optionsIn(question.languages),
    scale,
  });
}
