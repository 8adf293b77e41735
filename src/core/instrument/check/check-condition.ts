import { type Problem, problem } from '../../problems/index.js';
import { answerCodes } from '../answer-codes.js';
import type { Condition } from '../condition.js';
import type { Variable } from '../variable.js';
import { unfitCondition, unknownOption, unknownQuestion } from './messages.js';

type Named = ReadonlyMap<string, Variable>;

function checkChoice(
  question: string,
  named: Variable,
  code: string,
  wanted: 'single' | 'multiple',
): readonly Problem[] {
  if (named.measure.kind !== wanted) {
    const message = unfitCondition(question, named.code, wanted);
    return [problem('unfit-condition', message, { question })];
  }
  const codes = answerCodes(named.measure);
  if (codes.includes(code)) return [];
  return [
    problem('unknown-option', unknownOption(question, named.code, code, codes), { question }),
  ];
}

function checkNamed(
  question: string,
  condition: Extract<Condition, { variable: string }>,
  variables: Named,
): readonly Problem[] {
  const named = variables.get(condition.variable);
  if (named === undefined) {
    const message = unknownQuestion(question, condition.variable, [...variables.keys()]);
    return [problem('unknown-question', message, { question })];
  }
  switch (condition.kind) {
    case 'is':
      return checkChoice(question, named, condition.option, 'single');
    case 'ticked':
      return checkChoice(question, named, condition.item, 'multiple');
    case 'compare':
      return named.measure.kind === 'numeric'
        ? []
        : [
            problem('unfit-condition', unfitCondition(question, named.code, 'numeric'), {
              question,
            }),
          ];
    case 'answered':
      return [];
  }
}

/**
 * The problems of a condition written with the builders: questions and options that do not
 * exist, or that are of another kind. LimeSurvey equations are checked by `core/expression`.
 */
export function checkCondition(
  question: string,
  condition: Condition,
  variables: Named,
): readonly Problem[] {
  switch (condition.kind) {
    case 'expression':
      return [];
    case 'not':
      return checkCondition(question, condition.condition, variables);
    case 'and':
    case 'or':
      return condition.conditions.flatMap((each) => checkCondition(question, each, variables));
    default:
      return checkNamed(question, condition, variables);
  }
}
