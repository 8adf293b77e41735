import { describe, expect, test } from 'vitest';
import { whereComplete } from '../../../src/core/responses/index.js';
import type { StatisticsFile, StatisticsTable } from '../../../src/io/limesurvey/index.js';
import { placedCells, reconcile, summarise } from '../../../src/workflows/reconcile/index.js';
import { answersBehind, statisticsFile } from '../../support/statistics-fixtures.js';
import { unexplained } from './sums.js';

const { responses, raw } = answersBehind('types_all');
const FILE = statisticsFile('types_all.xls');

/** The file with one of its tables changed. */
function changed(
  name: string,
  change: (table: StatisticsTable) => StatisticsTable,
): StatisticsFile {
  return {
    ...FILE,
    tables: FILE.tables.map((table) => (table.name === name ? change(table) : table)),
  };
}

const rules = (statistics: StatisticsFile, selected = responses) =>
  reconcile(selected, raw, { statistics }).problems.map(({ rule }) => rule);

describe('a file that is not of these answers', () => {
  test('a number that no rule gives is unexplained, and is the only one', () => {
    const statistics = changed('role', (table) => ({
      ...table,
      lines: table.lines.map((line) => (line.code === 'ENS' ? { ...line, value: 11 } : line)),
    }));
    const found = reconcile(responses, raw, { statistics });
    expect(
      unexplained(found).map(({ table, cell }) => [table.id, cell.code, cell.printed]),
    ).toEqual([['role', 'ENS', 11]]);
    expect(summarise(found).notAsPredicted).toBe(1);
  });

  test('that is of other rows is told first, with the option that selects as many', () => {
    const complete = statisticsFile('types_complete.xls');
    const [first] = reconcile(responses, raw, { statistics: complete }).problems;
    expect(first?.rule).toBe('other-records');
    expect(first?.message.en).toContain('are of 35 rows');
    expect(first?.message.en).toContain('--complete selects as many');
    const [other] = reconcile(whereComplete(responses, true), raw, { statistics: FILE }).problems;
    expect(other?.message.fr).toContain('retirez la sélection');
  });

  test('that is of another survey total is told too', () => {
    expect(rules({ ...FILE, records: { query: 39, survey: 50 } })).toEqual(['other-records']);
  });

  test('lists tables and lines of questions that are not there, and compares the others', () => {
    const renamed = changed('role', (table) => ({ ...table, name: 'roles' }));
    expect(rules(renamed)).toEqual(['unknown-tables']);
    const found = reconcile(responses, raw, { statistics: renamed });
    expect(found.tables.length).toBe(FILE.tables.length - 1);
    const line = { kind: 'answer', label: 'new (NEW)', code: 'NEW', value: 1 } as const;
    expect(
      rules(changed('role', (table) => ({ ...table, lines: [...table.lines, line] }))),
    ).toEqual(['unknown-lines']);
    expect(rules(changed('role', (table) => ({ ...table, lines: table.lines.slice(1) })))).toEqual([
      'missing-lines',
    ]);
  });

  test('is refused when none of its tables is of this questionnaire', () => {
    expect(() =>
      reconcile(responses, raw, { statistics: statisticsFile('ent-colleges_all.xls') }),
    ).toThrow(/No table of the file/);
  });
});

test('answers that do not tell blanks from nothing stored are said to be of no use', () => {
  const fields = new Map(
    [...raw.fields].map(([name, cells]) => [name, cells.map((cell) => cell ?? '')]),
  );
  const { problems } = reconcile(responses, { ...raw, fields }, { statistics: FILE });
  expect(problems.map(({ rule }) => rule)).toEqual(['blanks-lost']);
});

describe('what a table is about', () => {
  const ids = (tables: readonly StatisticsTable[]) =>
    reconcile(responses, raw, { statistics: { ...FILE, tables } }).tables.map(({ id }) => id);

  test('is told by the code in its name, wherever it stands', () => {
    const all = ids(FILE.tables);
    const named = FILE.tables.filter(({ name }) => name !== 'tabtxt');
    expect(ids([...named].reverse())).toEqual(
      all.filter((id) => !id.startsWith('tabtxt')).reverse(),
    );
  });

  test.each([
    ['prio [3]', 'prio:3'],
    ['freq(SQ002)[Messagerie]', 'freq_SQ002'],
    ['freq(SQ002)[in other words]', 'freq_SQ002'],
    ['eq [Tablettes]', 'eq_tab'],
    ['dual [Notes][Label 2]', 'dual_D2_1'],
    ['tabnum[L2][X1]', 'tabnum_L2_X1'],
    ['tabtxt(T2_c1)', 'tabtxt_T2_c1'],
    ['tabchk[L1][X2]', 'tabchk_L1:X2'],
  ])('%s is %s', (name, id) => {
    const [table] = FILE.tables;
    if (table === undefined) throw new Error('The file has no table.');
    expect(ids([{ ...table, name, lines: [] }])).toEqual([id]);
  });

  test('texts that are all named alike come in the order of the questionnaire', () => {
    const texts = FILE.tables.filter(({ name }) => name === 'tabtxt');
    expect(ids(texts)).toEqual(['tabtxt_T1_c1', 'tabtxt_T1_c2', 'tabtxt_T2_c1', 'tabtxt_T2_c2']);
  });
});

test('only the tables of a question are compared when one is named', () => {
  const found = reconcile(responses, raw, { statistics: FILE, question: 'prio' });
  expect(found.tables.map(({ id }) => id)).toEqual(['prio:1', 'prio:2', 'prio:3', 'prio:4']);
  expect(found.problems).toEqual([]);
});

test('without a file the numbers are those computed, and none is printed', () => {
  const found = reconcile(responses, raw);
  expect(placedCells(found).every(({ cell }) => cell.printed === null && cell.asPredicted)).toBe(
    true,
  );
  expect(found.file).toBeUndefined();
});
