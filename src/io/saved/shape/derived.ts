import type {
  AnswerRule,
  ChoiceMember,
  Derivable,
  Derived,
  ItemRule,
  LeftOut,
  Member,
  RankingMember,
  ScoreMember,
} from '../../../core/instrument/index.js';
import { condition } from './condition.js';
import { multiple, numeric, ranking, single } from './question.js';
import {
  byKind,
  list,
  literal,
  nullable,
  object,
  optional,
  type Shape,
  string,
  texts,
} from './shape.js';

const sources = {
  group: optional(string),
  from: list(string),
  leftOut: list(object<LeftOut>({ answers: list(string), reason: texts })),
};

const member: Shape<Member> = byKind<Member>({
  choice: object<ChoiceMember>({
    ...sources,
    kind: literal('choice'),
    answers: list(object<AnswerRule>({ code: string, when: nullable(condition) })),
  }),
  ranking: object<RankingMember>({
    ...sources,
    kind: literal('ranking'),
    items: list(object<ItemRule>({ code: string, item: nullable(string) })),
  }),
  score: object<ScoreMember>({ ...sources, kind: literal('score'), counted: list(condition) }),
});

/** A question that is made of others. */
export const derived: Shape<Derived> = object<Derived>({
  kind: literal('derived'),
  question: byKind<Derivable>({ single, multiple, ranking, numeric }),
  members: list(member),
  by: optional(string),
  limits: list(texts),
});
