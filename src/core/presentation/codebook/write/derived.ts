import { localeOf } from '../../locale/locale.js';
import type { Codebook } from '../codebook.js';
import {
  type DerivedEntry,
  type Given,
  lacksAnswers,
  type MemberEntry,
  type SourceAnswer,
} from '../derived/derived.js';
import type { CodebookWords } from '../words/index.js';

/** `never “jamais”`; of several sources with the one that was answered before it. */
function answerText(
  { variable, code, label }: SourceAnswer,
  { sources }: MemberEntry,
  words: CodebookWords,
): string {
  const named = label.text === '' ? code : `${code} ${words.quoted(label.text)}`;
  return sources.length === 1 ? named : `${variable} ${named}`;
}

function givenText(given: Given | null, member: MemberEntry, words: CodebookWords): string {
  if (given === null) return '///';
  if (given.kind === 'condition') return given.asked.clause.words;
  const answers = given.answers.map((each) => answerText(each, member, words));
  return answers.join(` ${words.derived.or} `);
}

function memberHead({ group, label, sources }: MemberEntry, words: CodebookWords): string {
  const named = [group, label?.text].filter((each) => each !== undefined && each !== '');
  const from = `${words.derived.from} ${sources.map(({ code }) => code).join(' + ')}`;
  return [...(named.length === 0 ? [] : [named.join(' · ')]), from].join(', ');
}

function memberLines(
  member: MemberEntry,
  index: number,
  { answers }: DerivedEntry,
  words: CodebookWords,
): readonly string[] {
  const { leftOut, counted } = words.derived;
  return [
    `${memberHead(member, words)}${words.colon.trimEnd()}`,
    ...answers.map(
      ({ code, given }) => `  ${code} ← ${givenText(given[index] ?? null, member, words)}`,
    ),
    ...(member.counted.length === 0 ? [] : [`  ${counted}${words.colon.trimEnd()}`]),
    ...member.counted.map((each) => `  + ${givenText(each, member, words)}`),
    ...member.leftOut.map(({ answers: out, reason }) => {
      const named = out.map((each) => answerText(each, member, words)).join(', ');
      return `  (${leftOut}${words.colon}${named} — ${reason})`;
    }),
  ];
}

/** A derived variable as lines of text. */
export function entryLines(entry: DerivedEntry, words: CodebookWords): readonly string[] {
  const { code, label, kind, facts, answers, members, limits } = entry;
  const below = [
    ...answers.map((answer) => `${answer.code}  ${answer.label.text}`),
    ...members.flatMap((member, index) => memberLines(member, index, entry, words)),
    ...limits.map((limit) => `! ${words.derived.limit}${words.colon}${limit}`),
  ];
  return [
    '',
    `  ${code}  [${[kind, ...facts].join(', ')}]  ${label.text}`,
    ...below.map((line) => `    ${line}`),
  ];
}

/** The derived variables as lines of text: their answers, member tables and limits. */
export function derivedLines(
  { derived, language }: Codebook,
  words: CodebookWords,
): readonly string[] {
  if (derived.length === 0) return [];
  return [
    '',
    words.derived.title,
    `  ${words.derived.hint}`,
    ...(derived.some(lacksAnswers) ? [`  ${localeOf(language).words.notOffered}`] : []),
    ...derived.flatMap((entry) => entryLines(entry, words)),
  ];
}
