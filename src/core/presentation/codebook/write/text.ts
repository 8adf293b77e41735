import type { Asked } from '../../condition/asked.js';
import { harmless } from '../../write/wrap.js';
import type {
  AlternativeEntry,
  Codebook,
  GroupEntry,
  InferenceEntry,
  OddityEntry,
  OptionEntry,
  OptionList,
  QuestionEntry,
} from '../codebook.js';
import { inferenceHead } from '../inference-head.js';
import { type CodebookWords, codebookWords } from '../words/index.js';
import { derivedLines } from './derived.js';

function askedLines(asked: Asked | undefined, words: CodebookWords): readonly string[] {
  if (asked === undefined) return [];
  const said = `(${words.askedOf.toLowerCase()} ${asked.words})`;
  return asked.isWritten ? [said] : [`${said}  ${asked.expression}`];
}

function optionLine({ code, label, note, asked }: OptionEntry, words: CodebookWords): string {
  const remarks = [note, asked && `${words.offered} ${asked.words}`].filter(
    (each) => each !== undefined,
  );
  return `${code}  ${label.text}${remarks.map((each) => `  (${each})`).join('')}`;
}

function listLines({ name, options }: OptionList, words: CodebookWords): readonly string[] {
  const lines = options.map((option) => optionLine(option, words));
  return name === undefined ? lines : [`${name}${words.colon.trimEnd()}`, ...lines];
}

function alternativeLine(entry: AlternativeEntry, words: CodebookWords): string {
  const asked = entry.asked === undefined ? words.allOfGroup : entry.asked.words;
  return `  ${words.under(entry.name)}${words.colon}${asked} — ${entry.reason}`;
}

function inferenceLines(
  inference: InferenceEntry | undefined,
  words: CodebookWords,
): readonly string[] {
  if (inference === undefined) return [];
  const { reason, alternatives } = inference;
  return [
    `≈ ${inferenceHead(inference, words).join('')}${words.colon}${reason}`,
    ...alternatives.map((each) => alternativeLine(each, words)),
  ];
}

function oddityLine({ kind, printed, what, decision }: OddityEntry, words: CodebookWords): string {
  return `! ${kind}, ${words.quoted(printed)}${words.colon}${what} → ${decision}`;
}

/** Who is asked, and how that was inferred. */
export function filterLines(
  entry: QuestionEntry | GroupEntry,
  words: CodebookWords,
): readonly string[] {
  const { asked, inference } = entry;
  // A reading that lifts a filter must show in the text, where no filter is otherwise nothing to say.
  const isLifted = asked === undefined && inference?.kind === 'chosen';
  const all = isLifted ? [`(${words.askedOf.toLowerCase()} ${words.allOfGroup})`] : [];
  return [...askedLines(asked, words), ...all, ...inferenceLines(inference, words)];
}

function oddityLines({ oddities }: QuestionEntry | GroupEntry, words: CodebookWords) {
  return oddities.map((oddity) => oddityLine(oddity, words));
}

/** A question as lines of text, all that is known of it. */
export function questionLines(question: QuestionEntry, words: CodebookWords): readonly string[] {
  const { code, label, kind, facts, help, lists } = question;
  const below = [
    ...filterLines(question, words),
    ...(help === undefined ? [] : [`${words.help}${words.colon}${help.text}`]),
    ...lists.flatMap((list) => listLines(list, words)),
    ...oddityLines(question, words),
  ];
  return [
    '',
    `  ${code}  [${[kind, ...facts].join(', ')}]  ${label.text}`,
    ...below.map((line) => `    ${line}`),
  ];
}

/** The number and title of a group. */
export function groupHead({ number, label }: GroupEntry, words: CodebookWords): string {
  return `${words.group} ${number}. ${label.text}`;
}

function groupLines(group: GroupEntry, words: CodebookWords): readonly string[] {
  return [
    '',
    groupHead(group, words),
    ...[...filterLines(group, words), ...oddityLines(group, words)].map((line) => `  ${line}`),
    ...group.questions.flatMap((question) => questionLines(question, words)),
  ];
}

/**
 * The codebook as plain text: groups, questions, codes, options, who is asked, what was inferred
 * and what is odd; then the derived variables. Control characters are taken out of every text.
 */
export function codebookText(codebook: Codebook): string {
  const words = codebookWords(codebook.language);
  const readings = codebook.readings.map(({ code, label, description, applied }) => {
    const held = applied ? ` [${words.applied}]` : '';
    return `${words.reading} ${code}${held}${words.colon}${label}. ${description}`;
  });
  const lines = [
    codebook.title,
    ...(codebook.welcome === undefined ? [] : ['', codebook.welcome.text]),
    ...(readings.length === 0 ? [] : ['', ...readings]),
    ...codebook.groups.flatMap((group) => groupLines(group, words)),
    ...derivedLines(codebook, words),
  ];
  return lines.map(harmless).join('\n');
}
