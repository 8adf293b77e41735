import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expression, fieldsOf, type Variable } from '../../src/core/instrument/index.js';
import {
  getBit,
  makeBits,
  type RawAnswers,
  type Responses,
  STATE_NAMES,
  State,
  statesOf,
  where,
  whereComplete,
} from '../../src/core/responses/index.js';
import { flat, type QuestionTable } from '../../src/core/tables/index.js';
import { fromRoot, readRaw, readSurvey, type Survey } from '../support/survey-fixtures.js';

type Line = readonly (string | number)[];

interface StatisticsTable {
  readonly field: string;
  readonly question: string;
  readonly rows: readonly Line[];
}

/** Why a figure of LimeSurvey's statistics differs from ours; see docs/limesurvey-statistics.md. */
type Rule =
  | 'same'
  | 'code in another case'
  | 'invalid code'
  | 'item ranked twice'
  | 'number outside its limits'
  | 'statistic defined otherwise'
  | 'multiple choice outside the selection'
  | 'blank stored though not asked'
  | 'nothing stored though asked'
  | 'white space';

interface Compared {
  readonly place: string;
  readonly theirs: number;
  readonly ours: number;
  readonly rules: readonly Rule[];
}

interface Loaded {
  readonly responses: Responses;
  readonly raw: RawAnswers;
}

function labelOf({ item, column }: Variable): string {
  return [item?.labels.fr, column?.code].filter((part) => part !== undefined).join('|');
}

/** The variables that the tables of the statistics are about, by the names they have there. */
function variableOf({ responses }: Loaded, field: string, seen: Map<string, number>): Variable {
  const { variables } = responses.instrument;
  const all = [...variables.values()].filter((each) => each.beside === undefined);
  const code = /^\w+/.exec(field)?.[0] ?? '';
  const inside = /^\w+\((\w+)\)/.exec(field)?.[1];
  const brackets = [...field.matchAll(/\[([^\]]*)\]/g)].map(([, text = '']) => text);
  const [first = '', second = ''] = inside === undefined ? brackets : [inside];
  const own = all.filter((each) => each.question.code === code);
  const cell = own.find((each) => each.code === `${code}_${first}_${second}`);
  const row = own.find((each) => each.code === `${code}_${first}`);
  const scale = second.startsWith('Étiquette') ? `|${Number(second.slice(-1)) - 1}` : '';
  const named = own.find((each) => labelOf(each) === first + scale);
  const at = seen.get(field) ?? 0;
  seen.set(field, at + 1);
  const found = variables.get(code) ?? cell ?? row ?? named ?? own[at];
  if (found === undefined) throw new Error(`No variable for the table "${field}".`);
  return found;
}

function selectedRows({ selection, size }: Responses): readonly number[] {
  const mask = selection?.mask ?? makeBits(size, true);
  return Array.from({ length: size }, (_, row) => row).filter((row) => getBit(mask, row));
}

/** What is stored for one respondent in the columns of a variable. */
function storedBy({ raw, responses }: Loaded, variable: Variable, row: number) {
  const other =
    variable.measure.kind === 'multiple' && responses.columns.has(`${variable.code}_other`)
      ? [`${variable.code}_other`]
      : [];
  return [...fieldsOf(variable), ...other].map((field) => raw.fields.get(field)?.[row] ?? null);
}

/** Counts the selected respondents whose state and stored values meet a condition. */
function countWhere(
  survey: Loaded,
  variable: Variable,
  holds: (state: string, stored: readonly (string | null)[]) => boolean,
): number {
  const column = survey.responses.columns.get(variable.code);
  if (column === undefined) return 0;
  return selectedRows(survey.responses).filter((row) => {
    const state = STATE_NAMES[Math.min(State.answered, statesOf(column)[row] ?? 0)] ?? '';
    return holds(state, storedBy(survey, variable, row));
  }).length;
}

function refusedCodes({ responses }: Loaded, variable: string): readonly string[] {
  const rows = new Set(selectedRows(responses));
  return responses.kept
    .filter((kept) => kept.variable === variable && kept.reason === 'invalid' && rows.has(kept.row))
    .map((kept) => kept.raw);
}

/** Ours, moved by each rule by as much as the rule says; the rules that moved it. */
function moved(
  place: string,
  theirs: number,
  ours: number,
  moves: readonly (readonly [Rule, number])[],
): Compared {
  const used = moves.filter(([, by]) => by !== 0);
  const rules = used.length === 0 ? (['same'] as const) : used.map(([rule]) => rule);
  return { place, theirs, ours: used.reduce((sum, [, by]) => sum + by, ours), rules };
}

const NOT_SHOWN = /^Non (complété ou Non )?affiché$/;
const NO_ANSWER = /^Sans réponse/;

function outsideLine(survey: Loaded, variable: Variable, table: QuestionTable, line: Line) {
  const [name = '', theirs = 0] = line;
  const place = `${variable.code} ${name}`;
  const { noAnswer, notAsked, notReached } = table.bases;
  const isNull = (stored: readonly (string | null)[]) => stored.every((each) => each === null);
  const silent = countWhere(
    survey,
    variable,
    (state, stored) => state === 'noAnswer' && isNull(stored),
  );
  const hidden = countWhere(
    survey,
    variable,
    (state, stored) => state.startsWith('not') && !isNull(stored),
  );
  const spaces = countWhere(
    survey,
    variable,
    (state, stored) =>
      state === 'noAnswer' && stored.some((each) => each !== '' && each?.trim() === ''),
  );
  if (NO_ANSWER.test(String(name))) {
    return moved(place, Number(theirs), noAnswer, [
      ['nothing stored though asked', -silent],
      ['blank stored though not asked', hidden],
      ['white space', -spaces],
    ]);
  }
  const sameCase = refusedCodes(survey, variable.code).filter((raw) => matchesCode(variable, raw));
  const multiple = variable.measure.kind === 'multiple';
  return moved(place, Number(theirs), notAsked + notReached, [
    ['nothing stored though asked', silent],
    ['blank stored though not asked', -hidden],
    ['invalid code', multiple ? 0 : table.bases.invalid - sameCase.length],
    ['multiple choice outside the selection', multiple ? outsideSelection(survey, variable) : 0],
  ]);
}

/** LimeSurvey forgets its own filter in the last line of a multiple choice. */
function outsideSelection(survey: Loaded, variable: Variable): number {
  const { selection, size } = survey.responses;
  if (!selection?.filters.some((filter) => filter.kind === 'where')) return 0;
  const rows = Array.from({ length: size }, (_, row) => row);
  return rows
    .filter((row) => !getBit(selection.mask, row))
    .filter((row) => storedBy(survey, variable, row).every((each) => each === null)).length;
}

function codesOf({ measure }: Variable): readonly string[] {
  return measure.kind === 'single' ? measure.options.map((option) => option.code) : [];
}

function matchesCode(variable: Variable, raw: string): boolean {
  return codesOf(variable).some((code) => code.toLowerCase() === raw.toLowerCase());
}

function answerLines(table: QuestionTable): readonly { code: string; count: number }[] {
  if (table.kind === 'flat' || table.kind === 'multiple') return table.rows;
  return [];
}

function choiceLines(
  survey: Loaded,
  variable: Variable,
  table: QuestionTable,
  lines: readonly Line[],
) {
  const ours = answerLines(table);
  return lines.map((line, index) => {
    const [name = '', theirs = 0] = line;
    if (name === 'Commentaires') {
      const comments = flat(survey.responses, `${variable.code}_comment`).bases.answered;
      return moved(`${variable.code} ${name}`, Number(theirs), comments, []);
    }
    if (NO_ANSWER.test(String(name)) || NOT_SHOWN.test(String(name))) {
      return outsideLine(survey, variable, table, line);
    }
    const answer = ours[index];
    const otherCase = refusedCodes(survey, variable.code).filter(
      (raw) => raw.toLowerCase() === answer?.code.toLowerCase(),
    ).length;
    return moved(`${variable.code} ${name}`, Number(theirs), answer?.count ?? Number.NaN, [
      ['code in another case', otherCase],
    ]);
  });
}

function rankLines(survey: Loaded, variable: Variable, rank: number, lines: readonly Line[]) {
  const table = flat(survey.responses, variable.code);
  if (table.kind !== 'ranking') throw new Error(`${variable.code} is no ranking.`);
  const field = `${variable.code}_${rank}`;
  const rows = new Set(selectedRows(survey.responses));
  const twice = survey.responses.kept.filter(
    (kept) => kept.field === field && kept.reason === 'invalid' && rows.has(kept.row),
  );
  const again = (code: string) => twice.filter((kept) => kept.raw === code).length;
  const placed = table.rows.reduce((sum, row) => sum + (row.ranks[rank - 1] ?? 0), 0);
  const repeats = table.rows.reduce((sum, row) => sum + again(row.code), 0);
  return lines.map(([name = '', theirs = 0], index) => {
    const row = table.rows[index];
    const place = `${field} ${name}`;
    if (row === undefined) {
      const rest = table.bases.interviewed - placed;
      return moved(place, Number(theirs), rest, [['item ranked twice', -repeats]]);
    }
    return moved(place, Number(theirs), row.ranks[rank - 1] ?? 0, [
      ['item ranked twice', again(row.code)],
    ]);
  });
}

/** Population standard deviation: LimeSurvey divides by n. */
function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}

/** Quartile by the (n + 1) p rule over values in the order given. */
function quartileOf(ordered: readonly number[], p: number): number {
  const at = Math.min(Math.max((ordered.length + 1) * p, 1), ordered.length);
  const [below, above] = [ordered[Math.floor(at) - 1] ?? 0, ordered[Math.ceil(at) - 1] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** LimeSurvey's figures of a number: it knows no limits, divides by n, and counts quartiles by (n + 1) p. */
function figuresOf(values: readonly number[], storedAsText: boolean): ReadonlyMap<string, number> {
  // A table of numbers is stored as texts: ordered as texts, and a "0" is left out of the deviation.
  const byText = [...values].sort((a, b) => (String(a) < String(b) ? -1 : 1));
  const byNumber = [...values].sort((a, b) => a - b);
  const ordered = storedAsText ? byText : byNumber;
  const sum = values.reduce((total, value) => total + value, 0);
  return new Map([
    ['Décompte', values.length],
    ['Somme', sum],
    ['Écart type', deviation(storedAsText ? values.filter((value) => value !== 0) : values)],
    ['Moyenne', values.length === 0 ? 0 : sum / values.length],
    ['Minimum', byNumber[0] ?? 0],
    ['1er quartile (Q1)', quartileOf(ordered, 0.25)],
    ['2ème quartile (Médiane)', quartileOf(ordered, 0.5)],
    ['3ème quartile (Q3)', quartileOf(ordered, 0.75)],
    ['Maximum', byNumber.at(-1) ?? 0],
  ]);
}

/** The figures of our own table, where they are the same statistic. */
function ourFigures(table: QuestionTable): ReadonlyMap<string, number | null> {
  if (table.kind !== 'numeric') return new Map();
  const { n, mean, min, max } = table;
  return new Map([
    ['Décompte', n],
    ['Moyenne', mean],
    ['Minimum', min],
    ['Maximum', max],
  ]);
}

function numberLines(
  survey: Loaded,
  variable: Variable,
  lines: readonly Line[],
): readonly Compared[] {
  const column = survey.responses.columns.get(variable.code);
  if (column?.kind !== 'numeric') throw new Error(`${variable.code} is no number.`);
  const valid = selectedRows(survey.responses).flatMap((row) =>
    column.states[row] === State.answered ? [column.values[row] ?? 0] : [],
  );
  const refused = refusedCodes(survey, variable.code).map(Number);
  const own = ourFigures(flat(survey.responses, variable.code));
  const storedAsText = variable.column !== undefined;
  const figures = figuresOf([...valid, ...refused], storedAsText);
  return lines.flatMap(([name = '', theirs]) => {
    const wanted = figures.get(String(name));
    if (wanted === undefined || theirs === undefined) return [];
    const ours = own.get(String(name));
    const same = ours !== undefined && Math.round(Number(ours) * 100) / 100 === theirs;
    const rules: readonly Rule[] = same
      ? ['same']
      : refused.length > 0
        ? ['number outside its limits']
        : ['statistic defined otherwise'];
    const close = Math.abs(wanted - Number(theirs)) < 0.005 + 1e-9;
    const place = `${variable.code} ${name}`;
    return [{ place, theirs: Number(theirs), ours: close ? Number(theirs) : wanted, rules }];
  });
}

/** A grid of boxes has a table for each box there: 0, 1, blank or not shown. */
function boxLines(survey: Loaded, variable: Variable, box: string, lines: readonly Line[]) {
  const table = flat(survey.responses, variable.code);
  if (table.kind !== 'multiple') throw new Error(`${variable.code} has no boxes.`);
  const ticked = table.rows.find((row) => row.code === box)?.count ?? Number.NaN;
  const theirs = Number(lines.find(([name]) => name === '1 (1)')?.[1]);
  return [moved(`${variable.code} ${box}`, theirs, ticked, [])];
}

function textLines(survey: Loaded, variable: Variable, lines: readonly Line[]) {
  const table = flat(survey.responses, variable.code);
  const spaces = countWhere(
    survey,
    variable,
    (state, stored) =>
      state === 'noAnswer' && stored.some((each) => each !== '' && each?.trim() === ''),
  );
  return lines
    .filter(([, theirs]) => typeof theirs === 'number')
    .map((line) => {
      const [name = '', theirs = 0] = line;
      if (name !== 'Réponse') return outsideLine(survey, variable, table, line);
      return moved(`${variable.code} ${name}`, Number(theirs), table.bases.answered, [
        ['white space', spaces],
      ]);
    });
}

/** The lines of counts: after the heading, before the texts and the sums of some kinds. */
function countLines({ rows }: StatisticsTable): readonly Line[] {
  const texts = rows.findIndex(([name]) => String(name).startsWith('Identifiant'));
  return rows
    .slice(0, texts < 0 ? undefined : texts)
    .filter(([name, count]) => count !== 'Décompte' && name !== 'Calcul')
    .filter(
      ([name]) =>
        !/^(Somme \(Réponses\)|Nombre de cas|Moyenne arithmétique|Écart type)$/.test(String(name)),
    );
}

function compareTable(survey: Loaded, table: StatisticsTable, seen: Map<string, number>) {
  const variable = variableOf(survey, table.field, seen);
  const lines = countLines(table);
  const rank = /\[(\d+)\]$/.exec(table.field)?.[1];
  const box = /\[([^[\]]+)\]$/.exec(table.field)?.[1] ?? '';
  switch (variable.measure.kind) {
    case 'ranking':
      return rankLines(survey, variable, Number(rank), lines);
    case 'numeric':
      return numberLines(survey, variable, table.rows.slice(1));
    case 'text':
      return textLines(survey, variable, lines);
    case 'multiple':
      if (variable.question.kind === 'grid') return boxLines(survey, variable, box, lines);
      return choiceLines(survey, variable, flat(survey.responses, variable.code), lines);
    default:
      return choiceLines(survey, variable, flat(survey.responses, variable.code), lines);
  }
}

function readStatistics(name: string): readonly StatisticsTable[] {
  const path = fromRoot(`test/fixtures/limesurvey/statistics/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')).tables;
}

function compare(survey: Loaded, name: string): readonly Compared[] {
  const seen = new Map<string, number>();
  return readStatistics(name).flatMap((table) => compareTable(survey, table, seen));
}

function tally(cells: readonly Compared[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rules } of cells) {
    for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

function load(survey: Survey, select: (responses: Responses) => Responses = (all) => all): Loaded {
  const responses = readSurvey(survey, 'include');
  return { responses: select(responses), raw: readRaw(survey, responses.instrument) };
}

/** How many cells there are, and how many each rule explains. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'ent-colleges_all': {
    cells: 1239,
    'code in another case': 1,
    'invalid code': 5,
    'item ranked twice': 2,
    'nothing stored though asked': 107,
    'number outside its limits': 8,
    same: 1121,
  },
  'ent-colleges_all_noncompleted_excluded': {
    cells: 1087,
    'code in another case': 1,
    'item ranked twice': 1,
    'nothing stored though asked': 42,
    'number outside its limits': 8,
    same: 1035,
  },
  'ent-colleges_complete': {
    cells: 1239,
    'code in another case': 1,
    'invalid code': 5,
    'item ranked twice': 2,
    'nothing stored though asked': 107,
    'number outside its limits': 8,
    same: 1121,
  },
  'ent-colleges_incomplete': {
    cells: 1239,
    'nothing stored though asked': 11,
    same: 1223,
    'statistic defined otherwise': 5,
  },
  'ent-colleges_teachers': {
    cells: 1239,
    'code in another case': 1,
    'invalid code': 5,
    'multiple choice outside the selection': 39,
    'nothing stored though asked': 42,
    'number outside its limits': 8,
    same: 1157,
  },
  types_all: {
    cells: 321,
    'invalid code': 7,
    'nothing stored though asked': 67,
    'number outside its limits': 8,
    same: 210,
    'statistic defined otherwise': 35,
  },
  types_all_noncompleted_excluded: {
    cells: 272,
    'nothing stored though asked': 33,
    'number outside its limits': 8,
    same: 196,
    'statistic defined otherwise': 35,
  },
  types_complete: {
    cells: 321,
    'invalid code': 7,
    'nothing stored though asked': 67,
    'number outside its limits': 8,
    same: 210,
    'statistic defined otherwise': 35,
  },
  types_incomplete: {
    cells: 298,
    'nothing stored though asked': 7,
    same: 274,
    'statistic defined otherwise': 17,
  },
};

const TEACHERS = expression("Q4.NAOK == 'A2'");

describe("every count of LimeSurvey's own statistics is ours, or differs by a named rule", () => {
  const cases = [
    ['ent-colleges_all', load('ent-colleges')],
    ['ent-colleges_complete', load('ent-colleges', (all) => whereComplete(all, true))],
    ['ent-colleges_incomplete', load('ent-colleges', (all) => whereComplete(all, false))],
    ['ent-colleges_teachers', load('ent-colleges', (all) => where(all, TEACHERS))],
    ['ent-colleges_all_noncompleted_excluded', load('ent-colleges')],
    ['types_all', load('types')],
    ['types_complete', load('types', (all) => whereComplete(all, true))],
    ['types_incomplete', load('types', (all) => whereComplete(all, false))],
    ['types_all_noncompleted_excluded', load('types')],
  ] as const;

  test.each(cases)('%s', (name, survey) => {
    const cells = compare(survey, name);
    const different = cells.filter(({ theirs, ours }) => theirs !== ours);
    expect(different).toEqual([]);
    expect({ cells: cells.length, ...tally(cells) }).toEqual(EXPECTED[name]);
  });
});
