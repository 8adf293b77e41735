import type { Instrument, Question, Variable } from '../instrument/index.js';
import { problem, SurveyError } from '../problems/index.js';
import { nothingToCount, unknownQuestion } from './messages.js';

/** The question with this code, if there is one. */
export function findQuestion(instrument: Instrument, code: string): Question | undefined {
  const { questions } = instrument;
  return Object.hasOwn(questions, code) ? questions[code] : undefined;
}

/** What a table can be asked of: the codes of questions, and of those derived from them. */
function answerable({ groups, derived = [] }: Instrument) {
  const asked = groups.flatMap(({ questions }) => questions);
  return {
    asked: asked.filter(({ kind }) => kind !== 'display').map(({ code }) => code),
    derived: derived.map(({ question }) => question.code),
  };
}

/**
 * The variable with this code.
 *
 * @throws SurveyError when there is none, or when the question asks nothing.
 */
export function findVariable(instrument: Instrument, code: string): Variable {
  const variable = instrument.variables.get(code);
  if (variable !== undefined) return variable;
  const message =
    findQuestion(instrument, code)?.kind === 'display'
      ? nothingToCount(code)
      : unknownQuestion(code, answerable(instrument));
  throw new SurveyError([problem('unknown-question', message, { question: code })]);
}

/** The variables that hold the answers proper to a question, without the texts beside them. */
export function answersOf(instrument: Instrument, question: Question): readonly Variable[] {
  return [...instrument.variables.values()].filter(
    (each) => each.question === question && each.beside === undefined,
  );
}
