import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  date,
  group,
  instrument,
  numeric,
  option,
  single,
  text,
} from '../../../../src/core/instrument/index.js';
import { readAnswers } from '../../../../src/io/limesurvey/responses/index.js';
import { savedInFrench } from '../../../support/french-spreadsheet.js';
import { bytes, refusal, rulesOf } from '../../../support/problems.js';
import { fromRoot, readInstrument, readRaw } from '../../../support/survey-fixtures.js';

const fixture = (name: string) =>
  readFileSync(fromRoot(`test/fixtures/limesurvey/exports/${name}`), 'utf8');

const small = instrument({
  id: 'small',
  languages: ['fr', 'en'],
  groups: [
    group('g', {}, [
      single('Q1', { fr: 'Rôle', en: 'Role' }, [
        option('01', { fr: 'élève', en: 'pupil' }),
        option('02', { fr: 'parent', en: 'parent' }),
        option('10', { fr: 'autre', en: 'other' }),
      ]),
      numeric('Q2', { fr: 'Âge', en: 'Age' }),
      date('Q3', { fr: 'Né(e) le', en: 'Born' }),
      text('Q4', { fr: 'Remarque', en: 'Remark' }),
      text('Q5', { fr: 'Remarque', en: 'Remark' }),
    ]),
  ],
});

const HEAD = 'id;submitdate;lastpage;Q1;Q2;Q3;Q4;Q5';

function read(content: string | Uint8Array, encoding?: string) {
  const file = { name: 'f.csv', content: typeof content === 'string' ? bytes(content) : content };
  return readAnswers(file, small, encoding === undefined ? {} : { encoding });
}

const CODES = {
  types: 'test/fixtures/limesurvey/types.csv',
  'ent-colleges': 'datasets/ent-colleges.csv',
} as const;

/** A cell but for what spreadsheets lose: blanks, seconds, and how texts were written. */
function lossless(kind: string | undefined, cell: string | null): string | null {
  if (kind === 'text') return null;
  return kind === 'date' ? (cell?.replace(/:\d\d$/, '') ?? null) : cell || null;
}

function expectSameAnswers(survey: keyof typeof CODES, content: Uint8Array) {
  const questionnaire = readInstrument(survey);
  const whole = readRaw(survey, questionnaire);
  const { raw, problems } = readAnswers({ name: 'f.csv', content }, questionnaire, {
    encoding: 'windows-1252',
  });
  const compared = (cells: readonly (string | null)[] | undefined, field: string) =>
    cells?.map((cell) => lossless(questionnaire.variables.get(field)?.measure.kind, cell));
  const fields = (from: typeof raw.fields) =>
    Object.fromEntries(
      [...whole.fields.keys()].map((each) => [each, compared(from.get(each), each)]),
    );
  expect(fields(raw.fields)).toEqual(fields(whole.fields));
  expect([raw.ids, raw.submitted]).toEqual([whole.ids, whole.submitted]);
  return problems;
}

describe('a file that a spreadsheet saved again', () => {
  test.each(['types', 'ent-colleges'] as const)('%s, as Excel in French writes it', (survey) => {
    const content = savedInFrench(readFileSync(fromRoot(CODES[survey]), 'utf8'));
    const problems = expectSameAnswers(survey, content);
    expect(rulesOf(problems).includes('dates')).toBe(survey === 'types');
  });

  test.each(['types', 'ent-colleges'] as const)(
    '%s, as LibreOffice in French wrote it',
    (survey) => {
      const path = `test/fixtures/limesurvey/exports/${survey}/saved_by_libreoffice_fr.csv`;
      expectSameAnswers(survey, readFileSync(fromRoot(path)));
    },
  );

  test('decimal commas, days first and lost zeros are put back, and told with their number', () => {
    const { raw, problems } = read(
      `${HEAD}\n1;25/01/2026 10:00;1;1;36,5;03/04/2012;a;b\n2;26/01/2026 10:00;1;10; 12 ;13/04/2012;;\n`,
    );
    expect(raw.fields.get('Q1')).toEqual(['01', '10']);
    expect(raw.fields.get('Q2')).toEqual(['36.5', '12']);
    expect(raw.fields.get('Q3')).toEqual(['2012-04-03 00:00:00', '2012-04-13 00:00:00']);
    expect(rulesOf(problems)).toEqual(['decimal-commas', 'dates', 'spaces', 'restored-codes']);
    expect(problems[1]?.message.en).toContain('with the day first (2 cells of Q3)');
  });

  test('months first are seen where a second part is above 12', () => {
    const { raw } = read(`${HEAD}\n1;;1;1;1;04/25/2012;;\n2;;1;1;1;04/03/2012;;\n`);
    expect(raw.fields.get('Q3')).toEqual(['2012-04-25 00:00:00', '2012-04-03 00:00:00']);
  });

  test('dates in both orders are left as they are, to be invalid', () => {
    const { raw } = read(`${HEAD}\n1;;1;1;1;04/25/2012;;\n2;;1;1;1;25/03/2012;;\n`);
    expect(raw.fields.get('Q3')).toEqual(['04/25/2012', '25/03/2012']);
  });

  test('a date that shows no order is taken with the day first, and the reader is told to check', () => {
    const { raw, problems } = read(`${HEAD}\n1;;1;1;1;04/03/2012;;\n`);
    expect(raw.fields.get('Q3')).toEqual(['2012-03-04 00:00:00']);
    expect(problems.find(({ rule }) => rule === 'dates')?.message.en).toContain('check one');
  });

  test('what cannot be put back is named by column', () => {
    const { problems } = read(`${HEAD}\n1;;1;1;1,2E+11;;#NOM?;\n`);
    const [spoilt] = problems.filter(({ rule }) => rule === 'spoilt-cells');
    expect(spoilt?.message.fr).toContain('Q2 (1), Q4 (1)');
  });

  test('a file is known to be saved again by its numbers too, when all its texts are quoted', () => {
    const quoted = `${HEAD.replace(/\w+/g, '"$&"')}\n"1";"2026-01-25 10:00:00";"1";"1";"36,5";;"";""\n`;
    const { raw, problems } = read(quoted);
    expect([raw.fields.get('Q1'), raw.fields.get('Q2')]).toEqual([['01'], ['36.5']]);
    expect(rulesOf(problems)).toEqual(['decimal-commas', 'restored-codes']);
  });

  test('the line by which Excel names its separator is no heading', () => {
    expect(read(`sep=;\r\n${HEAD}\n1;x;1;01;1;;;\n`).raw.size).toBe(1);
  });

  test('headings with commas do not hide semicolons', () => {
    const head = 'id;submitdate;un, deux, trois, quatre, cinq;Q1. Rôle;Q2. Âge';
    expect(read(`${head}\n1;x;;01;12\n`).raw.fields.get('Q2')).toEqual(['12']);
  });
});

describe('columns moved, added, removed and repeated', () => {
  const row = '1;2026-01-25 10:00:00;1;01;5;;a;b';
  const shuffled = (order: readonly number[], line: string) =>
    order.map((index) => line.split(';')[index]).join(';');

  test('columns in any order are the same answers', () => {
    const order = [7, 3, 0, 5, 1, 6, 2, 4];
    const { raw } = read(`${shuffled(order, HEAD)}\n${shuffled(order, row)}\n`);
    expect(Object.fromEntries(raw.fields)).toEqual(
      Object.fromEntries(read(`${HEAD}\n${row}\n`).raw.fields),
    );
  });

  test('a column that repeats another with the same content is read once', () => {
    const { raw, problems } = read(`${HEAD};Q4\n${row};a\n`);
    expect(raw.fields.get('Q4')).toEqual(['a']);
    expect(rulesOf(problems)).toContain('repeated-columns');
    expect(rulesOf(refusal(() => read(`${HEAD};Q4\n${row};z\n`)))).toContain('duplicate-heading');
  });

  test('a column whose heading was changed is named with the one that it may have been', () => {
    const { problems } = read(`${HEAD.replace('Q2', 'Q2b')}\n${row}\n`);
    expect(rulesOf(problems)).toEqual(['unknown-columns', 'missing-columns']);
    expect(problems[0]?.message.en).toContain('Q2b → Q2');
  });

  test('columns that differ under one heading are named by their places', () => {
    const [problem] = refusal(() => read(`${HEAD};Q4\n${row};z\n`));
    expect(problem?.message.en).toContain('Columns 7 and 9 are both "Q4"');
  });

  test('a separator that is not read is named', () => {
    const [problem] = refusal(() => read(`${HEAD}\n${row}\n`.replaceAll(';', '|')));
    expect(problem?.rule).toBe('no-separator');
    expect(problem?.message.fr).toContain('« | »');
  });

  test('columns with neither heading nor content are none', () => {
    expect(read(`${HEAD};;;\n${row};;;\n`).problems).toEqual([]);
  });

  const TEXTS = 'ID de la réponse;Date de soumission;Rôle;Âge;Né(e) le;Remarque;Remarque';

  test('texts that repeat are told by their place', () => {
    const { raw } = read(`${TEXTS}\n1;x;élève;5;;a;b\n`);
    expect([raw.fields.get('Q4'), raw.fields.get('Q5')]).toEqual([['a'], ['b']]);
  });

  test('texts that repeat are left out, and named, when one of them is gone', () => {
    const { raw, problems } = read(`${TEXTS.replace(/;Remarque$/, '')}\n1;x;élève;5;;a\n`);
    expect([raw.fields.get('Q4'), raw.fields.get('Q5')]).toEqual([undefined, undefined]);
    expect(problems.find(({ rule }) => rule === 'unclear-columns')?.message.fr).toContain(
      'Remarque',
    );
  });

  test('texts in another order still name their columns', () => {
    const { raw } = read(
      'Âge;Remarque;Remarque;Rôle;ID de la réponse;Date de soumission\n5;a;b;parent;1;x\n',
    );
    expect([raw.fields.get('Q1'), raw.fields.get('Q2')]).toEqual([['02'], ['5']]);
    expect(raw.fields.has('Q4')).toBe(false);
  });
});

describe('several exports pasted together', () => {
  const row = (id: number) => `${id};2026-01-25 10:00:00;1;01;5;;a;b`;

  test('headings between respondents start another export', () => {
    const { raw, problems } = read(`${HEAD}\n${row(1)}\n\uFEFF${HEAD}\n${row(2)}\n${row(3)}\n`);
    expect(raw.ids).toEqual(['1', '2', '3']);
    expect(rulesOf(problems)).toContain('several-exports');
  });

  test('the second export may have its columns in another order', () => {
    const other = 'Q2;id;submitdate;Q1\n7;2;x;02';
    expect(refusal(() => read(`${HEAD}\n${row(1)}\n${other}\n`))).toEqual([]);
    const { raw } = read(`${HEAD}\n${row(1)}\n${other}\n`);
    expect(raw.fields.get('Q2')).toEqual(['5', '7']);
    expect(raw.fields.get('Q1')).toEqual(['01', '02']);
    expect(raw.fields.get('Q4')).toEqual(['a', null]);
  });
});

describe('labels', () => {
  test('labels in either language are read as codes', () => {
    const labelled = (label: string) => `${HEAD}\n1;x;1;${label};1;;;\n`;
    expect(read(labelled('pupil')).raw.fields.get('Q1')).toEqual(['01']);
    expect(read(labelled('élève')).raw.fields.get('Q1')).toEqual(['01']);
  });

  test('a column of labels in a file of codes is read, and named', () => {
    const questionnaire = readInstrument('types');
    const content = fixture('types/web_code_codes_comma.csv')
      .replaceAll('"ENS"', '"enseignant(e)"')
      .replaceAll('"ELE"', '"élève"')
      .replaceAll('"PAR"', '"parent"')
      .replaceAll('"ADM"', '"personnel administratif"')
      .replaceAll('"EDU"', '"personnel d\'éducation ou d\'orientation"')
      .replaceAll('"XXX"', '"élève"');
    const { raw, problems } = readAnswers({ name: 'f', content: bytes(content) }, questionnaire);
    const codes = new Set(raw.fields.get('role'));
    expect([...codes].sort()).toEqual(['ADM', 'EDU', 'ELE', 'ENS', 'PAR']);
    expect(rulesOf(problems)).toContain('columns-written-otherwise');
  });
});

describe('personal data', () => {
  test('addresses in open answers are masked unless they are asked for', () => {
    const content = `${HEAD}\n1;x;1;01;1;;écrire à ana.b+c@ecole.fr ou a@b, merci;z\n`;
    const { raw, problems } = read(content);
    expect(raw.fields.get('Q4')).toEqual(['écrire à [@] ou a@b, merci']);
    expect(rulesOf(problems)).toContain('masked-addresses');
    const kept = readAnswers({ name: 'f', content: bytes(content) }, small, { personal: true });
    expect(kept.raw.fields.get('Q4')?.[0]).toContain('ana.b+c@ecole.fr');
  });

  test('columns that identify respondents are kept only when they are asked for', () => {
    const content = `${HEAD};token;email\n1;x;1;01;1;;;;tok;a@b.fr\n`;
    expect(read(content).raw.personal).toBeUndefined();
    const kept = readAnswers({ name: 'f', content: bytes(content) }, small, { personal: true });
    expect(Object.fromEntries(kept.raw.personal ?? [])).toEqual({
      token: ['tok'],
      email: ['a@b.fr'],
    });
  });
});

describe('JSON', () => {
  test.each([
    ['{"responses":[{"id":1,"Q1":"0', 'broken-json', 'truncated'],
    ['{"responses":[{"id":1,"Q1":"01",}]}', 'broken-json', 'not JSON'],
    ['{"answers":[]}', 'not-responses', '"responses"'],
    ['[1,2,3]', 'not-responses', '"responses"'],
    ['{"responses":[{"id":1,"Q1":["01"]}]}', 'not-text', 'not a list'],
    [
      '{"id":1,"result":{"status":"No permission"},"error":null}',
      'server-refused',
      'No permission',
    ],
  ])('%j is refused as %s', (content, rule, words) => {
    const [problem] = refusal(() => read(content));
    expect(problem?.rule).toBe(rule);
    expect(problem?.message.en).toContain(words);
  });

  test('the answer of RemoteControl is read as the file that it carries', () => {
    const row = '1;x;1;01;5;;é;b';
    const result = Buffer.from(`\uFEFF${HEAD}\n${row}\n`).toString('base64');
    const { raw } = read(JSON.stringify({ id: 1, result, error: null }));
    expect(raw.fields.get('Q4')).toEqual(['é']);
  });

  test('names that every object has are columns like any other', () => {
    const { raw, problems } = read(
      '{"responses":[{"id":1,"Q1":"01","__proto__":"x"},{"id":2,"Q1":"02","constructor":"y"}]}',
    );
    expect(raw.fields.get('Q1')).toEqual(['01', '02']);
    expect(problems.find(({ rule }) => rule === 'unknown-columns')?.message.en).toContain(
      '__proto__',
    );
  });
});
