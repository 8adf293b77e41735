import type { Derivation, DerivationSource, LeftOutAnswers } from '../../tables/index.js';
import { formatPlain } from '../numbers.js';
import type { Context } from './context.js';

/** `Q13 (teacher)`, or `use (Q13, Q61)` for a source that is derived itself. */
function sourceText(source: DerivationSource, { words, locale, label }: Context): string {
  const { questions, asked, labels, group, counted } = source;
  const behind = asked.filter((code) => !questions.includes(code));
  const beside = [
    ...behind,
    ...(group === undefined ? [] : [label(labels ?? {}) || group]),
    ...(counted === undefined ? [] : [words.counted(formatPlain(counted, 0, locale))]),
  ];
  const named = questions.join(' + ');
  return beside.length === 0 ? named : `${named} (${beside.join(', ')})`;
}

function leftOutText({ question, answers, reason }: LeftOutAnswers, { words, label }: Context) {
  const named = answers.map(({ code, labels }) => label(labels) || code).join(', ');
  return words.leftOut(`${question}, ${named}`, label(reason));
}

/** What is to be said of a derived variable: its sources, what they leave out, its limits. */
export function derivationNotes(
  derivation: Derivation | undefined,
  context: Context,
): readonly string[] {
  if (derivation === undefined) return [];
  const { words, label } = context;
  const { from, limits } = derivation;
  return [
    words.derivedFrom(from.map((source) => sourceText(source, context)).join(', ')),
    ...from.flatMap(({ leftOut }) => leftOut.map((each) => leftOutText(each, context))),
    ...limits.map((limit) => words.limit(label(limit))),
  ];
}
