import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  group,
  type Instrument,
  instrument,
  multiple,
  single,
  text,
} from '../../../../src/core/instrument/index.js';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { flat } from '../../../../src/core/tables/index.js';
import { readAnswers, readResponses } from '../../../../src/io/limesurvey/responses/index.js';
import { bytes, refusal, rulesOf } from '../../../support/problems.js';
import { fromRoot } from '../../../support/survey-fixtures.js';

const survey: Instrument = instrument({
  id: 'small',
  languages: ['en'],
  groups: [
    group('g', {}, [
      single('Q1', {}, { A1: {}, A2: {} }),
      multiple('Q2', {}, { a: {}, b: {} }, { other: true }),
      text('Q3', {}),
    ]),
  ],
});

const HEAD = 'id;submitdate;lastpage;Q1;Q2[a];Q2[b];Q2[other];Q3';
const ROW = '"1";"2026-01-01";"1";"A1";"Y";"";"";"é"';

function read(content: string | Uint8Array, encoding?: string) {
  const file = { name: 'f.csv', content: typeof content === 'string' ? bytes(content) : content };
  return readAnswers(file, survey, encoding === undefined ? {} : { encoding });
}

const fixture = (name: string) =>
  readFileSync(fromRoot(`test/fixtures/limesurvey/exports/types/${name}`));

describe('encodings', () => {
  const content = `${HEAD}\r\n${ROW}\r\n`;
  const q3 = (from: string | Uint8Array, encoding?: string) =>
    read(from, encoding).raw.fields.get('Q3');

  test('a byte order mark is no part of the first heading', () => {
    expect(read(`\uFEFF${content}`).raw.ids).toEqual(['1']);
  });

  test('UTF-16 is known by its mark, in both byte orders', () => {
    const little = Buffer.from(`\uFEFF${content}`, 'utf16le');
    expect(q3(little)).toEqual(['é']);
    expect(q3(Buffer.from(little).swap16())).toEqual(['é']);
  });

  test('UTF-16 without a mark is known by its zeros, or read when it is named', () => {
    const little = Buffer.from(content, 'utf16le');
    expect(q3(little)).toEqual(['é']);
    expect(q3(Buffer.from(little).swap16())).toEqual(['é']);
    expect(q3(little, 'UTF-16LE')).toEqual(['é']);
  });

  test('the bytes of a Macintosh are refused with the encoding that they are in', () => {
    const mac = Buffer.from(content, 'latin1').map((byte) => (byte === 0xe9 ? 0x8e : byte));
    expect(refusal(() => read(mac))[0]?.message.en).toContain('--encoding macintosh');
    expect(q3(mac, 'macintosh')).toEqual(['é']);
  });

  test('UTF-8 is not read as something else, which would turn accents into nonsense', () => {
    const [problem] = refusal(() => read(content, 'windows-1252'));
    expect(problem?.rule).toBe('wrong-encoding');
    expect(problem?.message.fr).toContain('retirez --encoding');
    expect(read(`${HEAD}\n${ROW.replace('é', 'e')}\n`, 'windows-1252').raw.size).toBe(1);
  });

  test('Windows-1252 is refused with the byte and the advice, and read when it is named', () => {
    const latin = Buffer.from(content, 'latin1');
    const [problem] = refusal(() => read(latin));
    const place = latin.indexOf(0xe9) + 1;
    expect(problem?.rule).toBe('wrong-encoding');
    expect(problem?.message.en).toContain(`byte ${place} is 0xE9`);
    expect(problem?.message.fr).toContain(`l'octet ${place} vaut 0xE9`);
    for (const each of Object.values(problem?.message ?? {})) {
      expect(each).toContain('--encoding windows-1252');
    }
    expect(q3(latin, 'windows-1252')).toEqual(['é']);
  });

  test('Windows-1252 has a euro sign, a curly apostrophe and œ, by whatever name it is called', () => {
    const windows = Buffer.from(content.replace('é', '\u0080\u0092\u009c'), 'latin1');
    for (const name of ['windows-1252', 'CP1252', 'latin1', 'iso-8859-1']) {
      expect(q3(windows, name)).toEqual(['€’œ']);
    }
  });

  test('half a character at the end of UTF-16 is told by its last byte', () => {
    const odd = Buffer.from(`\uFEFF${content}`, 'utf16le').subarray(0, -1);
    expect(refusal(() => read(odd))[0]?.message.en).toContain(`byte ${odd.length} is`);
  });

  test('an encoding that does not exist is refused by its name', () => {
    const [problem] = refusal(() => read(content, 'latin-9000'));
    expect(problem?.rule).toBe('unknown-encoding');
    expect(problem?.message.fr).toContain('latin-9000');
  });
});

describe('files that are no export', () => {
  test.each([
    ['%PDF-1.7\n', 'a PDF', 'un PDF'],
    ['<?xml version="1.0"?>', 'an XML file', 'un fichier XML'],
    ['\n\n  <!doctype html><html>', 'an HTML page', 'une page HTML'],
    ['\uFEFF<HTML lang="fr">', 'an HTML page', 'une page HTML'],
    ['a;b\0c;d', 'a binary file', 'un fichier binaire'],
  ])('%j is refused as what it is, in both languages', (content, en, fr) => {
    const [problem] = refusal(() => read(content));
    expect(problem?.rule).toBe('not-an-export');
    expect(problem?.message.en).toContain(`This is ${en}, not a CSV or JSON file`);
    expect(problem?.message.fr).toContain(`C'est ${fr}, et non un fichier CSV ou JSON`);
    expect(problem?.place.file).toBe('f.csv');
  });

  test.each([
    ['web_full_labels.html', 'HTML'],
    ['web_full_labels.doc', 'HTML'],
  ])("LimeSurvey's %s is refused as %s", (name, what) => {
    const [problem] = refusal(() => read(fixture(name)));
    expect(problem?.rule).toBe('not-an-export');
    expect(problem?.message.en).toContain(what);
  });

  test('an old Office file is refused as one', () => {
    const [problem] = refusal(() => read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)));
    expect(problem?.message.fr).toContain('ancien fichier Office');
  });

  test('an empty file and one without separators say what was expected', () => {
    expect(rulesOf(refusal(() => read('')))).toEqual(['empty-file']);
    const [problem] = refusal(() => read('hello\nworld\n'));
    expect(problem?.rule).toBe('no-separator');
    expect(problem?.message.en).toContain('"id";"submitdate";"Q1"');
  });

  test('random bytes are refused or read, never crashed on', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (any, headed) => {
        const content = headed ? Buffer.concat([bytes(`${HEAD}\n`), any]) : any;
        refusal(() => read(content));
      }),
      { seed: 4, numRuns: 1500 },
    );
  });
});

describe('records and headings', () => {
  test('a file cut inside an answer is refused with the line where the answer starts', () => {
    const [problem] = refusal(() => read(`${HEAD}\n${ROW}\n"2";"2026-01-01";"1";"A`));
    expect(problem).toMatchObject({ rule: 'unclosed-quote', place: { file: 'f.csv', line: 3 } });
  });

  test('records of a wrong length are refused with their line and both numbers', () => {
    const problems = refusal(() => read(`${HEAD}\n${ROW}\n1;2\n${ROW};"x"\n`));
    expect(problems).toMatchObject([
      { rule: 'wrong-length', place: { line: 3 } },
      { rule: 'wrong-length', place: { line: 4 } },
    ]);
    expect(problems[0]?.message.en).toContain('2 fields; the headings are 8');
  });

  test('two columns of the same field are refused, in the same spelling or in two', () => {
    expect(rulesOf(refusal(() => read(`${HEAD};Q3\n${ROW};""\n`)))).toEqual(['duplicate-heading']);
    const [problem] = refusal(() => read(`${HEAD};Q2_a\n${ROW};""\n`));
    expect(problem?.rule).toBe('duplicate-heading');
    expect(problem?.message.en).toContain('"Q2_a"');
  });

  test('headings of another questionnaire are refused with theirs and ours', () => {
    const [problem] = refusal(() => read('id;X1;X2\n1;2;3\n'));
    expect(problem?.rule).toBe('foreign-headings');
    expect(problem?.message.en).toContain('X1, X2; expected Q1, Q2_a');
  });

  test('columns too many and too few are warnings that name them', () => {
    const { raw, problems } = read('id;submitdate;Q1;extra\n1;2026;A1;x\n');
    expect(rulesOf(problems)).toEqual(['unknown-columns', 'missing-columns', 'no-lastpage']);
    expect(problems[0]?.message.en).toContain('extra');
    expect(problems[1]?.message.en).toContain('Q2_a, Q2_b');
    expect(problems.slice(0, 2).every(({ severity }) => severity === 'warning')).toBe(true);
    expect(raw.fields.has('extra')).toBe(false);
  });

  test('without submitdate all are complete, and a warning says so', () => {
    const { raw, problems } = read('id;Q1\n1;A1\n2;\n');
    expect(raw.submitted).toEqual([true, true]);
    expect(rulesOf(problems)).toContain('no-submitdate');
  });

  test('a file of headings alone has no respondent, and a warning says so', () => {
    const { raw, problems } = read(`${HEAD}\n`);
    expect(raw.size).toBe(0);
    expect(rulesOf(problems)).toEqual(['no-respondents']);
  });

  test('tokens, addresses and times are not kept', () => {
    const personal = 'token;ipaddr;refurl;seed;startdate;datestamp';
    const { raw, problems } = read(
      `${HEAD};${personal}\n${ROW};"tok1";"1.2.3.4";"u";"7";"d";"d"\n`,
    );
    expect(rulesOf(problems)).toEqual(['left-out-columns']);
    expect(problems[0]?.message.en).toContain('token, ipaddr, refurl.');
    expect(JSON.stringify([...raw.fields])).not.toMatch(/tok1|1\.2\.3\.4/);
  });
});

describe('answers that are not codes', () => {
  const row = (q1: string, a: string, b: string, other = '') =>
    `"1";"2026-01-01";"1";"${q1}";"${a}";"${b}";"${other}";""\n`;

  test('words that are neither codes nor labels are refused with one of them and the codes expected', () => {
    const [problem] = refusal(() => read(`${HEAD}\n${row('Never', 'Oui', 'Non')}`));
    expect(problem).toMatchObject({
      rule: 'labels-not-codes',
      place: { file: 'f.csv', row: 1, column: 'Q1' },
    });
    expect(problem?.message.en).toContain('found "Never", expected A1, A2)');
  });

  test('boxes stored by marks that nobody knows are refused with the option to turn off', () => {
    const [problem] = refusal(() => read(`${HEAD}\n${row('A1', 'a', 'b')}${row('A2', 'b', 'b')}`));
    expect(problem?.rule).toBe('unknown-marks');
    expect(problem?.message.en).toContain('Convert Y to');
    expect(problem?.message.fr).toContain('Convertir Y en');
  });

  test('a stray 0 among ticked boxes is no mark, and stays invalid', () => {
    const rows = row('A1', 'Y', '').replace('"";"";""', '"0";;').repeat(1);
    const content = `${HEAD}\n${rows}${row('A1', 'Y', 'Y').replaceAll('""', '').repeat(12)}`;
    const { raw, problems } = read(content);
    expect(rulesOf(problems)).not.toContain('converted-marks');
    expect(raw.fields.get('Q2_b')?.[0]).toBe('0');
  });

  test('marks are those of each file, not of all', () => {
    const good = { name: 'good.csv', content: bytes(`${HEAD}\n${row('A1', 'Y', '').repeat(9)}`) };
    const other = { name: 'other.csv', content: bytes(`${HEAD}\n${row('A1', '1', '2')}`) };
    const { responses, problems } = readResponses([good, other, good], survey);
    expect(flat(responses, 'Q2')).toMatchObject({
      rows: [{ count: 19 }, { count: 0 }, { count: 0 }],
    });
    expect(problems.map(({ rule, place }) => `${rule} ${place.file}`)).toContain(
      'converted-marks other.csv',
    );
  });

  test('a few values that are no codes are left to be counted as invalid', () => {
    const content = `${HEAD}\n${row('A1', 'Y', '')}${row('A2', 'Y', '')}${row('A9', '1', 'Y')}`;
    expect(refusal(() => read(content))).toEqual([]);
  });
});

describe('several files', () => {
  const one = { name: 'one.csv', content: bytes(`${HEAD}\n${ROW}\n`) };
  const two = { name: 'two.csv', content: bytes(`Q1;id\n"A2";"7"\n"A1";"8"\n`) };

  test('respondents follow one another; fields that a file lacks are not stored there', () => {
    const { responses, problems } = readResponses([one, two], survey);
    expect(responses.respondents.ids).toEqual(['1', '7', '8']);
    expect(flat(responses, 'Q1').bases.answered).toBe(3);
    expect(flat(responses, 'Q3').bases.answered).toBe(1);
    expect(responses.provenance).toEqual({ kind: 'real', files: ['one.csv', 'two.csv'] });
    expect(rulesOf(problems)).not.toContain('repeated-ids');
  });

  test('ids that occur twice are a warning, and all are counted', () => {
    const { responses, problems } = readResponses([one, one], survey);
    expect(problems).toMatchObject([{ rule: 'repeated-ids', severity: 'warning' }]);
    expect(responses.size).toBe(2);
  });

  test('a file that loses blanks does not make another one lose its own', () => {
    const left = `"2";;"1";"";;;;\n`;
    const keeps = { name: 'keeps.csv', content: bytes(`${HEAD}\n${left}`) };
    const loses = { name: 'loses.csv', content: bytes(`id;submitdate;Q1\n"3";"";""\n`) };
    const { noAnswer, notReached } = flat(
      readResponses([keeps, loses], survey).responses,
      'Q1',
    ).bases;
    expect([noAnswer, notReached]).toEqual([1, 1]);
  });
});

describe('records that nobody wrote', () => {
  test('empty records at the end of a file are no respondents', () => {
    expect(read([HEAD, ROW, ';;;;;;;', ';;;;;;;', ''].join('\r\n')).raw.size).toBe(1);
    const { raw, problems } = read([HEAD, ROW, ';;;;;;;', ROW, ''].join('\r\n'));
    expect(raw.size).toBe(2);
    expect(rulesOf(problems)).toContain('empty-records');
  });

  test('a damaged file is told by its first faults', () => {
    const broken = Array.from({ length: 500 }, () => '"1";"2"x;"3"');
    expect(() => read([HEAD, ...broken].join('\n'))).toThrow(SurveyError);
    try {
      read([HEAD, ...broken].join('\n'));
    } catch (error) {
      expect(error instanceof SurveyError && error.problems.length).toBeLessThan(100);
    }
  });
});
