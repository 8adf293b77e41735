import { type Problem, problem } from '../../problems/index.js';
import type { Instrument } from '../instrument.js';
import type { Option, Question } from '../question.js';
import { choiceLists, withOther } from './choice-lists.js';
import { missingTexts, sameLabel, sameTitle } from './messages.js';

/** The label without what readers do not see: case, accents, repeated spaces. */
function folded(label: string | undefined): string {
  const plain = (label ?? '').normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/gu, ' ').trim();
}

interface Twins<Each> {
  readonly first: Each;
  readonly second: Each;
  readonly language: string;
}

/** Those that read the same as an earlier one in some language; each pair is found once. */
function twinsIn<Each extends Option>(
  all: readonly Each[],
  languages: readonly string[],
): readonly Twins<Each>[] {
  const told = new Set<Each>();
  return languages.flatMap((language) => {
    const seen = new Map<string, Each>();
    return all.flatMap((second): readonly Twins<Each>[] => {
      const label = folded(second.labels[language]);
      const first = seen.get(label);
      if (first === undefined) seen.set(label, second);
      if (label === '' || first === undefined || told.has(second)) return [];
      told.add(second);
      return [{ first, second, language }];
    });
  });
}

function checkTwins(question: Question, languages: readonly string[]): readonly Problem[] {
  const { code } = question;
  return choiceLists(question).flatMap((list) =>
    twinsIn(withOther(question, list).choices, languages).map(({ first, second, language }) => {
      const message = sameLabel(code, first.code, second.code, second.labels[language] ?? '');
      return problem('same-label', message, { question: code }, 'warning');
    }),
  );
}

/** Questions of one group that read the same: a copy forgotten, or a title too short to tell. */
function checkTitles({ groups, languages }: Instrument): readonly Problem[] {
  return groups.flatMap((group) => {
    const questions = group.questions.filter(({ kind }) => kind !== 'display');
    return twinsIn(questions, languages).map(({ first, second }) =>
      problem('same-title', sameTitle(first.code, second.code), { question: second.code }, 'note'),
    );
  });
}

function checkTexts(question: Question, languages: readonly string[]): readonly Problem[] {
  const { code } = question;
  const choices = choiceLists(question).flatMap((list) => withOther(question, list).choices);
  return languages.flatMap((language) => {
    const lacks = ({ labels }: { labels: Option['labels'] }) => folded(labels[language]) === '';
    const codes = choices.filter(lacks).map((choice) => choice.code);
    if (codes.length === 0 && !lacks(question)) return [];
    const message = missingTexts(code, language, lacks(question), [...new Set(codes)]);
    return [problem('missing-text', message, { question: code }, 'warning')];
  });
}

/** Labels that repeat within a list, titles that repeat within a group, texts that lack. */
export function checkLabels(instrument: Instrument): readonly Problem[] {
  const { groups, languages } = instrument;
  return [
    ...checkTitles(instrument),
    ...groups
      .flatMap((group) => group.questions)
      .flatMap((question) => [
        ...checkTwins(question, languages),
        ...checkTexts(question, languages),
      ]),
  ];
}
