import { cut, harmless, widthOf, wrap } from '../../write/wrap.js';
import type { Codebook, GroupEntry, QuestionEntry } from '../codebook.js';
import type { DerivedEntry } from '../derived/derived.js';
import { type CodebookWords, codebookWords } from '../words/index.js';

const GAP = '  ';
const INDENT = '  ';

/** Before a filter that is not printed in the questionnaire. */
const INFERRED = '≈';

/** The places that a title has at least, and who is asked, beside it. */
const LEAST = { title: 24, asked: 12 } as const;

/** The part of a line that says who is asked, at most. */
const ASKED_SHARE = 0.35;

/** Who is asked, shortly: `≈ if Q13 ≠ “never”`; nothing when all in the group are. */
function askedShort({ asked, inference }: QuestionEntry | GroupEntry): string {
  if (asked === undefined) return '';
  return inference === undefined ? asked.short : `${INFERRED} ${asked.short}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(harmless(text))), 0);
}

function pad(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + ' '.repeat(width - widthOf(shown));
}

type Row = readonly [code: string, kind: string, title: string, asked: string];

/** Rows as lines whose columns stand under one another, each within `width` places. */
function rowLines(rows: readonly Row[], width: number): readonly string[] {
  const [codes, kinds] = [widest(rows.map(([code]) => code)), widest(rows.map(([, kind]) => kind))];
  const room = width - INDENT.length - codes - kinds - 2 * GAP.length;
  const wanted = widest(rows.map(([, , , asked]) => asked));
  const most = Math.min(Math.floor(width * ASKED_SHARE), room - GAP.length - LEAST.title);
  const asked = Math.min(wanted, Math.max(LEAST.asked, most));
  const title = Math.max(1, asked === 0 ? room : room - GAP.length - asked);
  const widths = [codes, kinds, title, asked];
  return rows.map((row) => {
    const cells = row.map((cell, index) => pad(cell, widths[index] ?? 0));
    return `${INDENT}${cells.join(GAP)}`.trimEnd();
  });
}

function questionRow(question: QuestionEntry): Row {
  return [question.code, question.kind, question.label.text, askedShort(question)];
}

function derivedRow({ code, kind, label }: DerivedEntry): Row {
  return [code, kind, label.text, ''];
}

/** The lines of all groups, with the columns of all under one another. */
function groupsLines({ groups }: Codebook, width: number): readonly string[] {
  const lines = rowLines(
    groups.flatMap(({ questions }) => questions.map(questionRow)),
    width,
  );
  let next = 0;
  return groups.flatMap((group) => {
    const { number, label, questions } = group;
    const own = lines.slice(next, next + questions.length);
    next += questions.length;
    const asked = askedShort(group);
    const head = [`${number}. ${label.text}`, ...(asked === '' ? [] : [asked])].join(' — ');
    return ['', ...wrap(head, width), ...own];
  });
}

function derivedRows({ derived }: Codebook, words: CodebookWords, width: number) {
  return derived.length === 0
    ? []
    : ['', words.derived.title, ...rowLines(derived.map(derivedRow), width)];
}

function summary({ groups, derived, oddities, languages }: Codebook, words: CodebookWords): string {
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return [
    words.questions(count),
    ...(derived.length === 0 ? [] : [words.derived.count(derived.length)]),
    ...(oddities.length === 0 ? [] : [words.oddityCount(oddities.length)]),
    `${words.languages} ${languages.join(', ')}`,
  ].join(' · ');
}

/**
 * The contents of the codebook for a terminal `width` places wide: readings, groups, and a line for
 * each question with its code, kind, title and who is asked, cut where there is no room; then the
 * derived variables.
 *
 * @example
 * codebookContents(codebook(survey, { language: 'en' }), 100);
 */
export function codebookContents(codebook: Codebook, width = 80): string {
  const words = codebookWords(codebook.language);
  const readings = codebook.readings.map(({ code, label, applied }) => {
    const held = applied ? ` [${words.applied}]` : '';
    return cut(`${words.reading} ${code}${held}${words.colon}${label}`, width);
  });
  const isInferred = codebook.groups.some((group) =>
    [group, ...group.questions].some((each) => askedShort(each).startsWith(INFERRED)),
  );
  return [
    ...wrap(codebook.title, width),
    ...wrap(summary(codebook, words), width),
    ...(readings.length === 0 ? [] : ['', ...readings]),
    ...groupsLines(codebook, width),
    ...derivedRows(codebook, words, width),
    ...(isInferred ? ['', `${INFERRED} ${words.routing.legendInferred}`] : []),
  ].join('\n');
}
