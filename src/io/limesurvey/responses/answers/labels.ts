import type { Instrument } from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import type { Cell } from '../sheets/sheet.js';
import {
  type Account,
  accountsOf,
  BY_CODE,
  explained,
  type Writing,
  writingsIn,
} from './accounts.js';
import type { CodedField } from './coded.js';
import { codesFor, NOT_APPLICABLE } from './lexicon.js';
import {
  ambiguousLabels,
  columnsOfLabels,
  labelsAmongCodes,
  labelsRead,
  restoredCodes,
  undecidedLabels,
} from './messages.js';
import { changes, type Fields, replaced, type Step, tally } from './written.js';

/** The way of writing that accounts for most cells; codes when labels account for no more. */
function writingOf(accounts: readonly Account[], languages: readonly string[]): Writing {
  const total = (writing: Writing) =>
    accounts.reduce((sum, each) => sum + explained(each, writing), 0);
  return writingsIn(languages).reduce(
    (best, each) => (total(each) > total(best) ? each : best),
    BY_CODE,
  );
}

/** The way in which one column is written: another than the file where only that makes sense of it. */
function writingIn(account: Account, whole: Writing, languages: readonly string[]): Writing {
  if (explained(account, whole) > 0 || account.filled === 0) return whole;
  const others = writingsIn(languages);
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
  const codes = codesFor(lexicons.get(language), cell);
  const [code] = codes;
  if (codes.length > 1) return { label: cell, codes };
  if (code !== undefined) return code;
  return coded.notApplicable && cell === NOT_APPLICABLE ? null : cell;
}

/** What stands for a label that is no code; never the code of another answer. */
function unresolved({ label }: Ambiguity, { codes }: CodedField): string {
  return codes.has(label) ? `${label} (label)` : label;
}

/** A column as codes, and what is to be known of it. */
interface ReadColumn {
  readonly account: Account;
  readonly writing: Writing;
  readonly cells: readonly Cell[];
  readonly problems: readonly Problem[];
}

function fromLabels(account: Account, writing: Writing, language: string): ReadColumn {
  const { cells, coded } = account;
  const ambiguous = new Map<string, Ambiguity>();
  const out = replaced(cells, (cell) => {
    const found = codeFor(cell, account, language);
    if (found === null || typeof found === 'string') return found;
    ambiguous.set(found.label, found);
    return unresolved(found, coded);
  });
  const counts = tally(cells);
  const place = { question: coded.question, column: coded.field };
  const problems = [...ambiguous.values()].map(({ label, codes }) => {
    const message = ambiguousLabels(label, codes, counts.get(label) ?? 0);
    return problem('ambiguous-labels', message, place, 'warning');
  });
  return { account, writing, cells: out, problems };
}

/** Labels among codes count as invalid: that most of a column are codes does not make them codes. */
function labelsAmong({ coded, lexicons, cells, restore }: Account): readonly Problem[] {
  const isLabel = (cell: Cell) =>
    cell !== null &&
    cell !== '' &&
    !coded.codes.has(restore(cell)) &&
    [...lexicons.values()].some((lexicon) => codesFor(lexicon, cell).length > 0);
  const found = cells.filter(isLabel);
  const [example] = found;
  if (example === undefined || example === null) return [];
  const message = labelsAmongCodes(example, found.length);
  const place = { question: coded.question, column: coded.field };
  return [problem('labels-among-codes', message, place, 'warning')];
}

function fromCodes(account: Account, writing: Writing): ReadColumn {
  const { cells, restore } = account;
  const out = replaced(cells, (cell) => (cell ? restore(cell) : cell));
  return { account, writing, cells: out, problems: labelsAmong(account) };
}

function readColumn(account: Account, writing: Writing): ReadColumn {
  return writing.by === 'code'
    ? fromCodes(account, writing)
    : fromLabels(account, writing, writing.language);
}

/** Whether a column would hold other answers if it were read the other way, which is as possible. */
function isUndecided({ account, cells }: ReadColumn, languages: readonly string[]): boolean {
  const { filled } = account;
  return (
    filled > 0 &&
    writingsIn(languages)
      .filter((writing) => explained(account, writing) === filled)
      .some((writing) => changes(cells, readColumn(account, writing).cells) > 0)
  );
}

/** The columns that may be codes as well as labels, where no column of the file decides. */
function undecided(
  columns: readonly ReadColumn[],
  whole: Writing,
  languages: readonly string[],
): readonly Problem[] {
  const total = (writing: Writing) =>
    columns.reduce((sum, { account }) => sum + explained(account, writing), 0);
  const rivals = writingsIn(languages).filter(
    (writing) => writing.by !== whole.by && total(writing) === total(whole),
  );
  if (rivals.length === 0) return [];
  const open = columns.filter((column) => isUndecided(column, languages));
  if (open.length === 0) return [];
  const message = undecidedLabels(
    open.map(({ account }) => account.coded.field),
    whole.by,
  );
  return [problem('codes-or-labels', message, {}, 'warning')];
}

function losesBlanks({ losesBlanks: lost, notApplicable, codes }: CodedField): boolean {
  // A box that is not ticked is written "No", and one not displayed "N/A".
  return lost || (notApplicable && !codes.has(''));
}

function toldOf(columns: readonly ReadColumn[], whole: Writing): readonly Problem[] {
  const told = (['code', 'label'] as const).flatMap((way) => {
    const odd = columns.filter(({ writing }) => writing.by === way && way !== whole.by);
    if (odd.length === 0) return [];
    const fields = odd.map(({ account }) => account.coded.field);
    return [problem('columns-written-otherwise', columnsOfLabels(fields, way), {}, 'note')];
  });
  if (whole.by === 'code') return told;
  const lost = columns
    .filter(({ account, writing }) => writing.by === 'label' && losesBlanks(account.coded))
    .map(({ account }) => account.coded.question);
  return [
    problem('labels-read', labelsRead(whole.language, [...new Set(lost)]), {}, 'note'),
    ...told,
  ];
}

function restoredProblems(columns: readonly ReadColumn[]): readonly Problem[] {
  const found = columns.flatMap(({ account, cells, writing }) => {
    const count = writing.by === 'code' ? changes(account.cells, cells) : 0;
    return count === 0 ? [] : [{ field: account.coded.field, count }];
  });
  if (found.length === 0) return [];
  const message = restoredCodes(
    found.reduce((sum, { count }) => sum + count, 0),
    found.map(({ field }) => field),
  );
  return [problem('restored-codes', message, {}, 'warning')];
}

/**
 * Answers as codes, whether they are written as codes or as labels.
 *
 * The file decides: labels in the language that accounts for most answers, or codes. A column that
 * only makes sense the other way is read so; where nothing decides, codes are taken, and said. A
 * label that several answers of a question share is left as it is, and said: only codes tell such
 * answers apart. A text that is no label is what LimeSurvey writes for a stored value that is no
 * answer: it is left, and counts as invalid.
 *
 * In a file that another program saved again, codes get back what it took from them: zeros in front,
 * and the form of whole numbers.
 */
export function storedCodes(fields: Fields, instrument: Instrument, resaved: boolean): Step {
  const { languages } = instrument;
  const accounts = accountsOf(fields, instrument, resaved);
  const whole = writingOf(accounts, languages);
  const columns = accounts.map((account) =>
    readColumn(account, writingIn(account, whole, languages)),
  );
  const read = columns.map(({ account, cells }) => [account.coded.field, cells] as const);
  return {
    fields: new Map([...fields, ...read]),
    problems: [
      ...toldOf(columns, whole),
      ...restoredProblems(columns),
      ...undecided(columns, whole, languages),
      ...columns.flatMap(({ problems }) => problems),
    ],
  };
}
