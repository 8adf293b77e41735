import { answerOptions } from './answer-codes.js';
import type { Derivable, Derived } from './derived.js';
import type { Instrument } from './instrument.js';
import type { Option } from './question.js';
import type { Measure, Variable } from './variable.js';

/** No text stands beside a derived answer: *other* is an option like the others. */
function closed(question: Derivable): Measure {
  if (question.kind !== 'single' && question.kind !== 'multiple') return question;
  const { other, ...list } = question;
  if (other === undefined) return question;
  const last = { code: 'other', labels: other };
  return list.kind === 'single'
    ? { ...list, options: [...list.options, last] }
    : { ...list, items: [...list.items, last] };
}

/** The variable of a derived question: asked nowhere, with a closed list of answers. */
export function derivedVariable(derived: Derived): Variable {
  const { question } = derived;
  return { code: question.code, question, measure: closed(question), derived };
}

/** The variables behind the code of a source: those of a question, or one row of a grid. */
export function variablesBehind(
  code: string,
  variables: Instrument['variables'],
): readonly Variable[] {
  const one = variables.get(code);
  if (one !== undefined) return [one];
  return [...variables.values()].filter(
    (each) => each.question.code === code && each.beside === undefined,
  );
}

/**
 * The answers that the code of a source or of `by` stands for: those of the question, of the first
 * row of a grid; none when there is no such question.
 */
export function optionsBehind(code: string, variables: Instrument['variables']): readonly Option[] {
  const [first] = variablesBehind(code, variables);
  return first === undefined ? [] : answerOptions(first.measure);
}

/**
 * The variables that a variable is derived from, in the order of the questionnaire; none when it was
 * asked.
 */
export function sourcesOf(
  { derived }: Variable,
  variables: Instrument['variables'],
): readonly Variable[] {
  const codes = new Set((derived?.members ?? []).flatMap((member) => member.from));
  const behind = new Set([...codes].flatMap((code) => variablesBehind(code, variables)));
  return behind.size === 0 ? [] : [...variables.values()].filter((each) => behind.has(each));
}

/** The variables asked of respondents that a variable is made of: itself, unless it is derived. */
export function askedVariables(
  variable: Variable,
  variables: Instrument['variables'],
): readonly Variable[] {
  if (variable.derived === undefined) return [variable];
  const asked = sourcesOf(variable, variables).flatMap((each) => askedVariables(each, variables));
  return [...new Set(asked)];
}
