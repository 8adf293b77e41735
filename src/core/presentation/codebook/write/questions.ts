import { harmless, wrap } from '../../write/wrap.js';
import type { Codebook } from '../codebook.js';
import { codebookWords } from '../words/index.js';
import { entryLines } from './derived.js';
import { filterLines, groupHead, questionLines } from './text.js';

/** A line over as many as it needs, those that follow set in a little more. */
function hung(written: string, width: number): readonly string[] {
  const line = harmless(written);
  const text = line.trimStart();
  const indent = ' '.repeat(line.length - text.length);
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent.length));
  if (rest.length === 0) return [`${indent}${first}`];
  const below = wrap(text.slice(first.length).trimStart(), Math.max(20, width - indent.length - 2));
  return [`${indent}${first}`, ...below.map((each) => `${indent}  ${each}`)];
}

/**
 * Some questions and derived variables in full, as plain text in lines of `width` places: each under
 * its group, with who is asked that.
 *
 * @example
 * questionsText(codebook(survey, { language: 'en' }), ['Q13'], 100);
 */
export function questionsText(
  { groups, derived, language }: Codebook,
  codes: readonly string[],
  width = 80,
): string {
  const words = codebookWords(language);
  const wanted = new Set(codes);
  const ofGroups = groups.flatMap((group) => {
    const questions = group.questions.filter(({ code }) => wanted.has(code));
    if (questions.length === 0) return [];
    return [
      '',
      groupHead(group, words),
      ...filterLines(group, words).map((line) => `  ${line}`),
      ...questions.flatMap((question) => questionLines(question, words)),
    ];
  });
  const made = derived.filter(({ code }) => wanted.has(code));
  const ofDerived =
    made.length === 0
      ? []
      : ['', words.derived.title, ...made.flatMap((entry) => entryLines(entry, words))];
  const lines = [...ofGroups, ...ofDerived].slice(1);
  return lines.flatMap((line) => hung(line, width)).join('\n');
}
