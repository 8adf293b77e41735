import {
  askedVariables,
  type Derived,
  type Instrument,
  type LeftOut,
  type Member,
  optionsBehind,
  sourcesOf,
  type Text,
  type Variable,
  variablesBehind,
} from '../instrument/index.js';
import type { Derivation, DerivationSource, LeftOutAnswers } from './table.js';

function leftOutAnswers(
  { answers, reason }: LeftOut,
  question: string,
  instrument: Instrument,
): LeftOutAnswers {
  const options = optionsBehind(question, instrument.variables);
  const labelsOf = (code: string) => options.find((option) => option.code === code)?.labels;
  return {
    question,
    answers: answers.map((code) => ({ code, labels: labelsOf(code) ?? {} })),
    reason,
  };
}

function askedQuestions(from: readonly string[], { variables }: Instrument): readonly string[] {
  const behind = from.flatMap((code) => variablesBehind(code, variables));
  const asked = behind.flatMap((each) => askedVariables(each, variables));
  return [...new Set(asked.map(({ question }) => question.code))];
}

function sourceOf(member: Member, { by }: Derived, instrument: Instrument): DerivationSource {
  const { group, from, leftOut } = member;
  const groups = by === undefined ? [] : optionsBehind(by, instrument.variables);
  const labels = groups.find(({ code }) => code === group)?.labels;
  const [first = ''] = from;
  return {
    ...(group === undefined ? {} : { group }),
    ...(labels === undefined ? {} : { labels }),
    questions: from,
    asked: askedQuestions(from, instrument),
    ...(member.kind === 'score' ? { counted: member.counted.length } : {}),
    leftOut: leftOut.map((each) => leftOutAnswers(each, first, instrument)),
  };
}

function limitsOf(variable: Variable, instrument: Instrument): readonly Text[] {
  const inherited = sourcesOf(variable, instrument.variables).flatMap((each) =>
    limitsOf(each, instrument),
  );
  return [...new Set([...(variable.derived?.limits ?? []), ...inherited])];
}

/** What a derived variable is made of, and what limits it; nothing for one that was asked. */
export function derivationOf(
  variable: Variable,
  instrument: Instrument,
): { readonly derivation?: Derivation } {
  const { derived } = variable;
  if (derived === undefined) return {};
  return {
    derivation: {
      from: derived.members.map((member) => sourceOf(member, derived, instrument)),
      limits: limitsOf(variable, instrument),
    },
  };
}
