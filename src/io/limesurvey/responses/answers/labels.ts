import type { Instrument } from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import { ambiguousLabels, columnsOfLabels, labelsRead } from '../messages.js';
import type { Cell } from '../sheets/sheet.js';
import { type CodedField, codedFields } from './coded.js';
import { type Fields, replaced, type Step, tally } from './written.js';

/** What LimeSurvey writes for a label that is none. */
const NOT_APPLICABLE = 'N/A';

/** A label as labels are compared: without white space, which exports and spreadsheets change. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b]+/gu, '');
}

/** The codes that each label of a field may stand for, in one language. */
type Lexicon = ReadonlyMap<string, ReadonlySet<string>>;

function lexiconOf({ options }: CodedField, language: string): Lexicon {
  const all = new Map<string, Set<string>>();
  for (const { code, labels } of options) {
    const label = fold(labels[language] ?? '');
    if (label === '') continue;
    const codes = all.get(label) ?? new Set();
    all.set(label, codes.add(code));
  }
  return all;
}

/** How answers are written: as codes, or as labels in one language. */
type Writing = { readonly by: 'code' } | { readonly by: 'label'; readonly language: string };

const BY_CODE: Writing = { by: 'code' };

/** How much of a column each way of writing accounts for. */
interface Account {
  readonly coded: CodedField;
  readonly lexicons: ReadonlyMap<string, Lexicon>;
  /** Cells that hold something. */
  readonly filled: number;
  readonly byCode: number;
  readonly byLabel: ReadonlyMap<string, number>;
}

function isFilled(cell: Cell): cell is string {
  return cell !== null && cell !== '';
}

function accountFor(
  coded: CodedField,
  cells: readonly Cell[],
  languages: readonly string[],
  lexiconsOf: (coded: CodedField) => ReadonlyMap<string, Lexicon>,
): Account {
  const counts = [...tally(cells)].flatMap(([cell, count]) =>
    isFilled(cell) ? [{ cell, count }] : [],
  );
  const sum = (fits: (cell: string) => boolean) =>
    counts.reduce((total, { cell, count }) => (fits(cell) ? total + count : total), 0);
  const lexicons = lexiconsOf(coded);
  const isLabel = (lexicon: Lexicon | undefined) => (cell: string) =>
    (coded.notApplicable && cell === NOT_APPLICABLE) || (lexicon?.has(fold(cell)) ?? false);
  return {
    coded,
    lexicons,
    filled: sum(() => true),
    byCode: sum((cell) => coded.codes.has(cell)),
    byLabel: new Map(languages.map((each) => [each, sum(isLabel(lexicons.get(each)))])),
  };
}

/** Questions often share their answers: a list is made into a lexicon once. */
function makeLexicons(languages: readonly string[]) {
  const known = new Map<CodedField['options'], ReadonlyMap<string, Lexicon>>();
  return (coded: CodedField) => {
    const found =
      known.get(coded.options) ??
      new Map(languages.map((language) => [language, lexiconOf(coded, language)]));
    known.set(coded.options, found);
    return found;
  };
}

function explained({ byCode, byLabel }: Account, writing: Writing): number {
  return writing.by === 'code' ? byCode : (byLabel.get(writing.language) ?? 0);
}

/** The way of writing that accounts for most cells; codes when labels account for no more. */
function writingOf(accounts: readonly Account[], languages: readonly string[]): Writing {
  const total = (writing: Writing) =>
    accounts.reduce((sum, each) => sum + explained(each, writing), 0);
  return languages
    .map((language): Writing => ({ by: 'label', language }))
    .reduce((best, each) => (total(each) > total(best) ? each : best), BY_CODE);
}

/** The way in which one column is written: another than the file where only that makes sense of it. */
function writingIn(account: Account, whole: Writing, languages: readonly string[]): Writing {
  if (explained(account, whole) > 0 || account.filled === 0) return whole;
  const others = [BY_CODE, ...languages.map((language): Writing => ({ by: 'label', language }))];
  return others.find((each) => explained(account, each) === account.filled) ?? whole;
}

/** A label that several answers share cannot be turned into a code: it stays, and is no answer. */
interface Ambiguity {
  readonly label: string;
  readonly codes: readonly string[];
}

function codeFor(cell: Cell, { coded, lexicons }: Account, language: string): Cell | Ambiguity {
  if (cell === null || (cell === '' && coded.losesBlanks)) return null;
  if (cell === '') return cell;
  const codes = [...(lexicons.get(language)?.get(fold(cell)) ?? [])];
  const [code] = codes;
  if (codes.length > 1) return { label: cell, codes };
  if (code !== undefined) return code;
  return coded.notApplicable && cell === NOT_APPLICABLE ? null : cell;
}

/** What stands for a label that is no code; never the code of another answer. */
function unresolved({ label }: Ambiguity, { codes }: CodedField): string {
  return codes.has(label) ? `${label} (label)` : label;
}

function translated(cells: readonly Cell[], account: Account, language: string) {
  const ambiguous = new Map<string, Ambiguity>();
  const out = replaced(cells, (cell) => {
    const found = codeFor(cell, account, language);
    if (found === null || typeof found === 'string') return found;
    ambiguous.set(found.label, found);
    return unresolved(found, account.coded);
  });
  const counts = tally(cells);
  const problems = [...ambiguous.values()].map(({ label, codes }) =>
    problem(
      'ambiguous-labels',
      ambiguousLabels(label, codes, counts.get(label) ?? 0),
      { question: account.coded.question, column: account.coded.field },
      'warning',
    ),
  );
  return { out, problems };
}

function toldOf(
  whole: Writing,
  odd: readonly { readonly field: string; readonly writing: Writing }[],
  lost: readonly string[],
): readonly Problem[] {
  const by = (wanted: Writing['by']) =>
    odd.filter(({ writing }) => writing.by === wanted).map(({ field }) => field);
  const told = (['code', 'label'] as const).flatMap((way) => {
    const columns = by(way);
    if (columns.length === 0) return [];
    return [problem('columns-written-otherwise', columnsOfLabels(columns, way), {}, 'note')];
  });
  if (whole.by === 'code') return told;
  return [problem('labels-read', labelsRead(whole.language, lost), {}, 'note'), ...told];
}

/**
 * Answers that are written as labels, turned into the codes that they stand for.
 *
 * The file decides: labels in the language that accounts for most answers, or codes. A column that
 * only makes sense the other way is read so. A label that several answers of a question share is
 * left as it is, and said: only codes tell such answers apart. A text that is no label is what
 * LimeSurvey writes for a stored value that is no answer: it is left, and counts as invalid.
 */
export function labelsToCodes(fields: Fields, instrument: Instrument): Step {
  const { languages } = instrument;
  const lexicons = makeLexicons(languages);
  const accounts = codedFields(instrument).flatMap((coded) => {
    const cells = fields.get(coded.field);
    return cells === undefined ? [] : [{ cells, ...accountFor(coded, cells, languages, lexicons) }];
  });
  const whole = writingOf(accounts, languages);
  const read = accounts.map((account) => ({
    ...account,
    field: account.coded.field,
    writing: writingIn(account, whole, languages),
  }));
  const labelled = read.flatMap((each) => {
    const { writing, cells, field } = each;
    return writing.by === 'code' ? [] : [{ field, ...translated(cells, each, writing.language) }];
  });
  const lost = read.filter(({ coded, writing }) => writing.by === 'label' && losesBlanks(coded));
  const odd = read.filter(({ writing }) => writing.by !== whole.by);
  const questions = [...new Set(lost.map(({ coded }) => coded.question))];
  return {
    fields: new Map([...fields, ...labelled.map(({ field, out }) => [field, out] as const)]),
    problems: [...toldOf(whole, odd, questions), ...labelled.flatMap(({ problems }) => problems)],
  };
}

function losesBlanks({ losesBlanks: lost, notApplicable, codes }: CodedField): boolean {
  // A box that is not ticked is written "No", and one not displayed "N/A".
  return lost || (notApplicable && !codes.has(''));
}
