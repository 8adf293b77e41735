import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  group,
  instrument,
  is,
  option,
  ranking,
  single,
} from '../../../src/core/instrument/index.js';
import { encode } from '../../../src/core/responses/index.js';
import { cross, flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';
import { fromRoot, readSurvey } from '../../support/survey-fixtures.js';

interface TableCase {
  readonly id: string;
  readonly input: { readonly type: string; readonly counts: readonly (readonly number[])[] };
  readonly expect: Readonly<Record<string, unknown>>;
}

/** Contingency tables whose figures R computed, small enough to be written as respondents. */
function tableCases(): readonly TableCase[] {
  const path = fromRoot('test/fixtures/oracle/02_xtab.json');
  const { cases }: { readonly cases: readonly TableCase[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return cases.filter(
    ({ input, expect: figures }) =>
      input.type === 'table' && 'pearson' in figures && input.counts.flat().every(Number.isInteger),
  );
}

const codes = (count: number, letter: string) =>
  Array.from({ length: count }, (_, index) => option(`${letter}${index + 1}`, {}));

/** Answers that make a contingency table, with some blanks that must not count. */
function answersOf(counts: readonly (readonly number[])[]) {
  const x = single('x', {}, codes(counts.length, 'r'));
  const y = single('y', {}, codes(counts[0]?.length ?? 0, 'c'));
  const survey = instrument({ id: 'xy', languages: ['en'], groups: [group('g', {}, [x, y])] });
  const rows = counts.flatMap((cells, row) =>
    cells.flatMap((count, column) =>
      Array.from({ length: count }, () => ({ stored: { x: `r${row + 1}`, y: `c${column + 1}` } })),
    ),
  );
  const blanks: readonly Row[] = [{ stored: { x: 'r1', y: '' } }, { stored: { x: '', y: 'c1' } }];
  return encode(survey, rawAnswers([...rows, ...blanks]), { provenance: PROVENANCE });
}

describe('a cross-tabulation of answers has the figures that R gives for its counts', () => {
  test.each(tableCases().map((each) => [each.id, each] as const))(
    '%s',
    (_, { input, expect: r }) => {
      const table = cross(answersOf(input.counts), { rows: 'x', columns: 'y' });
      if (table.kind !== 'cross') throw new Error('no cross table');
      expect(table.measures.count).toEqual(input.counts);
      expect(table.bases.noAnswer).toBe(2);
      const { statistic, p } = table.tests.chiSquare;
      const pearson = Object(r.pearson);
      expect(statistic).toBeCloseTo(pearson.statistic, 8);
      expect(Math.abs((p ?? 0) / pearson['p.value'] - 1)).toBeLessThan(1e-6);
      if (typeof r['cramer.V'] === 'number') {
        expect(Math.abs((table.effects.cramersV ?? 0) - r['cramer.V'])).toBeLessThan(
          Math.max(1e-12, 1e-9 * r['cramer.V']),
        );
      }
    },
  );

  test('there are such cases', () => {
    expect(tableCases().length).toBeGreaterThan(5);
  });
});

describe('rankings', () => {
  const order = ranking('order', {}, { a: {}, b: {}, c: {}, d: {} });
  const survey = instrument({ id: 'r', languages: ['en'], groups: [group('g', {}, [order])] });
  const stored = (...items: readonly string[]): Row => ({
    stored: Object.fromEntries(items.map((item, rank) => [`order_${rank + 1}`, item])),
  });

  test('those who left an item out give it the middle of the ranks left', () => {
    const rows = [stored('a', 'b'), stored('b', 'c', 'd', 'a'), stored('a')];
    const table = flat(encode(survey, rawAnswers(rows), { provenance: PROVENANCE }), 'order');
    if (table.kind !== 'ranking') throw new Error('no ranking table');
    const [a, b, c] = table.rows;
    expect(a).toMatchObject({
      cited: 3,
      ranks: [2, 0, 0, 1],
      meanRankCited: 2,
      meanRankImputed: 2,
    });
    expect(a?.borda).toBe(3 + 0 + 3);
    // b: 2nd, 1st, and (1 + 1 + 4) / 2 = 3 for the respondent who ranked one of four.
    expect(b).toMatchObject({ cited: 2, meanRankCited: 1.5, meanRankImputed: 2 });
    // c: (2 + 1 + 4) / 2 = 3.5, 2nd, and 3.
    expect(c?.meanRankImputed).toBeCloseTo((3.5 + 2 + 3) / 3, 12);
    expect([a?.modalAtRank, b?.modalAtRank, c?.modalAtRank]).toEqual([[1, 4], [2], [2]]);
  });
});

describe('items of a ranking that are offered to some', () => {
  const gate = single('gate', {}, [option('y', {}), option('n', {})]);
  const order = ranking('order', {}, [
    option('a', {}),
    option('b', {}),
    { ...option('c', {}), when: is(gate, 'y') },
  ]);
  const survey = instrument({
    id: 'o',
    languages: ['en'],
    groups: [group('g', {}, [gate, order])],
  });
  const rows: readonly Row[] = [
    { stored: { gate: 'y', order_1: 'c', order_2: 'a' } },
    { stored: { gate: 'y', order_1: 'a' } },
    { stored: { gate: 'n', order_1: 'a' } },
    { stored: { gate: 'n', order_1: 'c', order_2: 'b' } },
  ];
  const responses = encode(survey, rawAnswers(rows), { provenance: PROVENANCE });

  test('have their own base, and are imputed among the items offered', () => {
    const table = flat(responses, 'order');
    if (table.kind !== 'ranking') throw new Error('no ranking table');
    const [a, b, c] = table.rows;
    expect(c).toMatchObject({ cited: 1, offered: 2, citedShare: 0.5 });
    // c is left out once, by one who ranked 1 of 3: (1 + 1 + 3) / 2.
    expect(c?.meanRankImputed).toBeCloseTo((1 + 2.5) / 2, 12);
    // b is left out by (2 of 3 ranked) 3, (1 of 3) 2.5, (1 of 2) 2, and ranked 2nd once.
    expect(b?.meanRankImputed).toBeCloseTo((3 + 2.5 + 2 + 2) / 4, 12);
    expect(a).toMatchObject({ cited: 3, offered: 4 });
  });

  test('are kept as unasked where they were ranked all the same', () => {
    expect(responses.kept).toEqual([
      { row: 3, variable: 'order', field: 'order_1', raw: 'c', reason: 'unasked' },
    ]);
    expect(flat(responses, 'order').bases.unasked).toBe(1);
  });
});

describe('the JSON of tables', () => {
  const responses = readSurvey('ent-colleges');
  const keys = (value: object | undefined) => Object.keys(value ?? {});
  const bases = [
    'interviewed',
    'asked',
    'reached',
    'answered',
    'noAnswer',
    'invalid',
    'notAsked',
    'notReached',
    'unsettled',
    'leftOut',
    'partlyOffered',
    'unasked',
    'filterBlank',
  ];

  test('a flat table of a single choice has the fields of the contract', () => {
    const table = flat(responses, 'Q13');
    expect(keys(table)).toEqual(
      expect.arrayContaining([
        'kind',
        'id',
        'question',
        'labels',
        'where',
        'weights',
        'bases',
        'percentBase',
        'rows',
      ]),
    );
    expect(table).toMatchObject({
      kind: 'flat',
      id: 'flat:Q13',
      question: 'Q13',
      where: null,
      weights: null,
    });
    expect(keys(table.bases).sort()).toEqual([...bases].sort());
    const [row] = table.kind === 'flat' ? table.rows : [];
    expect(keys(row)).toEqual([
      'code',
      'labels',
      'count',
      'share',
      'shareOfAnswered',
      'shareOfReached',
      'shareOfAsked',
      'shareOfInterviewed',
    ]);
    expect(row?.labels).toEqual({ fr: 'jamais' });
  });

  test('a list with *other* says how many wrote a text, and the texts only when asked', () => {
    const [plain, listed] = [flat(responses, 'Q3'), flat(responses, 'Q3', { texts: true })];
    expect(plain).toMatchObject({ others: { count: 9 } });
    expect(JSON.stringify(plain)).not.toContain('Elsa-Triolet');
    expect(JSON.stringify(listed)).toContain('Elsa-Triolet');
  });

  test('multiple, ranking, numeric and cross tables have theirs', () => {
    expect(flat(responses, 'Q14')).toMatchObject({
      kind: 'multiple',
      percentBase: 'reached',
      nothingTicked: 0,
      bases: { citations: 8, reached: 4, answered: 4 },
    });
    expect(flat(responses, 'Q17')).toMatchObject({ kind: 'ranking', imputation: 'mid-rank' });
    expect(flat(responses, 'Q2')).toMatchObject({
      kind: 'numeric',
      n: 57,
      sdDivisor: 'n-1',
      quantileType: 7,
      unit: { fr: 'ans' },
      bases: { invalid: 2 },
    });
    const table = cross(responses, { rows: 'Q13', columns: 'Q7' });
    expect(keys(table)).toEqual(
      expect.arrayContaining([
        'rows',
        'columns',
        'percent',
        'bases',
        'rowTotals',
        'columnTotals',
        'total',
        'measures',
        'tests',
        'effects',
      ]),
    );
    if (table.kind !== 'cross') throw new Error('no cross table');
    expect(keys(table.measures)).toEqual(['count', 'share', 'expected', 'adjusted', 'pem']);
    expect(keys(table.tests.chiSquare)).toEqual(['statistic', 'df', 'p', 'logP', 'expectedBelow5']);
    expect(keys(table.effects)).toEqual(['cramersV', 'pemGlobal', 'pemOrderUndetermined']);
  });

  test('a question that does not exist is refused by name', () => {
    expect(() => flat(responses, 'Q999')).toThrow(/There is no question "Q999"/);
    expect(() => cross(responses, { rows: 'Q2', columns: 'Q4' })).toThrow(/"Q2" \(numeric\)/);
    expect(() => cross(responses, { rows: 'Q4', columns: 'Q14' })).toThrow(/columns/);
  });
});
