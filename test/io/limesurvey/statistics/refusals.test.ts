import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { readStatistics } from '../../../../src/io/limesurvey/statistics/index.js';
import { statisticsPath } from '../../../support/statistics-fixtures.js';
import { fromRoot } from '../../../support/survey-fixtures.js';
import {
  label,
  number,
  oldLabel,
  record,
  small,
  smallCompoundFile,
  smalls,
  workbook,
} from './compose-xls.js';

const WHOLE = new Uint8Array(readFileSync(statisticsPath('types_incomplete.xls')));

const read = (content: Uint8Array) => readStatistics({ name: 'x.xls', content });

/** The rule by which a file is refused; `read` when it is not. */
function outcome(content: Uint8Array): string {
  try {
    read(content);
    return 'read';
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    expect(error.problems).toHaveLength(1);
    return error.problems[0]?.rule ?? '';
  }
}

describe('what is no file of statistics is refused with a sentence', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'not-statistics'],
    ['a CSV of answers', readFileSync(fromRoot('datasets/ent-colleges.csv')), 'not-statistics'],
    ['a structure', readFileSync(fromRoot('datasets/ent-colleges.lss')), 'not-statistics'],
    [
      'an .xlsx',
      readFileSync(fromRoot('test/fixtures/limesurvey/exports/types/web_code_codes.xlsx')),
      'not-statistics',
    ],
    [
      'the HTML of answers',
      readFileSync(fromRoot('test/fixtures/limesurvey/exports/types/web_full_labels.html')),
      'not-statistics',
    ],
    [
      'a page without tables',
      new TextEncoder().encode('<h2>Results</h2><p>None</p>'),
      'not-statistics',
    ],
    [
      'a workbook of something else',
      smallCompoundFile(workbook([label(0, 0, 'Budget'), number(0, 1, 3)])),
      'not-statistics',
    ],
    [
      'a compound file without a workbook',
      smallCompoundFile(workbook([]), 'WordDocument'),
      'damaged-statistics',
    ],
    [
      'a workbook whose end is missing',
      smallCompoundFile(workbook([]).slice(0, -4)),
      'damaged-statistics',
    ],
    ['a workbook that is none', smallCompoundFile(record(0x203, [0, 0])), 'damaged-statistics'],
  ])('%s', (_, content, rule) => {
    expect(outcome(content)).toBe(rule);
  });
});

describe('a damaged file is refused or read, and never crashes or hangs', () => {
  test('cut anywhere', () => {
    const lengths = fc.integer({ min: 8, max: WHOLE.length - 1 });
    fc.assert(
      fc.property(lengths, (length) => {
        const cut = WHOLE.subarray(0, length);
        // The last bytes of the file fill a sector: nothing is lost with them.
        if (outcome(cut) === 'read') expect(read(cut)).toEqual(read(WHOLE));
        else expect(outcome(cut)).toBe('damaged-statistics');
      }),
    );
  });

  test('with some bytes changed', () => {
    const change = fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const content = Uint8Array.from(WHOLE);
        for (const [place, byte] of changes) content[place] = byte;
        expect(outcome(content)).toMatch(/^(?:read|(?:damaged|not)-statistics)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('with the numbers of the header and of the directory changed', () => {
    const change = fc.tuple(fc.integer({ min: 24, max: 127 }), fc.constantFrom(0, 1, 72, 254, 255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const content = Uint8Array.from(WHOLE);
        for (const [place, byte] of changes) content[place] = byte;
        expect(outcome(content)).toMatch(/^(?:read|(?:damaged|not)-statistics)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('made of any bytes after the mark of a compound file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (rest) => {
        const content = Uint8Array.from([...WHOLE.subarray(0, 8), ...rest]);
        expect(outcome(content)).toBe('damaged-statistics');
      }),
      { numRuns: 200 },
    );
  });

  test('made of any bytes, or of any tags', () => {
    const tag = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</tr>',
      '</table>',
      '<p>',
      '<script>',
      'Summary for Q1',
      '3',
      '4.5%',
      '</p>',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 500 }),
          fc.array(tag).map((tags) => new TextEncoder().encode(tags.join(''))),
        ),
        (content) => {
          expect(outcome(content)).toMatch(/^(?:read|not-statistics|damaged-statistics)$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what other writers of .xls do is read', () => {
  const HEAD = [
    label(0, 0, 'Number of records in this query:'),
    label(1, 0, 'Total records in survey:'),
    smalls(0, 1, [12]),
    small(1, 1, 40),
  ];
  const TABLE = [
    label(4, 0, 'Field summary for Q1'),
    label(5, 0, 'Summary for Q2'),
    label(6, 0, 'Answer'),
    label(7, 0, 'Yes (Y)'),
    small(7, 1, 9),
    small(7, 2, 0.75, true),
    label(8, 0, 'No answer'),
    smalls(8, 1, [3, 0]),
    label(9, 0, 'Keine Antwort'),
    number(9, 1, 1),
  ];

  test('numbers in 30 bits, rows of numbers, texts in their cells, small workbooks', () => {
    const { statistics, problems } = read(smallCompoundFile(workbook([...HEAD, ...TABLE])));
    expect(statistics.records).toEqual({ query: 12, survey: 40 });
    expect(statistics.tables).toEqual([
      {
        name: 'Q1',
        title: 'Summary for Q2',
        lines: [
          { kind: 'answer', label: 'Yes (Y)', code: 'Y', value: 9, share: 0.75 },
          { kind: 'noAnswer', label: 'No answer', value: 3, share: 0 },
        ],
        unknown: ['Keine Antwort'],
      },
    ]);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['unknown-lines', 'warning'],
    ]);
  });

  test('the version before 1997, in Windows letters', () => {
    const cells = [
      oldLabel(0, 0, 'R\u00e9sum\u00e9 pour Q1'),
      oldLabel(3, 0, 'R\u00e9sum\u00e9 pour Q1'),
      oldLabel(4, 0, '\u00e9'),
      oldLabel(5, 0, 'Sans r\u00e9ponse'),
      number(5, 1, 2),
    ];
    const { statistics } = read(smallCompoundFile(workbook(cells, 0x0500), 'Book'));
    expect(statistics.tables).toEqual([
      {
        name: 'Q1',
        title: 'é',
        lines: [{ kind: 'noAnswer', label: 'Sans réponse', value: 2 }],
        unknown: [],
      },
    ]);
  });
});
