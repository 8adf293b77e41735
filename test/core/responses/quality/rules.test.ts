import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../../src/core/instrument/index.js';
import {
  type Finding,
  qualityOf,
  type Responses,
  type RuleName,
  State,
} from '../../../../src/core/responses/index.js';
import { EVERY_RULE, everyRule, soundRows } from '../../../support/quality-survey.js';
import type { Row } from '../../../support/raw-answers.js';

const SOUND = soundRows(60);

/** The sound respondents, some of whom stored something else as well. */
function planted(changes: Readonly<Record<number, Row['stored']>>): readonly Row[] {
  return SOUND.map((row, index) => ({ ...row, stored: { ...row.stored, ...changes[index] } }));
}

/** Findings as short lines: severity, rule, place, and rows from 0 with their values and groups. */
function told(responses: Responses, ...settings: Parameters<typeof qualityOf>[1][]): string[] {
  return qualityOf(responses, settings[0]).findings.map(
    ({ severity, rule, variable, question, rows }: Finding) => {
      const who = rows.map(({ row, value, group }) =>
        [row, value === undefined ? '' : `=${value}`, group === undefined ? '' : `#${group}`].join(
          '',
        ),
      );
      return [severity, rule, variable ?? question ?? '–', ...who].join(' ');
    },
  );
}

const told1 = (changes: Readonly<Record<number, Row['stored']>>) =>
  told(everyRule(planted(changes)));

/** The same stored answers in every row of the grids of staff. */
const straight = (code: string, rows: number) =>
  Object.fromEntries(Array.from({ length: rows }, (_, index) => [`${code}_r${index + 1}`, 'b']));

describe('sound answers', () => {
  test.each([1, 2, 3, 4, 5])('drawn at random have no finding at all: seed %i', (seed) => {
    const quality = qualityOf(everyRule(soundRows(200, seed)));
    expect(quality.findings).toEqual([]);
    expect(quality.notChecked).toEqual([]);
    expect(quality.respondents).toBe(200);
  });

  test('of nobody have no finding either', () => {
    const { findings, dropOff, nonResponse } = qualityOf(everyRule([]));
    expect(findings).toEqual([]);
    expect(dropOff.pages.every(({ share }) => share === null)).toBe(true);
    expect(nonResponse.every(({ share }) => share === null)).toBe(true);
  });
});

describe('values that the question cannot have', () => {
  test.each<readonly [RuleName, Row['stored'], string]>([
    ['unknown-code', { role: 'boss', short_r1: null }, 'role 3=boss'],
    ['unknown-code', { tools_pen: '1', tools_desk: 'Y', tools_bag: 'Y' }, 'tools 3=1'],
    ['unknown-code', { order_3: 'z' }, 'order 3=z'],
    ['not-a-number', { age: 'old' }, 'age 3=old'],
    ['not-a-number', { age: '0x1F' }, 'age 3=0x1F'],
    ['number-outside-limits', { age: '5' }, 'age 3=5'],
    ['number-outside-limits', { age: '100' }, 'age 3=100'],
    ['number-outside-limits', { slide_x: '10.5' }, 'slide_x 3=10.5'],
    ['number-not-whole', { age: '7.5' }, 'age 3=7.5'],
    ['no-such-date', { day: '2025-02-30 00:00:00' }, 'day 3=2025-02-30 00:00:00'],
    ['item-ranked-twice', { order_1: 'a', order_2: 'b', order_3: 'a' }, 'order 3=a'],
  ])('are told as %s: %j', (rule, stored, where) => {
    expect(told1({ 3: stored })).toEqual([`error ${rule} ${where}`]);
  });

  test('are shown when they look like a code, and withheld when they may be a sentence', () => {
    expect(told1({ 3: { age: 'my name is Ann' } })).toEqual(['error not-a-number age 3']);
    expect(told1({ 3: { age: 'x'.repeat(21) } })).toEqual(['error not-a-number age 3']);
    expect(told1({ 3: { age: 'a@example.org' } })).toEqual(['error not-a-number age 3']);
  });

  test.each([
    [{ role: 'staff ' }, 'role 3="staff␣"'],
    [{ tools_pen: 'Y\u00a0' }, 'tools 3="Y␣"'],
    [{ order_3: ' z' }, 'order 3="␣z"'],
  ])('are shown with the spaces around them: %j', (stored, where) => {
    const found = told1({ 3: stored }).filter((each) => each.startsWith('error'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^error \\S+ ${where}$`));
  });

  test('are withheld when there is a sentence between the spaces, or too many of them', () => {
    for (const role of [' my name is Ann ', `staff${' '.repeat(40)}`]) {
      expect(told1({ 3: { role } })).toContain('error unknown-code role 3');
    }
  });

  test('of one respondent in several fields are told for each field', () => {
    const { findings } = qualityOf(everyRule(planted({ 3: { tools_pen: '1', tools_none: '2' } })));
    expect(findings[0]?.rows.map(({ id, field, value }) => [id, field, value])).toEqual([
      ['4', 'tools_pen', '1'],
      ['4', 'tools_none', '2'],
    ]);
  });
});

describe('answers given unasked', () => {
  test('are warnings, with their value, and no other rule looks at them', () => {
    expect(told1({ 3: straight('long', 8) })).toEqual(
      Array.from({ length: 8 }, (_, row) => `warning unasked-answers long_r${row + 1} 3=b`),
    );
  });

  test('to open questions are told without their text', () => {
    const survey: Instrument = EVERY_RULE;
    const rows = planted({ 3: { role: 'pupil', role_other: 'Ann', say: 'x' } });
    expect(survey.variables.has('role_other')).toBe(true);
    expect(JSON.stringify(qualityOf(everyRule(rows)))).not.toContain('Ann');
  });
});

describe('answers that do not go together', () => {
  test.each<readonly [string, Row['stored'], string]>([
    ['a rank left empty before another', { order_1: '', order_2: 'a' }, 'rank-gaps order'],
    [
      'an exclusive item with another',
      { tools_pen: 'Y', tools_desk: '', tools_bag: '', tools_none: 'Y' },
      'exclusive-with-others tools',
    ],
    [
      'an exclusive item with a text for other',
      { tools_pen: '', tools_desk: '', tools_bag: '', tools_none: 'Y', tools_other: 'a rule' },
      'exclusive-with-others tools',
    ],
    [
      'more boxes than allowed, other being one',
      { tools_pen: 'Y', tools_desk: 'Y', tools_bag: '', tools_other: 'a rule' },
      'too-many-ticked tools',
    ],
    [
      'fewer boxes than LimeSurvey asks for',
      { tools_pen: 'Y', tools_desk: '', tools_bag: '' },
      'too-few-ticked tools',
    ],
    [
      'a text for other beside another answer',
      { role_other: 'a guest' },
      'text-without-other role',
    ],
    ['a date after the day of submission', { day: '2025-02-02' }, 'date-after-submission day'],
  ])('are warnings: %s', (_, stored, expected) => {
    expect(told1({ 3: stored })).toEqual([`warning ${expected} 3`]);
  });

  test('an exclusive item alone is not too few, nor is a question left blank', () => {
    const none = { tools_pen: '', tools_desk: '', tools_bag: '' };
    expect(told1({ 3: { ...none, tools_none: 'Y' }, 5: none })).toEqual([]);
  });

  test('other without a text is a note', () => {
    expect(told1({ 3: { role: '-oth-' } })).toEqual(['note other-without-text role 3']);
  });

  test('a date on the day of submission is none, whatever the hour', () => {
    expect(told1({ 3: { day: '2025-02-01 23:59:00' } })).toEqual([]);
  });
});

describe('questionnaires that occur twice', () => {
  test('are told by token, and -1 is no token', () => {
    const participant = Int32Array.from(SOUND, (_, row) => row);
    for (const [row, number] of [
      [4, 1],
      [9, 7],
      [7, 7],
      [11, -1],
      [12, -1],
    ] as const) {
      participant[row] = number;
    }
    expect(told(everyRule(SOUND, { participant }))).toEqual([
      'warning same-participant – 1#1 4#1 7#2 9#2',
    ]);
  });

  test('are told by identifier', () => {
    const ids = SOUND.map((_, row) => String(row === 9 ? 3 : row));
    expect(told(everyRule(SOUND, { ids }))).toEqual(['warning repeated-id – 3#1 9#1']);
  });

  test('are told by equal answers, those of each group under one number', () => {
    const rows = SOUND.map((row, index) => {
      if (index === 40 || index === 50) return SOUND[2] ?? row;
      return index === 31 ? (SOUND[0] ?? row) : row;
    });
    expect(told(everyRule(rows))).toEqual(['warning identical-answers – 0#1 31#1 2#2 40#2 50#2']);
  });

  test.each<readonly [string, Row['stored']]>([
    ['a text', { say: 'else' }],
    ['a number', { age: '9' }],
    ['a choice', { role: '-oth-', role_other: 'x' }],
    ['a box', { tools_pen: 'Y', tools_desk: 'Y', tools_bag: '' }],
    ['a rank', { order_3: 'c', order_2: 'b', order_1: 'a' }],
    ['a blank', { say: '' }],
    ['a date', { day: '2025-01-31' }],
  ])('are not told when %s differs', (_, change) => {
    const base = {
      role: 'pupil',
      age: '8',
      tools_pen: 'Y',
      tools_bag: 'Y',
      order_1: 'b',
      order_2: 'a',
      day: '2025-01-01',
      say: 'one',
      slide_x: '1',
      slide_y: '2',
    };
    const pair = (second: NonNullable<Row['stored']>) =>
      everyRule([{ stored: base }, { stored: second }]);
    const settings = { identicalAnswers: 5 };
    expect(told(pair(base), settings)).toEqual(['warning identical-answers – 0#1 1#1']);
    expect(told(pair({ ...base, ...change }), settings).join()).not.toContain('identical');
    expect(told(pair(base))).toEqual([]);
  });
});

describe('times', () => {
  const seconds = (changes: Readonly<Record<number, number>>) =>
    Float64Array.from(SOUND, (_, row) => changes[row] ?? (row % 2 === 0 ? 900 : 300));

  test('below a third of the median of the same branch are warnings', () => {
    const times = seconds({ 2: 299, 4: 301, 3: 99, 5: 101 });
    expect(told(everyRule(SOUND, { seconds: times }))).toEqual(['warning speeder – 2 3']);
    expect(told(everyRule(SOUND, { seconds: times }), { speederShare: 0.5 })).toEqual([
      'warning speeder – 2 3 4 5',
    ]);
  });

  test('that are unknown, or of questionnaires not submitted, are not compared', () => {
    const rows = SOUND.map((row, index) => (index === 4 ? { ...row, partial: true } : row));
    const times = seconds({ 2: Number.NaN, 4: 1 });
    expect(told(everyRule(rows, { seconds: times })).join()).not.toContain('speeder');
  });

  test('that run backwards are told, and are no speed', () => {
    expect(told(everyRule(SOUND, { seconds: seconds({ 6: -5 }) }))).toEqual([
      'warning submission-before-start – 6',
    ]);
  });

  test('of small branches are not compared, and this is said', () => {
    const { findings, notChecked } = qualityOf(everyRule(SOUND, { seconds: seconds({ 2: 1 }) }), {
      speederBase: 31,
    });
    expect(findings).toEqual([]);
    expect(notChecked).toMatchObject([
      { rule: 'speeder', why: { en: expect.stringContaining('not of 60 respondents') } },
    ]);
  });
});

describe('straight lines in grids', () => {
  test('are a note in one short grid, a warning in two or in a long one', () => {
    expect(
      told1({
        2: straight('short', 4),
        4: { ...straight('short', 4), ...straight('second', 5) },
        6: straight('long', 8),
      }),
    ).toEqual([
      'warning straight-lining short 4',
      'warning straight-lining second 4',
      'warning straight-lining long 6',
      'note straight-lining short 2',
    ]);
  });

  test('count the rows that each respondent was asked', () => {
    const responses = everyRule(planted({ 2: straight('long', 8), 4: straight('long', 8) }));
    const columns = new Map(responses.columns);
    for (const code of ['long_r1', 'long_r2', 'long_r3', 'long_r4']) {
      const column = columns.get(code);
      if (column?.kind !== 'single') throw new Error('no single choice');
      const codes = column.codes.slice();
      codes[4] = State.notAsked;
      columns.set(code, { ...column, codes });
    }
    const { findings } = qualityOf({ ...responses, columns });
    expect(
      findings.map(({ severity, message, rows }) => [severity, rows[0]?.row, message.en]),
    ).toEqual([
      ['warning', 2, 'the same answer in all 8 rows of the grid'],
      ['note', 4, 'the same answer in all 4 rows asked, of a grid of 8'],
    ]);
  });

  test('need every row: one left blank or refused is none', () => {
    for (const other of ['', 'z', 'a']) {
      const rules = told1({ 2: { ...straight('long', 8), long_r5: other } }).join();
      expect(rules).not.toContain('straight');
    }
  });
});

describe('sliders', () => {
  test('are told when many answers are where the handle stands at first', () => {
    const start = { slide_x: '5' };
    const few = Object.fromEntries(Array.from({ length: 11 }, (_, row) => [row, start]));
    expect(told1(few)).toEqual([]);
    const [found] = qualityOf(everyRule(planted({ ...few, 20: start }))).findings;
    expect(found).toMatchObject({ rule: 'slider-at-start', severity: 'note', variable: 'slide_x' });
    expect(found?.message.en).toBe(
      '12 of 60 answers are 5, where the slider stands at first; LimeSurvey stores it when nobody touches the slider',
    );
    expect(found?.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]);
  });

  test.each([
    [[['slider_layout', '1']], 0],
    [
      [
        ['slider_layout', '1'],
        ['slider_min', '2'],
        ['slider_max', '10'],
      ],
      2,
    ],
    [
      [
        ['slider_layout', '1'],
        ['slider_min', '2'],
        ['slider_max', '10'],
        ['slider_middlestart', '1'],
      ],
      6,
    ],
    [
      [
        ['slider_layout', '0'],
        ['slider_default', '5'],
      ],
      undefined,
    ],
  ] as const)('start where LimeSurvey says: %j at %s', (attributes, start) => {
    const origin = {
      surveyId: '1',
      databaseVersion: '1',
      questions: new Map([
        [
          'slide',
          { qid: '1', gid: '1', type: 'K', attributes: new Map<string, string>(attributes) },
        ],
      ]),
    };
    const all = (value: string) =>
      everyRule(planted(Object.fromEntries(SOUND.map((_, row) => [row, { slide_x: value }]))));
    const rulesAt = (value: number) => {
      const responses = all(String(value));
      const survey = { ...responses.instrument, origin };
      return told({ ...responses, instrument: survey }).filter((each) => each.includes('slide_x'));
    };
    const values = [0, 2, 5, 6];
    expect(values.filter((value) => rulesAt(value).length > 0)).toEqual(
      start === undefined ? [] : [start],
    );
  });
});

describe('texts', () => {
  test.each<readonly [string, readonly string[]]>([
    ['=1+1', ['warning formula-text']],
    ['@SUM(A1)', ['warning formula-text']],
    ['\t=1+1', ['warning formula-text']],
    ['＝1+1', ['warning formula-text']],
    ['-SUM(A1)', ['warning formula-text']],
    ['+cmd|x', ['warning formula-text']],
    ["-'Sheet'!A1", ['warning formula-text']],
    ['- the first (of two)', ['note formula-text']],
    ['-2+3', ['warning formula-text']],
    ['- 2,5 * (A1 - 3)', ['warning formula-text']],
    ['-33-1-23-45', ['warning formula-text']],
    ['+A1', ['warning formula-text']],
    ['-$B$2', ['warning formula-text']],
    ['+Data!B2', ['warning formula-text']],
    ['-2+cmd|x', ['warning formula-text']],
    ['-SUM(ABS(A1))', ['warning formula-text']],
    ['-HYPERLINK("x")', ['warning formula-text']],
    ['- (ok)', ['note formula-text']],
    ['-Merci !B2i', ['note formula-text']],
    ['-Merci!B2i', ['note formula-text']],
    ['- élève(s)', ['note formula-text']],
    ['- 2 ou 3', ['note formula-text']],
    ['-A1 est bien', ['note formula-text']],
    ['-2,5', []],
    ['-', []],
    ['+33 1 23', ['note formula-text']],
    ['1 = 1, a@b.org, a - b', []],
    ['<script>alert(1)</script>', ['warning markup-text']],
    ['a <b>word</b>', ['warning markup-text']],
    ['&lt;b&gt;', ['warning markup-text']],
    ['&#x3c;', ['warning markup-text']],
    ['d&eacute;j&agrave;&nbsp;vu', ['warning markup-text']],
    ['M&Ms; R&D;', []],
    ['I <3 it, 3 < 4 and 5 > 2; R&D; A & B', []],
    ['#NAME?', ['warning spreadsheet-error']],
    ['#NOM?', ['warning spreadsheet-error']],
    ['#REF!', ['warning spreadsheet-error']],
    ['#VALEUR!', ['warning spreadsheet-error']],
    ['#N/A', ['warning spreadsheet-error']],
    ['#DIV/0 !', ['warning spreadsheet-error']],
    ['#metoo', []],
    ['dÃ©jÃ\u00a0 vu', ['warning garbled-text']],
    ['lâ€™Ã©tÃ©', ['warning garbled-text']],
    ['caf\uFFFD', ['warning garbled-text']],
    ['Âge, âge, SÃO, l’été', []],
    ['\u001b[31mred', ['note hidden-characters']],
    ['a\u202Eb', ['note hidden-characters']],
    ['two\nlines\tand tabs', []],
    ['أهلا, 漢字, 😀', []],
    ['=<b>\u0007', ['warning formula-text', 'warning markup-text', 'note hidden-characters']],
  ])('%j', (say, expected) => {
    expect(told1({ 3: { say } })).toEqual(expected.map((each) => `${each} say 3`));
  });

  test.each([
    `-${'1+'.repeat(30_000)}x`,
    `-${'A1+'.repeat(30_000)}x`,
    `-${'a!'.repeat(30_000)}`,
    `-${"'a".repeat(30_000)}`,
    `-${'f('.repeat(30_000)}`,
    `-${'('.repeat(30_000)}`,
    `-1${' '.repeat(60_000)}x`,
    `-${'9'.repeat(60_000)}x`,
    `-${'x'.repeat(60_000)}`,
    '<a'.repeat(30_000),
    '&#'.repeat(30_000),
  ])('of 60 000 characters are looked at in linear time: case %#', (say) => {
    const start = performance.now();
    told1({ 3: { say } });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('given unasked are looked at as well, and none is in the result', () => {
    const responses = everyRule(
      planted({ 3: { tools_other: '=secret', tools_desk: '', tools_bag: '' } }),
    );
    const kept = [
      { row: 5, variable: 'say', field: 'say', raw: '=hidden', reason: 'unasked' } as const,
    ];
    const quality = qualityOf({ ...responses, kept });
    expect(quality.findings.filter(({ rule }) => rule === 'formula-text')).toMatchObject([
      { variable: 'tools_other', rows: [{ row: 3, field: 'tools_other' }] },
      { variable: 'say', rows: [{ row: 5, field: 'say' }] },
    ]);
    expect(JSON.stringify(quality)).not.toMatch(/secret|hidden/);
  });
});

describe('columns that the file lacks', () => {
  /** The responses of a file without some columns. */
  function without(...codes: readonly string[]): Responses {
    const rows = SOUND.map(({ stored }) => ({
      stored: { ...stored, ...Object.fromEntries(codes.map((code) => [code, null])) },
    }));
    const whole = everyRule(rows);
    const variableOf = (field: string) =>
      whole.instrument.variables.has(field) ? field : field.replace(/_[^_]+$/, '');
    return { ...whole, missing: new Map(codes.map((code) => [variableOf(code), [code]])) };
  }

  test('give no finding about people, and are listed', () => {
    const { findings, notChecked, nonResponse } = qualityOf(without('age', 'order_1', 'tools_pen'));
    expect(findings).toEqual([]);
    expect(nonResponse.map(({ variable }) => variable)).not.toContain('age');
    expect(notChecked.map(({ rule, why }) => [rule, why.en.split(': ')[1]])).toEqual([
      ['rank-gaps', 'order'],
      ['too-few-ticked', 'tools'],
      ['high-non-response', 'age, tools, order'],
    ]);
  });

  test('are none where nobody was offered a box', () => {
    const responses = without('tools_bag');
    const column = responses.columns.get('tools');
    if (column?.kind !== 'multiple') throw new Error('no multiple choice');
    const offered = column.offered.map((bits, index) =>
      index === 2 ? new Uint32Array((SOUND.length + 31) >>> 5) : bits,
    );
    const columns = new Map([...responses.columns, ['tools', { ...column, offered }] as const]);
    const { notChecked, nonResponse } = qualityOf({ ...responses, columns });
    expect(notChecked).toEqual([]);
    expect(nonResponse.map(({ variable }) => variable)).toContain('tools');
  });

  test('are no “other” without a text, nor a text without “other”', () => {
    for (const column of ['role', 'role_other']) {
      const lacking = without(column);
      const rows = SOUND.map(({ stored }) => ({
        stored: { ...stored, role: '-oth-', role_other: 'x', [column]: null },
      }));
      const { findings, notChecked } = qualityOf({ ...everyRule(rows), missing: lacking.missing });
      expect(findings.filter(({ rule }) => rule.includes('other'))).toEqual([]);
      expect(notChecked.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['text-without-other', 'other-without-text']),
      );
    }
  });

  test('of one row of a grid do not hide the straight lines in the others', () => {
    const lacking = without('long_r3');
    const rows = planted({ 2: straight('long', 8) }).map(({ stored }) => ({
      stored: { ...stored, long_r3: null },
    }));
    const { findings, notChecked } = qualityOf({ ...everyRule(rows), missing: lacking.missing });
    expect(
      findings.map(({ rule, rows: [first], message }) => [rule, first?.row, message.en]),
    ).toEqual([
      ['straight-lining', 2, 'the same answer in all 7 rows asked and in the file, of a grid of 8'],
    ]);
    expect(notChecked.map(({ rule, why }) => [rule, why.en.split(': ')[1]])).toEqual([
      ['straight-lining', 'long_r3'],
      ['high-non-response', 'long_r3'],
    ]);
  });
});

describe('respondents who answered hardly anything', () => {
  test('are told once, when they reached enough questions', () => {
    const blank = { age: '', order_1: '', order_2: '', day: '', slide_x: '', slide_y: '' };
    const tools = { tools_pen: '', tools_desk: '', tools_bag: '' };
    const responses = everyRule(planted({ 3: { ...blank, ...tools }, 5: { age: '' } }));
    const settings = { nearlyEmptyShare: 0.8, nearlyEmptyBase: 5 };
    expect(told(responses, settings)).toEqual(['note nearly-empty – 3']);
    expect(told(responses)).toEqual([]);
    expect(told(responses, { ...settings, nearlyEmptyBase: 7 })).toEqual([]);
  });
});

describe('rules that have nothing to look at', () => {
  test('are listed, so that their silence is not taken for soundness', () => {
    const { respondents, ...rest } = everyRule(SOUND);
    const { ids, submitted, lastPage } = respondents;
    const { origin: _, ...instrument } = EVERY_RULE;
    const bare = { ...rest, instrument, respondents: { ids, submitted, lastPage } };
    expect(qualityOf(bare).notChecked.map(({ rule }) => rule)).toEqual([
      'same-participant',
      'submission-before-start',
      'date-after-submission',
      'slider-at-start',
      'speeder',
    ]);
  });

  test('are listed too when the file has the columns and nothing in them', () => {
    const unknown = () => new Float64Array(SOUND.length).fill(Number.NaN);
    const empty = everyRule(SOUND, {
      participant: new Int32Array(SOUND.length).fill(-1),
      seconds: unknown(),
      submittedAt: unknown(),
    });
    expect(qualityOf(empty).notChecked.map(({ rule }) => rule)).toEqual([
      'same-participant',
      'submission-before-start',
      'date-after-submission',
      'speeder',
    ]);
  });

  test('a questionnaire without a large enough grid is said to have none', () => {
    const { notChecked } = qualityOf(everyRule(SOUND), { straightRows: 9 });
    expect(notChecked.map(({ rule }) => rule)).toEqual(['straight-lining']);
  });
});
