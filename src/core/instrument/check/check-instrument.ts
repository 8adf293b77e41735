import { type Problem, problem } from '../../problems/index.js';
import type { Condition } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { Question } from '../question.js';
import { parts } from '../variables.js';
import { checkAnnotations } from './check-annotations.js';
import { checkCondition } from './check-condition.js';
import { checkQuestion } from './check-question.js';
import { duplicateQuestion } from './messages.js';
import { repeated } from './repeated.js';

/** Codes of questions, and of the columns that some of them make, that are used twice. */
function duplicates({ groups }: Instrument): readonly Problem[] {
  const codes = groups.flatMap((group) =>
    group.questions.flatMap((question) => [question.code, ...asideCodes(question)]),
  );
  return repeated(codes).map((code) =>
    problem('duplicate-question', duplicateQuestion(code), { question: code }),
  );
}

function asideCodes(question: Question): readonly string[] {
  const codes = parts(question).map((part) => part.code);
  return codes.filter((code) => code !== question.code);
}

function conditionsOf(question: Question): readonly Condition[] {
  const items = 'items' in question ? question.items : [];
  return [question.when, ...items.map((item) => item.when)].filter((each) => each !== undefined);
}

/**
 * What is wrong with a questionnaire: codes used twice or badly formed, conditions on questions or
 * options that do not exist, limits that cannot be met. Empty when nothing is.
 */
export function checkInstrument(instrument: Instrument): readonly Problem[] {
  const named = instrument.variables;
  const questions = instrument.groups.flatMap((group) => group.questions);
  const groupConditions = instrument.groups.flatMap((group) =>
    group.when === undefined ? [] : checkCondition(group.code, group.when, named),
  );
  return [
    ...questions.flatMap(checkQuestion),
    ...duplicates(instrument),
    ...groupConditions,
    ...checkAnnotations(instrument),
    ...questions.flatMap((question) =>
      conditionsOf(question).flatMap((each) => checkCondition(question.code, each, named)),
    ),
  ];
}
