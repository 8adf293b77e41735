import type { Variable } from '../../../instrument/index.js';
import type { Severity } from '../../../problems/index.js';
import { State } from '../../state.js';
import { type Examined, type Told, tell } from '../examined.js';
import type { Finding } from '../quality.js';
import type { RuleName } from '../rules.js';

/** What a text looks like. */
interface Look {
  readonly rule: RuleName;
  readonly severity?: Severity;
  readonly pattern: RegExp;
}

/** Characters of windows-1252 that stand where the second byte of a UTF-8 letter was. */
const SECOND_BYTE =
  '[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]';

/** A cell, perhaps of another sheet, and a number or a cell with signs and brackets around it. */
const CELL = "(?:(?:'[^']*'|[\\p{L}\\d_.\\[\\]]+)!)?\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?![\\p{L}\\d_])";
const OPERAND = `\\(*[+-]?(?:${CELL}|\\d+(?:[.,]\\d+)?%?)\\)*`;
const OPERATOR = '\\s*[+\\-*/^&]\\s*';

/** Functions up to the start of their first argument: a bracket of prose holds a word. */
const CALL =
  '(?:\\p{L}[\\p{L}\\d_.]*\\(\\s*)+(?:[)"\'$\\d+\\-]|[A-Za-z]{1,3}(?:\\$?\\d|:)|[\\p{L}\\d_.]+!)';

/**
 * What a spreadsheet runs: a text that starts with `=`, `@` (also in full width) or a tab, or with a
 * sign before a call, a program (`-cmd|…`), a cell or a sum, with nothing else after it. Each
 * part starts with a character that the one before cannot hold, so that the time is linear.
 */
const RUNS = [
  '^(?:\\s*[=＝@＠]|\\t|\\r)',
  `^[+\\-＋－]\\s?(?:${OPERAND}${OPERATOR})*(?:${CALL}|[\\p{L}\\d_]+\\||\\(*[+-]?${CELL}\\)*\\s*$)`,
  `^[+\\-＋－]\\s?(?:${OPERAND}${OPERATOR})+${OPERAND}\\s*$`,
].join('|');

/** The entities of HTML that texts are likely to have; any other `&…;` may be prose. */
const ENTITY =
  '&(?:#x?[\\da-f]+|lt|gt|amp|quot|apos|nbsp|[a-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash|caron)|(?:ae|oe|sz)lig|[lr](?:aquo|squo|dquo|saquo)|[mn]dash|hellip|bull|deg|euro|copy|reg|trade|middot|times|shy|zwn?j|e[mn]sp|thinsp|sup[123]|frac\\d\\d|tab|newline|colon|[lr]par|sol);';

const LOOKS: readonly Look[] = [
  { rule: 'formula-text', severity: 'warning', pattern: new RegExp(RUNS, 'u') },
  // A sign alone stays a text, and a number with its sign is one in a spreadsheet too.
  { rule: 'formula-text', pattern: /^[+\-＋－](?!(?:\d+(?:[.,]\d+)?)?\s*$)/u },
  {
    rule: 'markup-text',
    pattern: new RegExp(`</?[a-z!?][^<>]*>|<script|${ENTITY}`, 'iu'),
  },
  {
    rule: 'spreadsheet-error',
    pattern:
      /^\s*#(?:NAME\?|NOM\s?\?|REF\s?!|VALUE!|VALEUR\s?!|DIV\/0\s?!|N\/A|NUM\s?!|NOMBRE\s?!|NULL!|NUL\s?!)\s*$/iu,
  },
  {
    rule: 'garbled-text',
    pattern: new RegExp(`[\\u00C2\\u00C3]${SECOND_BYTE}|\\u00E2\\u20AC|\\uFFFD`, 'u'),
  },
  {
    rule: 'hidden-characters',
    pattern: /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/u,
  },
];

/** Most texts have none of the characters that a look needs: one pass is enough for them. */
const PERHAPS =
  /^[\s+\-＋－=＝@＠]|[<&#\u00C2\u00C3\u00E2\uFFFD\u202A-\u202E\u2066-\u2069\p{Cc}\p{Noncharacter_Code_Point}]/u;

/** The looks of a text, the first of each rule. */
function looksOf(text: string): readonly Look[] {
  if (!PERHAPS.test(text)) return [];
  const found = LOOKS.filter(({ pattern }) => pattern.test(text));
  return found.filter(({ rule }, index) => found.findIndex((each) => each.rule === rule) === index);
}

interface Written {
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

/** The texts given unasked, by variable; they are in no column. */
function keptTexts({ responses }: Examined): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>();
  if (responses.unasked === 'include') return found;
  for (const { row, field, raw, reason } of responses.kept) {
    if (reason !== 'unasked') continue;
    const written = found.get(field) ?? [];
    written.push({ row, field, text: raw });
    found.set(field, written);
  }
  return found;
}

/** All that was written in answer to a variable. */
function writtenFor(
  { code, question }: Variable,
  { responses, rows }: Examined,
  kept: ReadonlyMap<string, readonly Written[]>,
): readonly Written[] {
  const column = responses.columns.get(code);
  const computed = question.kind === 'text' && (question.computed || question.upload);
  if (column?.kind !== 'text' || computed) return [];
  const examined = new Set(kept.has(code) ? rows : []);
  const unasked = (kept.get(code) ?? []).filter(({ row }) => examined.has(row));
  const written: Written[] = [];
  for (const row of rows) {
    const text = column.states[row] === State.answered ? (column.values[row] ?? '') : '';
    if (text !== '') written.push({ row, field: code, text });
  }
  return unasked.length === 0
    ? written
    : [...written, ...unasked].sort((one, other) => one.row - other.row);
}

/**
 * Open answers that programs may take for something else, which are told without their text: what a
 * spreadsheet would run (`formula-text`; a note when it would only try, such as at the dash before
 * an item of a list), tags and entities (`markup-text`), the errors of a spreadsheet that the
 * file went through (`spreadsheet-error`), letters read in the wrong encoding (`garbled-text`),
 * control characters and those that turn the direction of text (`hidden-characters`).
 */
export function textFindings(examined: Examined): readonly Finding[] {
  const kept = keptTexts(examined);
  return [...examined.responses.instrument.variables.values()].flatMap((variable) => {
    const told = new Map<Look, Told[]>();
    for (const { row, field, text } of writtenFor(variable, examined, kept)) {
      for (const look of looksOf(text)) {
        const rows = told.get(look) ?? [];
        rows.push({ row, field });
        told.set(look, rows);
      }
    }
    return [...told].flatMap(([{ rule, severity }, rows]) =>
      tell(examined, rule, rows, { variable, ...(severity && { severity }) }),
    );
  });
}
