import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  readStatistics,
  type StatisticsTable,
} from '../../../../src/io/limesurvey/statistics/index.js';
import { fromRoot } from '../../../support/survey-fixtures.js';

const FOLDER = 'test/fixtures/limesurvey/statistics';

const EXPORTS = [
  'ent-colleges_all',
  'ent-colleges_all_noncompleted_excluded',
  'ent-colleges_complete',
  'ent-colleges_incomplete',
  'ent-colleges_teachers',
  'types_all',
  'types_all_noncompleted_excluded',
  'types_complete',
  'types_incomplete',
] as const;

type Row = readonly (string | number)[];

interface Golden {
  readonly header: Readonly<Record<string, number>>;
  readonly tables: readonly {
    readonly field: string;
    readonly question: string;
    readonly rows: readonly Row[];
  }[];
}

function golden(name: string): Golden {
  return JSON.parse(readFileSync(fromRoot(`${FOLDER}/${name}.json`), 'utf8'));
}

function read(file: string) {
  return readStatistics({ name: file, content: readFileSync(fromRoot(`${FOLDER}/${file}`)) });
}

/** The rows of the golden file that hold figures: not the headings, the notes and the open answers. */
function figureRows(rows: readonly Row[]): readonly Row[] {
  const answers = rows.findIndex(([label]) => String(label).startsWith('Identifiant'));
  return rows
    .slice(0, answers < 0 ? undefined : answers)
    .filter(([, value]) => typeof value === 'number');
}

function rowsOf({ lines }: StatisticsTable): readonly Row[] {
  return lines.map(({ label, value, share, together }) =>
    [label, value, share, together].filter((cell) => cell !== undefined),
  );
}

describe('the reader of .xls finds every figure that another reader found', () => {
  test.each(EXPORTS)('%s', (name) => {
    const { statistics, problems } = read(`${name}.xls`);
    const { header, tables } = golden(name);
    expect(problems).toEqual([]);
    expect(Object.values(header).slice(0, 2)).toEqual([
      statistics.records.query,
      statistics.records.survey,
    ]);
    expect(statistics.tables.map((table) => [table.name, table.title, rowsOf(table)])).toEqual(
      tables.map(({ field, question, rows }) => [field, question, figureRows(rows)]),
    );
  });
});

describe('the HTML of RemoteControl', () => {
  const html = read('ent-colleges_all.html').statistics;
  const xls = read('ent-colleges_all.xls').statistics;
  const counts = (table: StatisticsTable) =>
    table.lines
      .filter(({ kind }) => kind !== 'total')
      .map(({ kind, code, value }) => [kind, code, value]);

  test('holds the counts of the .xls', () => {
    // LimeSurvey 6.10.6 counts nothing for several short texts there, and names none of them.
    const named = html.tables.filter(({ name }) => name !== '[]');
    const same = xls.tables.filter(({ name }) => !name.startsWith('Q53'));
    expect(html.records).toEqual(xls.records);
    expect(named.map(({ name }) => name)).toEqual(same.map(({ name }) => name));
    expect(named.map(counts)).toEqual(same.map(counts));
  });

  test('prints percentages with two digits', () => {
    expect(html.shareDigits).toBe(2);
    expect(html.tables[0]?.lines[0]?.share).toBeCloseTo(0.4688, 12);
    expect(xls.tables[0]?.lines[0]?.share).toBe(0.46875);
  });
});
