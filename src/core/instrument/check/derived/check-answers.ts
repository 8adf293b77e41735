import { type Message, type Problem, problem } from '../../../problems/index.js';
import { answerCodes } from '../../answer-codes.js';
import { alternativesOf } from '../../condition-parts.js';
import type { ChoiceMember, Derived, Member, RankingMember } from '../../derived.js';
import type { Instrument } from '../../instrument.js';
import type { Variable } from '../../variable.js';
import { repeated } from '../repeated.js';
import {
  answersAtOnce,
  answersWithoutRule,
  fewerRanks,
  leftOutAndUsed,
  notOfferedInSingle,
  placedTwice,
  sourceIsNoRanking,
  unknownDerivedAnswers,
  unknownSourceAnswers,
  unplacedAnswers,
} from './messages.js';
import { answersPlaced } from './places.js';

/** What a check of one member looks at. */
export interface Place {
  readonly derived: Derived;
  readonly member: Member;
  readonly variables: Instrument['variables'];
}

/** A problem about some codes, when there are some. */
function about(
  { derived: { question } }: Place,
  rule: string,
  codes: readonly string[],
  message: (codes: readonly string[]) => Message,
): readonly Problem[] {
  return codes.length === 0 ? [] : [problem(rule, message(codes), { question: question.code })];
}

/** Each answer of the derived question has one rule, and no rule is of another answer. */
function checkRules(
  place: Place,
  rules: readonly { readonly code: string }[],
  answers: readonly string[],
) {
  const { code } = place.derived.question;
  const ruled = rules.map((rule) => rule.code);
  const missing = answers.filter((answer) => !ruled.includes(answer));
  const unknown = ruled.filter((answer) => !answers.includes(answer));
  return [
    ...about(place, 'unknown-derived-answer', unknown, unknownDerivedAnswers(code, answers)),
    ...about(place, 'missing-rule', [...missing, ...repeated(ruled)], answersWithoutRule(code)),
  ];
}

/** Each answer of the first source has a place in the derived question, or is left out by name. */
function checkPlaces(place: Place, source: Variable): readonly Problem[] {
  const { derived, member } = place;
  const { code } = derived.question;
  const answers = answerCodes(source.measure);
  const out = member.leftOut.flatMap((each) => each.answers);
  const placed = answersPlaced(member, source, answers);
  const unplaced = answers.filter((each) => placed && !placed.has(each) && !out.includes(each));
  const both = out.filter((each) => placed?.has(each));
  const unknown = out.filter((each) => !answers.includes(each));
  return [
    ...about(place, 'unplaced-answer', unplaced, unplacedAnswers(code, source.code)),
    ...about(place, 'left-out-and-used', both, leftOutAndUsed(code, source.code)),
    ...about(place, 'unknown-option', unknown, unknownSourceAnswers(code, source.code, answers)),
  ];
}

/** One answer of a source cannot be two answers of a single choice. */
function answersTwice({ answers }: ChoiceMember): readonly string[] {
  const alternatives = answers.flatMap(({ when }) => {
    const each = when === null ? [] : alternativesOf(when).map((one) => JSON.stringify(one));
    return [...new Set(each)];
  });
  const twice = new Set(repeated(alternatives));
  const isTwice = (when: ChoiceMember['answers'][number]['when']) =>
    when !== null && alternativesOf(when).some((one) => twice.has(JSON.stringify(one)));
  return answers.filter(({ when }) => isTwice(when)).map(({ code }) => code);
}

function checkSingle(place: Place, member: ChoiceMember): readonly Problem[] {
  const { code } = place.derived.question;
  const missing = member.answers.filter(({ when }) => when === null).map((rule) => rule.code);
  return [
    ...about(place, 'not-offered', missing, notOfferedInSingle(code, member.from)),
    ...about(place, 'answers-at-once', answersTwice(member), answersAtOnce(code, member.from)),
  ];
}

function checkRanking(place: Place, member: RankingMember, source: Variable): readonly Problem[] {
  const { question } = place.derived;
  const { code } = question;
  const { measure } = source;
  if (measure.kind !== 'ranking' || question.kind !== 'ranking') {
    return [problem('unfit-source', sourceIsNoRanking(code, source.code), { question: code })];
  }
  const items = member.items.flatMap(({ item }) => item ?? []);
  const known = answerCodes(measure);
  const unknown = items.filter((item) => !known.includes(item));
  const ranks = Math.min(measure.max, items.length);
  return [
    ...about(place, 'unknown-option', unknown, unknownSourceAnswers(code, source.code, known)),
    ...about(place, 'answers-at-once', repeated(items), placedTwice(code, source.code)),
    ...(question.max < ranks
      ? [
          problem('fewer-ranks', fewerRanks(code, question.max, source.code, ranks), {
            question: code,
          }),
        ]
      : []),
  ];
}

/** The problems of the answers of one member, whose first source is known. */
export function checkAnswers(place: Place, source: Variable | undefined): readonly Problem[] {
  const { member, derived } = place;
  const { question } = derived;
  const places = source === undefined ? [] : checkPlaces(place, source);
  if (member.kind === 'score') return places;
  const answers = answerCodes(question);
  if (member.kind === 'ranking') {
    const own = source === undefined ? [] : checkRanking(place, member, source);
    return [...checkRules(place, member.items, answers), ...places, ...own];
  }
  const own = question.kind === 'single' ? checkSingle(place, member) : [];
  return [...checkRules(place, member.answers, answers), ...places, ...own];
}
