import type { Instrument, Question } from '../../instrument/index.js';
import type { Alignment, QuestionMatch, Rejection } from './alignment.js';
import { type Folded, foldAll, isSameLabel, likeness } from './labels.js';
import { matchLists } from './match-lists.js';
import { onlyOne, type Pair, type Pairing, type Pass, paired, unpaired } from './pairing.js';

/** How many of the answers must agree. */
const HALF = 0.5;

interface Asked {
  readonly question: Question;
  readonly code: string;
  readonly kind: string;
  readonly folded: Folded;
  readonly group: { readonly code: string; readonly folded: Folded };
}

/** What a question asks for: answers of different kinds cannot be read alike. */
export function kindOf(question: Question): string {
  if (question.kind !== 'grid') return question.kind;
  const shape = question.columns === undefined ? '' : ' with columns';
  return `grid of ${question.cell.kind}${shape}`;
}

function questionsOf({ groups }: Instrument): readonly Asked[] {
  return groups.flatMap(({ code: group, labels, questions }) => {
    const inGroup = { code: group, folded: foldAll(labels) };
    return questions
      .filter(({ kind }) => kind !== 'display')
      .map((question) => ({
        question,
        code: question.code,
        kind: kindOf(question),
        folded: foldAll(question.labels),
        group: inGroup,
      }));
  });
}

function isTwin(one: Asked, other: Asked): boolean {
  return one.kind === other.kind && isSameLabel(one.folded, other.folded);
}

function mayBeSame(one: Asked, other: Asked): boolean {
  return likeness(one.folded, other.folded, 'title') !== 'different';
}

function isTwinInGroup(one: Asked, other: Asked): boolean {
  if (!isTwinWithAnswers(one, other)) return false;
  return isSameLabel(one.group.folded, other.group.folded) || one.group.code === other.group.code;
}

/** The answers of a question that the other has too; `undefined` where one offers none. */
function answersInCommon(one: Asked, other: Asked): number | undefined {
  const [answers] = matchLists(one.question, other.question).filter(({ of }) => of === 'answers');
  if (answers === undefined) return undefined;
  const { matches, onlyCollected, onlyStudy } = answers;
  const all = Math.min(onlyCollected.length, onlyStudy.length) + matches.length;
  return all === 0 ? undefined : matches.length / all;
}

/** The same title is no evidence when the answers are others: many questions say “You are:”. */
function isTwinWithAnswers(one: Asked, other: Asked): boolean {
  return isTwin(one, other) && (answersInCommon(one, other) ?? 1) >= HALF;
}

const sameCode = (one: Asked, other: Asked) => one.code === other.code;

const BY_LABEL: Pass<Asked> = {
  by: 'label',
  fits: isTwinWithAnswers,
  choose: onlyOne(isTwin),
};

/**
 * The surest evidence first. A label that only one question has on each side is stronger than a
 * code under a similar label: codes are numbers that move when a question is added.
 */
const PASSES: readonly Pass<Asked>[] = [
  { by: 'code-and-label', fits: (one, other) => sameCode(one, other) && isTwin(one, other) },
  BY_LABEL,
  {
    by: 'code',
    fits: (one, other) => sameCode(one, other) && one.kind === other.kind && mayBeSame(one, other),
  },
  BY_LABEL,
  { by: 'label', fits: isTwinInGroup, choose: onlyOne(isTwinInGroup) },
];

/** Why a question of the study that looks like one still open was not matched with it. */
function rejections({ collected, study }: Pairing<Asked>): readonly Rejection[] {
  return study.flatMap((each): readonly Rejection[] => {
    const byCode = collected.find((one) => sameCode(one, each));
    const other = byCode ?? collected.find((one) => isSameLabel(one.folded, each.folded));
    if (other === undefined) return [];
    const because = mayBeSame(other, each) ? 'kinds' : 'labels';
    // Twins that nothing tells apart are no odd pair: they are told among the unmatched.
    if (because === 'kinds' && other.kind === each.kind) return [];
    return [{ collected: other.code, study: each.code, because }];
  });
}

function toMatch({ collected, study, by }: Pair<Asked>): QuestionMatch {
  const lists = matchLists(collected.question, study.question);
  return { collected: collected.code, study: study.code, by, lists };
}

/**
 * Which questions and answers of a collected survey are those of a study.
 *
 * Labels are compared in the languages that both have, without case, accents, punctuation and white
 * space. A question is matched by its code and label; else by its label, if no other question of
 * its kind has it, or if its group tells them apart, and half of the answers agree; else by its
 * code, if its label is similar. Nothing is matched by its place alone. Answers are matched by
 * label, twins in order, else by code if the label is similar. Questions of different kinds are not
 * matched.
 *
 * @example
 * matchInstruments(collected, study).onlyStudy; // the questions that were not collected
 */
export function matchInstruments(collected: Instrument, study: Instrument): Alignment {
  const open = unpaired(questionsOf(collected), questionsOf(study));
  const done = PASSES.reduce(paired, open);
  const order = new Map(open.study.map(({ code }, index) => [code, index]));
  const place = ({ study: code }: QuestionMatch) => order.get(code) ?? 0;
  return {
    questions: done.pairs.map(toMatch).sort((left, right) => place(left) - place(right)),
    rejected: rejections(done),
    onlyCollected: done.collected.map(({ code }) => code),
    onlyStudy: done.study.map(({ code }) => code),
  };
}
