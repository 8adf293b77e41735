import type { Instrument, Question } from '../../instrument/index.js';
import type { Alignment, QuestionMatch, Rejection } from './alignment.js';
import { type Folded, foldAll, isSameLabel, likeness } from './labels.js';
import { matchLists } from './match-lists.js';
import { onlyOne, type Pair, type Pairing, type Pass, paired, unpaired } from './pairing.js';

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
  if (!isTwin(one, other)) return false;
  return isSameLabel(one.group.folded, other.group.folded) || one.group.code === other.group.code;
}

/** As many on one side as on the other: they are taken in the order of the questionnaires. */
function inOrder(candidates: readonly Asked[], study: Asked, open: Pairing<Asked>) {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const collected = open.collected.filter((each) => isTwin(each, study));
  return collected.length === open.study.filter((each) => isTwin(first, each)).length
    ? first
    : undefined;
}

const sameCode = (one: Asked, other: Asked) => one.code === other.code;

const BY_LABEL: Pass<Asked> = { by: 'label', fits: isTwin, choose: onlyOne(isTwin) };

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
  { by: 'label', fits: isTwin, choose: inOrder },
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
 * its kind has it, or if its group or its place among as many tells them apart; else by its code,
 * if its label is similar. Answers are matched by label, twins in order, else by code if the label
 * is similar. Questions of different kinds are not matched.
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
