import { type Message, type Problem, problem } from '../../problems/index.js';
import type { Group, Instrument } from '../instrument.js';
import type { Multiple, Question } from '../question.js';
import { choiceLists, withOther } from './choice-lists.js';
import { emptyGroup, fewChoices, tooManyAllowed, unknownExclusive } from './messages.js';

function warn(rule: string, question: string, message: Message): Problem {
  return problem(rule, message, { question }, 'warning');
}

function checkBoxes({ code, items, other, exclusive = [], max }: Multiple): readonly Problem[] {
  const codes = items.map((item) => item.code);
  const unknown = exclusive.filter((each) => !codes.includes(each));
  const count = codes.length + (other === undefined ? 0 : 1);
  return [
    ...unknown.map((each) => warn('unknown-exclusive', code, unknownExclusive(code, each, codes))),
    ...(max !== undefined && max > count
      ? [warn('too-many-allowed', code, tooManyAllowed(code, max, count))]
      : []),
  ];
}

/** Lists of answers of which one is to be chosen, and that leave no choice. */
function checkScales(question: Question): readonly Problem[] {
  const { code } = question;
  return choiceLists(question)
    .filter((list) => list.kind === 'options')
    .map((list) => withOther(question, list).choices.length)
    .filter((count) => count < 2)
    .map((count) => warn('few-choices', code, fewChoices(code, count)));
}

function checkGroup({ code, labels, questions }: Group): readonly Problem[] {
  return questions.length === 0 ? [warn('empty-group', code, emptyGroup(code, labels))] : [];
}

/** Lists that offer no choice, boxes that allow what cannot be, groups without questions. */
export function checkChoices({ groups }: Instrument): readonly Problem[] {
  return groups.flatMap((group) => [
    ...checkGroup(group),
    ...group.questions.flatMap((question) => [
      ...(question.kind === 'multiple' ? checkBoxes(question) : []),
      ...checkScales(question),
    ]),
  ]);
}
