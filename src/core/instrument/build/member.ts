import { answerCodes } from '../answer-codes.js';
import type { Condition } from '../condition.js';
import type { LeftOut, ScoreMember } from '../derived.js';
import type { Question } from '../question.js';
import {
  type CodeIn,
  draftOf,
  type GivenAnswers,
  gave,
  listOf,
  type MemberDraft,
  type MemberMapping,
  type MemberSources,
} from './draft.js';

/** Read through `infer`, so that the derived question around a member cannot change what it tells. */
type CodesTold<Answers> = Answers extends infer Told ? Extract<keyof Told, string> : never;

type CodesRead<Answer> = Answer extends readonly (infer Code)[]
  ? Code
  : Answer extends string
    ? Answer
    : never;

type HasCondition<Answer> = [Extract<Answer, { readonly kind: string }>] extends [never]
  ? false
  : true;

/** The codes that must be codes of the derived question too; a condition may read any of them. */
type Unchanged<Source, Answers, Left> =
  string extends CodeIn<Source>
    ? never
    : HasCondition<Answers[keyof Answers]> extends true
      ? never
      : Exclude<CodeIn<Source>, CodesRead<Answers[keyof Answers]> | Left>;

type KindOf<Source> = Source extends { kind: 'ranking' } ? 'ranking' : 'choice';

/**
 * What a derived question is made of for one group: the answers of `from` that have the same code,
 * and those that `answers` tells, by codes of the source or by a condition. An answer of the source
 * that is told by its code keeps no other place; one that has no place must be left out by name. An
 * answer of the derived question that the source lacks was not offered to the group.
 *
 * @example
 * member('parent', Q98, { answers: { tools: ['blog', 'forum'] }, leftOut: [{ answers: ['time'], reason: { en: 'asked of parents only' } }] });
 */
export function member<
  const Group extends string,
  const Source extends Question,
  const Answers extends GivenAnswers<CodeIn<Source>> = Record<never, never>,
  const Left extends CodeIn<Source> = never,
>(
  group: Group,
  from: MemberSources<Source>,
  mapping?: MemberMapping<Answers, Left>,
): MemberDraft<Group, CodesTold<Answers>, Unchanged<Source, Answers, Left>, KindOf<Source>>;
export function member(
  group: string,
  from: MemberSources<Question>,
  mapping: MemberMapping<GivenAnswers<string>, string> = {},
): MemberDraft {
  return draftOf(group, from, mapping);
}

/**
 * One group's part in a score: how many of `counted` hold, each a code of the first source or a
 * condition; all answers of the source that are not left out, unless told otherwise.
 *
 * @example
 * score('teacher', Q16, { leftOut: [{ answers: ['none'], reason: { en: 'no service' } }] });
 */
export function score<
  const Group extends string,
  const Source extends Question,
  const Left extends CodeIn<Source> = never,
>(
  group: Group,
  from: MemberSources<Source>,
  {
    counted,
    leftOut = [],
  }: {
    readonly counted?: readonly (CodeIn<Source> | Condition)[];
    readonly leftOut?: readonly LeftOut<Left>[];
  } = {},
): ScoreMember<Group> {
  const sources: readonly [Question, ...Question[]] = listOf(from);
  const [source] = sources;
  const out = new Set<string>(leftOut.flatMap((each) => each.answers));
  const wanted = counted ?? answerCodes(source).filter((code) => !out.has(code));
  return {
    kind: 'score',
    group,
    from: sources.map(({ code }) => code),
    leftOut,
    counted: wanted.map((each) => (typeof each === 'string' ? gave(source, each) : each)),
  };
}
