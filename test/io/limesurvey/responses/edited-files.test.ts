import { describe, expect, test } from 'vitest';
import {
  date,
  group,
  type Instrument,
  instrument,
  multiple,
  numeric,
  option,
  single,
  text,
} from '../../../../src/core/instrument/index.js';
import { getBit } from '../../../../src/core/responses/index.js';
import { readAnswers, readResponses } from '../../../../src/io/limesurvey/responses/index.js';
import { bytes, rulesOf } from '../../../support/problems.js';

function survey(...questions: Parameters<typeof group>[2]): Instrument {
  return instrument({ id: 's', languages: ['en'], groups: [group('g', {}, [...questions])] });
}

function read(content: string, questionnaire: Instrument) {
  return readAnswers({ name: 'f', content: bytes(content) }, questionnaire);
}

const cells = (content: string, questionnaire: Instrument, field: string) =>
  read(content, questionnaire).raw.fields.get(field);

describe('headings that are not what they seem', () => {
  const how = (code: string) => single(code, { en: 'How?' }, { A1: {}, A2: {} });
  const twice = survey(how('Q1'), text('Q2', { en: 'Why?' }), how('Q3'));

  test('in JSON, headings that repeat have become one: nothing tells whose value it is', () => {
    const json = JSON.stringify({
      responses: [{ id: 1, submitdate: null, lastpage: 1, 'How?': 'A2', 'Why?': 'x' }],
    });
    const { raw, problems } = read(json, twice);
    expect([raw.fields.has('Q1'), raw.fields.has('Q3')]).toEqual([false, false]);
    expect(rulesOf(problems)).toContain('unclear-columns');
  });

  test('texts that repeat are told by place only where no column was moved', () => {
    const straight = 'Response ID;How?;Why?;How?\n1;A1;x;A2\n';
    expect(cells(straight, twice, 'Q3')).toEqual(['A2']);
    const moved = 'How?;Why?;How?;Response ID\nA1;x;A2;1\n';
    expect(read(moved, twice).raw.fields.has('Q3')).toBe(false);
  });

  test('a title that starts with the code of another question is a title', () => {
    const swapped = survey(text('Q1', { en: 'Q2. Age' }), text('Q2', { en: 'Q1. Name' }));
    expect(cells('id;submitdate;Q2. Age;Q1. Name\n1;;33;Bob\n', swapped, 'Q1')).toEqual(['33']);
  });

  test.each(['Q1_recode', 'Q1.1', 'Q1-old', 'Q1 (2024)', 'submitdate_old', 'id_etab'])(
    'a column "%s" added by hand is unknown, and beside its original too',
    (name) => {
      const { raw, problems } = read(`id;submitdate;Q1;${name}\n1;;A1;zz\n`, twice);
      expect([raw.ids, raw.fields.get('Q1')]).toEqual([['1'], ['A1']]);
      expect(problems.find(({ rule }) => rule === 'unknown-columns')?.message.en).toContain(name);
    },
  );

  test('a title may be a word for a column about the respondent', () => {
    const named = survey(text('Q1', { en: 'Age' }), text('Q2', { en: 'First name' }));
    expect(cells('Response ID;Age;First name\n1;3;Bob\n', named, 'Q2')).toEqual(['Bob']);
  });
});

describe('files that other programs wrote', () => {
  const mixed = survey(
    single('Q1', {}, { A1: {}, A2: {} }),
    numeric('Q2', {}),
    multiple('Q3', {}, { a: {} }),
    text('Q4', {}),
  );

  test('the NA of R is nothing, in dates of submission too', () => {
    const { raw, problems } = read(
      '"id","submitdate","lastpage","Q1","Q2","Q3[a]","Q4"\n1,"2026-01-01 10:00:00",1,"A1",5,"Y","x"\n2,NA,1,NA,NA,NA,NA\n',
      mixed,
    );
    expect(raw.submitted).toEqual([true, false]);
    expect([...raw.fields.values()].map((each) => each[1])).toEqual([null, null, null, null]);
    expect(rulesOf(problems)).toContain('null-words');
  });

  test('a submission without a date is none, and told', () => {
    const { raw, problems } = read('id;submitdate;Q1\n1;0000-00-00 00:00:00;A1\n2;yes;A1\n', mixed);
    expect(raw.submitted).toEqual([false, false]);
    expect(rulesOf(problems)).toContain('strange-submitdate');
  });

  test('1980-01-01 is a submission at an unknown time', () => {
    const { raw } = read('id;submitdate;Q1\n1;1980-01-01 00:00:00;A1\n', mixed);
    expect([raw.submitted, raw.submittedAt]).toEqual([[true], undefined]);
  });

  test('whole numbers written as decimals are pages, codes and marks', () => {
    const numbered = survey(
      single('Q1', {}, [option('1', {}), option('2', {})]),
      multiple('Q3', {}, { a: {}, b: {} }),
    );
    const { raw } = read(
      'id,submitdate,lastpage,Q1,Q3_a,Q3_b\n1,,3.0,1.0,1.0,2.0\n2,,2.0,2.0,2.0,2.0\n',
      numbered,
    );
    expect(raw.lastPages).toEqual([3, 2]);
    expect(raw.fields.get('Q1')).toEqual(['1', '2']);
    expect(raw.fields.get('Q3_a')).toEqual(['Y', '']);
  });

  test('blanks in quotation marks are a respondent; empty records are nobody', () => {
    expect(read('"Q1";"Q4"\n"A1";"x"\n"";""\n;\n', mixed).raw.size).toBe(2);
  });

  test('a record with more fields than the others is refused, even if its last is empty', () => {
    const row = '1;2026-01-01;A1;x';
    expect(() => read(`id;submitdate;Q1;Q4\n${row}\n1;2026-01-01;zz;A1;\n`, mixed)).toThrow(
      /5 fields/,
    );
  });

  test('headings are known in any form where exports were pasted together', () => {
    const texts = survey(text('Q1', { en: 'Name' }), text('Q2', { en: 'Town' }));
    const { raw } = read('id;Q1;Q2\n1;Ann;Lyon\nResponse ID;Name;Town\n2;Bob;Lens\n', texts);
    expect([raw.ids, raw.fields.get('Q2')]).toEqual([
      ['1', '2'],
      ['Lyon', 'Lens'],
    ]);
  });

  test('a row of totals is told by its id', () => {
    const { problems } = read('id;submitdate;Q1\n1;;A1\n2;;A2\n3;;A1\nTotal;;A1\n', mixed);
    expect(problems.find(({ rule }) => rule === 'strange-ids')?.message.en).toContain('Total');
  });

  test('respondents of files without ids have each their own', () => {
    const file = { name: 'f', content: bytes('submitdate;Q1\n;A1\n;A2\n') };
    const { responses, problems } = readResponses([file, file], mixed);
    expect(responses.respondents.ids).toEqual(['1', '2', '3', '4']);
    expect(rulesOf(problems)).not.toContain('repeated-ids');
  });

  test('a column of values that the question cannot have is told, with one of them', () => {
    const asked = survey(
      single('Q1', {}, { A1: {}, A2: {} }),
      single('Q2', {}, { A1: {}, A2: {} }),
    );
    const rows = '1;a1 ;A1\n'.repeat(3);
    const file = { name: 'f', content: bytes(`id;Q1;Q2\n${rows}4;A1;A2\n`) };
    const told = readResponses([file], asked).problems.find(
      ({ rule }) => rule === 'mostly-invalid',
    );
    expect(told?.place.question).toBe('Q1');
    expect(told?.message.en).toContain('3 of 4 answers');
  });
});

describe('dates and numbers that nothing explains', () => {
  const born = survey(
    date('Q1', {}),
    numeric('Q2', {}),
    single('Q3', {}, { '1-2': {}, '3-4': {} }),
  );

  test.each([
    ['dates in two orders', '25/12/1990;1;1-2\n2;12/25/1990;1;1-2', 'Q1 (2)'],
    ['years of two digits', '25/12/90;1;1-2', 'Q1 (1)'],
    ['commas that may part thousands', '1990-12-25 00:00:00;1,500;1-2', 'Q2 (1)'],
    [
      'codes that became dates',
      '1990-12-25 00:00:00;1;01-févr\n2;1990-12-25 00:00:00;1;1-2',
      'Q3 (1)',
    ],
  ])('%s are named by column', (_, rows, named) => {
    const { problems } = read(`id;Q1;Q2;Q3\n1;${rows}\n`, born);
    expect(problems.find(({ rule }) => rule === 'unread-cells')?.message.en).toContain(named);
  });
});

describe('codes and labels', () => {
  const children = [
    option('01', { en: '0' }),
    option('02', { en: '1' }),
    option('03', { en: '2' }),
    option('04', { en: '3' }),
  ];
  const counted = survey(single('Q1', {}, children), text('Q2', {}));

  test('labels that look like codes without their zeros are one or the other, and it is said', () => {
    const { raw, problems } = read('id;Q1\n1;1\n2;2\n3;3\n', counted);
    expect(raw.fields.get('Q1')).toEqual(['01', '02', '03']);
    expect(rulesOf(problems)).toContain('codes-or-labels');
    expect(cells('id;Q1\n1;1\n2;0\n3;3\n', counted, 'Q1')).toEqual(['02', '01', '04']);
  });

  test('labels among codes are told', () => {
    const roles = survey(
      single('Q1', {}, { A1: { en: 'pupil' }, A2: { en: 'parent' } }),
      text('Q2', {}),
    );
    const { problems } = read('id;Q1\n1;A1\n2;A2\n3;pupil\n', roles);
    expect(problems.find(({ rule }) => rule === 'labels-among-codes')?.message.en).toContain(
      'pupil',
    );
  });
});

describe('marks', () => {
  const marked = survey(
    single('Q1', {}, { Y: { en: 'Yes' }, N: { en: 'No' } }),
    multiple('Q2', {}, { a: {}, b: {} }),
  );

  test('a Yes/No question recoded by hand does not change the boxes beside it', () => {
    const { raw } = read(
      '"id";"Q1";"Q2[a]";"Q2[b]"\n"1";"0";"Y";""\n"2";"0";"";"Y"\n"3";"1";"Y";""\n"4";"1";"";""\n',
      marked,
    );
    expect(raw.fields.get('Q1')).toEqual(['N', 'N', 'Y', 'Y']);
    expect(raw.fields.get('Q2_a')).toEqual(['Y', null, 'Y', null]);
  });
});

test('a score is not counted for respondents whose file lacks one of its boxes', () => {
  const boxes = multiple('Q1', {}, { a: {}, b: {} });
  const questionnaire = survey(boxes);
  const full = { name: 'full', content: bytes('id;Q1[a];Q1[b]\n1;Y;Y\n2;Y;\n') };
  const part = { name: 'part', content: bytes('id;Q1[a]\n3;Y\n4;\n') };
  const { responses } = readResponses([full, part], questionnaire);
  const column = responses.columns.get('Q1');
  const offered = column?.kind === 'multiple' ? column.offered[1] : undefined;
  expect([0, 1, 2, 3].map((row) => offered && getBit(offered, row))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('addresses are masked whatever they stand in', () => {
  const asked = survey(numeric('Q1', {}), text('Q2', {}));
  const { raw } = read("id;Q1;Q2\n1;jean@x.fr;o'brien@x.fr, a&b@y.org et jean @ mail.fr\n", asked);
  expect(raw.fields.get('Q1')).toEqual(['[@]']);
  expect(raw.fields.get('Q2')).toEqual(['[@], [@] et [@]']);
});

test('hostile headings and numbers are read without a hang', () => {
  const asked = survey(numeric('Q1', {}), text('Q2', {}));
  readResponses(
    [{ name: 'f', content: bytes(`id;Q1;${'a['.repeat(100_000)}\n1;${'1'.repeat(100_000)}x;z\n`) }],
    asked,
  );
});
