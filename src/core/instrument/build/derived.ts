import { answerCodes } from '../answer-codes.js';
import type { Condition } from '../condition.js';
import type { Derivable, Derived, LeftOut, Member, ScoreMember } from '../derived.js';
import type { Multiple, Numeric, Question, Ranking, Single } from '../question.js';
import type { Text } from '../text.js';
import type { OptionCode } from './conditions.js';
import {
  type CodeIn,
  draftOf,
  type GivenAnswer,
  gave,
  type MemberDraft,
  type MemberSources,
} from './draft.js';

/** The members that fit a derived question, whose groups have these codes. */
export type MemberFor<Q extends Derivable, Group extends string = string> = Q extends Numeric
  ? ScoreMember<Group>
  : MemberDraft<Group, CodeIn<Q>, CodeIn<Q>, Q extends Ranking ? 'ranking' : 'choice'>;

function conditionOf(source: Question, given: GivenAnswer): Condition | null {
  if (typeof given === 'string') return gave(source, given);
  if (given === null || 'kind' in given) return given;
  return { kind: 'or', conditions: given.map((code) => gave(source, code)) };
}

function itemOf(given: GivenAnswer): string | null {
  return typeof given === 'string' ? given : null;
}

/** The draft with a rule for each answer of the derived question. */
function completed(question: Derivable, draft: MemberDraft): Member {
  const { kind, sources, group, leftOut } = draft;
  const [source] = sources;
  const given = new Map(
    draft.unchanged.map((code): readonly [string, GivenAnswer] => [code, code]),
  );
  for (const { code, given: told } of draft.answers) given.set(code, told);
  // What the derived question lacks stays in the table, where the check finds it.
  const codes = [...new Set([...answerCodes(question), ...draft.answers.map(({ code }) => code)])];
  const shared = {
    ...(group === undefined ? {} : { group }),
    from: sources.map(({ code }) => code),
    leftOut,
  };
  if (kind === 'ranking') {
    const items = codes.map((code) => ({ code, item: itemOf(given.get(code) ?? null) }));
    return { kind, ...shared, items };
  }
  const when = (code: string) =>
    source === undefined ? null : conditionOf(source, given.get(code) ?? null);
  return { kind, ...shared, answers: codes.map((code) => ({ code, when: when(code) })) };
}

/**
 * One question made of several that ask the same thing of different groups: its member table and
 * what limits the comparison. With `by`, the question that tells the groups apart, the codes of the
 * groups are its options. What is wrong with it is told by `checkDerived`, and refused by `derive`.
 *
 * @example
 * const use = derived(
 *   single('use', { en: 'Use' }, { never: { en: 'never' }, week: { en: 'weekly' } }, { scale: 'ordinal' }),
 *   [member('teacher', Q13), member('parent', Q96)],
 *   { by: Q4, limits: [{ en: 'Parents were asked about the home.' }] },
 * );
 */
export function derived<const Q extends Derivable, const By extends Single = Single>(
  question: Q,
  members: readonly MemberFor<Q, Extract<OptionCode<By>, string>>[],
  settings?: { readonly by?: By; readonly limits?: readonly Text[] },
): Derived<Q>;
export function derived(
  question: Derivable,
  members: readonly (MemberDraft | ScoreMember)[],
  { by, limits = [] }: { readonly by?: Question; readonly limits?: readonly Text[] } = {},
): Derived {
  return {
    kind: 'derived',
    question,
    members: members.map((each) => (each.kind === 'score' ? each : completed(question, each))),
    ...(by === undefined ? {} : { by: by.code }),
    limits,
  };
}

/**
 * One question made of another, the same for everybody: a net, which puts answers together, or a
 * part of a list that mixes several things. Answers keep their code unless told otherwise.
 *
 * @example
 * const weekly = recode(single('weekly', { en: 'At least once a week' }, { yes: {}, no: {} }), use.question, {
 *   answers: { yes: ['week', 'day'], no: ['never', 'rare'] },
 * });
 */
export function recode<
  const Q extends Single | Multiple | Ranking,
  const Source extends Question,
  const Left extends CodeIn<Source> = never,
>(
  question: Q,
  from: MemberSources<Source>,
  mapping?: {
    readonly answers?: { readonly [Code in CodeIn<Q>]?: GivenAnswer<CodeIn<Source>> };
    readonly leftOut?: readonly LeftOut<Left>[];
    readonly limits?: readonly Text[];
  },
): Derived<Q>;
export function recode(
  question: Single | Multiple | Ranking,
  from: MemberSources<Question>,
  {
    limits = [],
    ...mapping
  }: {
    readonly answers?: Readonly<Record<string, GivenAnswer>>;
    readonly leftOut?: readonly LeftOut[];
    readonly limits?: readonly Text[];
  } = {},
): Derived {
  return {
    kind: 'derived',
    question,
    members: [completed(question, draftOf(undefined, from, mapping))],
    limits,
  };
}
