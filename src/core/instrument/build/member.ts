import { answerCodes } from '../answer-codes.js';
import type { Condition } from '../condition.js';
import type { LeftOut, ScoreMember } from '../derived.js';
import type { Question } from '../question.js';
import type { ItemCode, OptionCode } from './conditions.js';

/** The codes that answers to a question are made of: options, boxes or items to rank. */
export type CodeIn<Q> = Extract<
  | OptionCode<Q>
  | ItemCode<Q>
  | (Q extends { kind: 'ranking'; items: readonly { code: infer Code }[] } ? Code : never),
  string
>;

/**
 * Who gives an answer of a derived question: those who gave this answer of the source, or one of
 * these, or those for whom a condition holds; `null` when the group was not offered it.
 */
export type Given<Code extends string = string> = Code | readonly Code[] | Condition | null;

/** What is said of some answers only; the others keep their code. */
export type GivenAnswers<Code extends string> = Readonly<Record<string, Given<Code>>>;

/** A source, or several of which the first decides. */
export type From<Source extends Question> = Source | readonly [Source, ...Question[]];

/**
 * One group's part in a derived question, before it is known in which. `unchanged` are the answers
 * of the source that keep their code, as far as the compiler can tell.
 */
export interface MemberDraft<
  Group extends string | undefined = string | undefined,
  Code extends string = string,
  Unchanged extends string = string,
  Kind extends 'choice' | 'ranking' = 'choice' | 'ranking',
> {
  readonly kind: Kind;
  readonly group: Group;
  readonly sources: readonly Question[];
  readonly answers: readonly { readonly code: Code; readonly given: Given }[];
  readonly unchanged: readonly Unchanged[];
  readonly leftOut: readonly LeftOut[];
}

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

function isList(from: From<Question>): from is readonly [Question, ...Question[]] {
  return Array.isArray(from);
}

/** The sources, the first apart. */
export function sourcesOf(from: From<Question>): readonly [Question, ...Question[]] {
  return isList(from) ? from : [from];
}

/** The condition that one of the answers of a single or multiple choice was given. */
export function gave({ kind, code }: Question, answer: string): Condition {
  return kind === 'single'
    ? { kind: 'is', variable: code, option: answer }
    : { kind: 'ticked', variable: code, item: answer };
}

function codesGiven(given: Given): readonly string[] {
  if (typeof given === 'string') return [given];
  return Array.isArray(given) ? given : [];
}

/** What `member()` is told beside the source. */
export interface Mapping<Answers, Left extends string> {
  readonly answers?: Answers;
  readonly leftOut?: readonly LeftOut<Left>[];
}

/** A member of which nothing is checked yet. */
export function draftOf<Group extends string | undefined>(
  group: Group,
  from: From<Question>,
  { answers = {}, leftOut = [] }: Mapping<GivenAnswers<string>, string>,
): MemberDraft<Group> {
  const sources = sourcesOf(from);
  const told = new Set([
    ...Object.values(answers).flatMap(codesGiven),
    ...leftOut.flatMap((each) => each.answers),
  ]);
  return {
    kind: sources[0].kind === 'ranking' ? 'ranking' : 'choice',
    group,
    sources,
    answers: Object.entries(answers).map(([code, given]) => ({ code, given })),
    unchanged: answerCodes(sources[0]).filter((code) => !told.has(code)),
    leftOut,
  };
}

/**
 * What a derived question is made of for one group: the answers of `from` that have the same code,
 * and those that `answers` tells, by codes of the source or by a condition. An answer of the source
 * that has no place must be left out by name; an answer of the derived question that the source
 * lacks was not offered to the group.
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
  from: From<Source>,
  mapping?: Mapping<Answers, Left>,
): MemberDraft<Group, CodesTold<Answers>, Unchanged<Source, Answers, Left>, KindOf<Source>>;
export function member(
  group: string,
  from: From<Question>,
  mapping: Mapping<GivenAnswers<string>, string> = {},
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
  from: From<Source>,
  {
    counted,
    leftOut = [],
  }: {
    readonly counted?: readonly (CodeIn<Source> | Condition)[];
    readonly leftOut?: readonly LeftOut<Left>[];
  } = {},
): ScoreMember<Group> {
  const sources: readonly [Question, ...Question[]] = sourcesOf(from);
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
