import {
  alternativesOf,
  answerOptions,
  type Condition,
  type Derived,
  type Member,
  optionsBehind,
  variablesBehind,
} from '../../../instrument/index.js';
import type { Context } from '../context.js';
import { factsOf } from '../facts.js';
import type {
  AnswerEntry,
  DerivedEntry,
  Given,
  LeftOutEntry,
  MemberEntry,
  SourceAnswer,
} from './derived.js';

function sourceAnswer(variable: string, code: string, context: Context): SourceAnswer {
  const option = optionsBehind(variable, context.instrument.variables).find(
    (each) => each.code === code,
  );
  return { variable, code, label: context.label(option?.labels ?? {}) };
}

/** The one answer that a condition asks for, when it asks for nothing else. */
function answerAsked(condition: Condition, context: Context): SourceAnswer | undefined {
  if (condition.kind === 'is') return sourceAnswer(condition.variable, condition.option, context);
  if (condition.kind !== 'ticked') return undefined;
  return sourceAnswer(condition.variable, condition.item, context);
}

function givenBy(condition: Condition, context: Context): Given {
  const alternatives = alternativesOf(condition);
  const [first, ...others] = alternatives.flatMap((each) => answerAsked(each, context) ?? []);
  return first !== undefined && others.length === alternatives.length - 1
    ? { kind: 'answers', answers: [first, ...others] }
    : { kind: 'condition', asked: context.asked(condition) };
}

/** Who of a group has an answer; `null` when the group was not offered it. */
function givenIn(member: Member, code: string, context: Context): Given | null {
  switch (member.kind) {
    case 'choice': {
      const when = member.answers.find((each) => each.code === code)?.when ?? null;
      return when === null ? null : givenBy(when, context);
    }
    case 'ranking': {
      const item = member.items.find((each) => each.code === code)?.item ?? null;
      const [source = ''] = member.from;
      if (item === null) return null;
      return { kind: 'answers', answers: [sourceAnswer(source, item, context)] };
    }
    case 'score':
      return null;
  }
}

function leftOutOf({ from, leftOut }: Member, context: Context): readonly LeftOutEntry[] {
  const [source = ''] = from;
  return leftOut.map(({ answers, reason }) => ({
    answers: answers.map((code) => sourceAnswer(source, code, context)),
    reason: context.text(reason),
  }));
}

function memberEntry(member: Member, { by }: Derived, context: Context): MemberEntry {
  const { group, from } = member;
  const { variables } = context.instrument;
  const options = by === undefined ? [] : optionsBehind(by, variables);
  const labels = options.find(({ code }) => code === group)?.labels;
  return {
    ...(group !== undefined && { group }),
    ...(labels !== undefined && { label: context.label(labels) }),
    sources: from.map((code) => ({
      code,
      question: variablesBehind(code, variables)[0]?.question.code ?? code,
    })),
    counted: member.kind === 'score' ? member.counted.map((each) => givenBy(each, context)) : [],
    leftOut: leftOutOf(member, context),
  };
}

function entryOf(derived: Derived, context: Context): DerivedEntry {
  const { question, members, limits } = derived;
  const { words, label, text } = context;
  const answers = answerOptions(question).map(
    ({ code, labels }): AnswerEntry => ({
      code,
      label: label(labels),
      given: members.map((member) => givenIn(member, code, context)),
    }),
  );
  return {
    code: question.code,
    label: label(question.labels),
    kind: question.kind === 'numeric' ? words.derived.score : words.kind[question.kind],
    facts: factsOf(question, context),
    members: members.map((member) => memberEntry(member, derived, context)),
    answers,
    limits: limits.map(text),
  };
}

/** The variables derived from a questionnaire, with their member tables. */
export function derivedEntries(context: Context): readonly DerivedEntry[] {
  return (context.instrument.derived ?? []).map((derived) => entryOf(derived, context));
}
