import { answerCodes } from '../answer-codes.js';
import type { Condition } from '../condition.js';
import type { LeftOut } from '../derived.js';
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
export type GivenAnswer<Code extends string = string> = Code | readonly Code[] | Condition | null;

/** What is said of some answers only; the others keep their code. */
export type GivenAnswers<Code extends string> = Readonly<Record<string, GivenAnswer<Code>>>;

/** A source, or several of which the first decides. */
export type MemberSources<Source extends Question> = Source | readonly [Source, ...Question[]];

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
  readonly answers: readonly { readonly code: Code; readonly given: GivenAnswer }[];
  readonly unchanged: readonly Unchanged[];
  readonly leftOut: readonly LeftOut[];
}

function isList(from: MemberSources<Question>): from is readonly [Question, ...Question[]] {
  return Array.isArray(from);
}

/** The sources, the first apart. */
export function listOf(from: MemberSources<Question>): readonly [Question, ...Question[]] {
  return isList(from) ? from : [from];
}

/** The condition that one of the answers of a single or multiple choice was given. */
export function gave({ kind, code }: Question, answer: string): Condition {
  return kind === 'single'
    ? { kind: 'is', variable: code, option: answer }
    : { kind: 'ticked', variable: code, item: answer };
}

function codesGiven(given: GivenAnswer): readonly string[] {
  if (typeof given === 'string') return [given];
  return Array.isArray(given) ? given : [];
}

/** What `member()` is told beside the source. */
export interface MemberMapping<Answers, Left extends string> {
  readonly answers?: Answers;
  readonly leftOut?: readonly LeftOut<Left>[];
}

/** A member of which nothing is checked yet. */
export function draftOf<Group extends string | undefined>(
  group: Group,
  from: MemberSources<Question>,
  { answers = {}, leftOut = [] }: MemberMapping<GivenAnswers<string>, string>,
): MemberDraft<Group> {
  const sources = listOf(from);
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
