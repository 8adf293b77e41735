import type { Option, Question, Text } from '../../instrument/index.js';
import { type Message, type Problem, problem } from '../../problems/index.js';
import type { ListMatch, QuestionMatch } from './alignment.js';
import type { Lost } from './lost.js';
import {
  answersNotCollected,
  answersNotInStudy,
  naming,
  namingPair,
  partsNotCollected,
  partsNotInStudy,
  similarAnswers,
} from './messages.js';

function optionsIn(question: Question): readonly Option[] {
  if (question.kind === 'single') return question.options;
  if (question.kind === 'multiple' || question.kind === 'ranking') return question.items;
  if (question.kind !== 'grid') return [];
  const cells = [question.cell, ...(question.columns ?? []).map((column) => column.cell)];
  return cells.flatMap((cell) => {
    if (cell?.kind === 'single') return cell.options;
    return cell?.kind === 'multiple' ? cell.items : [];
  });
}

/** The label of a part of a question, by the list in which it stands. */
function labelOf(question: Question | undefined, of: ListMatch['of'], code: string): Text {
  if (question === undefined) return {};
  const grid = question.kind === 'grid' ? question : undefined;
  if (of === 'rows') return grid?.items.find((each) => each.code === code)?.labels ?? {};
  if (of === 'columns') return grid?.columns?.find((each) => each.code === code)?.labels ?? {};
  const option = optionsIn(question).find((each) => each.code === code);
  if (option !== undefined) return option.labels;
  return code === 'other' && 'other' in question ? (question.other ?? {}) : {};
}

type Side = 'onlyCollected' | 'onlyStudy';

/** The codes that only one side has, each once: columns may have answers of their own. */
function onlyIn(lists: readonly ListMatch[], side: Side): readonly string[] {
  return [...new Set(lists.flatMap((list) => list[side]))];
}

function withCount(name: Message, count: number): Message {
  return { en: `${name.en} (${count})`, fr: `${name.fr} (${count})` };
}

function lostProblems(
  lists: readonly ListMatch[],
  lost: readonly Lost[],
  collected: Question | undefined,
  question: string,
): readonly Problem[] {
  const codes = onlyIn(lists, 'onlyCollected');
  if (codes.length === 0) return [];
  const rowsOf = (code?: string) => {
    const given = lost.filter((each) => code === undefined || each.code === code);
    return new Set(given.flatMap(({ rows }) => rows)).size;
  };
  const names = codes.map((code) =>
    withCount(naming(code, labelOf(collected, 'answers', code)), rowsOf(code)),
  );
  const kind = collected?.kind === 'grid' ? collected.cell.kind : collected?.kind;
  const message = answersNotInStudy(names, rowsOf(), kind === 'single' ? 'single' : 'several');
  const severity = lost.length > 0 ? 'warning' : 'note';
  return [problem('answers-not-in-study', message, { question }, severity)];
}

/**
 * What the lists of two matched questions do not have in common, and the answers matched on their
 * code alone: at most one problem of each sort for a question.
 */
export function listProblems(
  { lists, collected: from, study: question }: QuestionMatch,
  lost: readonly Lost[],
  collected: ReadonlyMap<string, Question>,
  study: ReadonlyMap<string, Question>,
): readonly Problem[] {
  const [one, other] = [collected.get(from), study.get(question)];
  const place = { question };
  const answers = lists.filter(({ of }) => of === 'answers');
  const parts = lists.filter(({ of }) => of !== 'answers');
  const notOffered = onlyIn(answers, 'onlyStudy').map((code) =>
    naming(code, labelOf(other, 'answers', code)),
  );
  const namesOf = (side: Side, of: Question | undefined) =>
    parts.flatMap((list) => list[side].map((code) => naming(code, labelOf(of, list.of, code))));
  const [dropped, absent] = [namesOf('onlyCollected', one), namesOf('onlyStudy', other)];
  const similar = lists.flatMap((list) =>
    list.matches
      .filter((match) => match.by === 'code' && list.of !== 'comment')
      .map((match) =>
        namingPair(
          { code: match.collected, labels: labelOf(one, list.of, match.collected) ?? {} },
          { code: match.study, labels: labelOf(other, list.of, match.study) ?? {} },
        ),
      ),
  );
  const pairs = similar.map(([left, right]) => ({
    en: `${left.en} → ${right.en}`,
    fr: `${left.fr} → ${right.fr}`,
  }));
  const some = (
    list: readonly Message[],
    rule: string,
    say: (all: readonly Message[]) => Message,
  ) => (list.length === 0 ? [] : [problem(rule, say(list), place, 'warning')]);
  return [
    ...lostProblems(answers, lost, one, question),
    ...some(notOffered, 'answers-not-collected', answersNotCollected),
    ...some(dropped, 'parts-not-in-study', partsNotInStudy),
    ...some(absent, 'parts-not-collected', partsNotCollected),
    ...(pairs.length > 0 ? [problem('similar-answers', similarAnswers(pairs), place, 'note')] : []),
  ];
}
