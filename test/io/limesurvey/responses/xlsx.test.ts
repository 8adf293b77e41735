import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { readAnswers } from '../../../../src/io/limesurvey/responses/index.js';
import { smallSurvey } from '../../../fuzz/surveys.js';
import { fromRoot, readInstrument } from '../../../support/survey-fixtures.js';

const WORKBOOK = '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>';

/** A workbook of one sheet, with the rows given and the texts that its cells share. */
function workbook(rows: string, shared = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(WORKBOOK),
    'xl/_rels/workbook.xml.rels': strToU8(RELATIONS),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    'xl/worksheets/a.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
}

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const HEAD = `<row r="1">${['id', 'submitdate', 'age', 'twin', 'more'].map(text).join('')}</row>`;

const read = (content: Uint8Array) => readAnswers({ name: 'f.xlsx', content }, smallSurvey).raw;

/** What is read of a row under `id`, `submitdate`, `age`, `twin` and `more`. */
function stored(cells: string, shared?: string) {
  const { fields } = read(workbook(`${HEAD}<row r="2">${cells}</row>`, shared));
  return ['age', 'twin', 'more'].map((field) => fields.get(field)?.[0]);
}

function ruleOf(content: Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof SurveyError) return error.problems[0]?.rule ?? '';
    throw error;
  }
  return 'read';
}

describe('a workbook', () => {
  test('gives numbers as they were typed, and codes that look like numbers with their zeros', () => {
    const cells = `${text('1')}<c/><c><v>0.28000000000000003</v></c>${text('01')}<c><v>12345678901234567890</v></c>`;
    expect(stored(cells)).toEqual(['0.28', '01', '12345678901234567890']);
  });

  test('gives a formula as the text that it was, whatever was computed of it', () => {
    expect(stored('<c r="A2"><v>1</v></c><c r="E2"><f>1+1</f><v>2</v></c>')[2]).toBe('=1+1');
    expect(stored('<c r="A2"><v>1</v></c><c r="E2" t="s"><f>=1+1</f></c>')[2]).toBe('=1+1');
  });

  test('gives texts that cells share, in pieces or not, without how they are pronounced', () => {
    const shared =
      '<si><t>01</t></si><si><r><t>a</t></r><r><t xml:space="preserve"> b_x000D_</t></r><rPh><t>c</t></rPh></si>';
    const cells = '<c r="A2"><v>1</v></c><c r="D2" t="s"><v>0</v></c><c r="E2" t="s"><v>1</v></c>';
    expect(stored(cells, shared)).toEqual([null, '01', 'a b\r']);
  });

  test('whose cells stand anywhere, or say not where, is read by the column of each', () => {
    expect(stored('<c r="E2" t="str"><v>x</v></c><c r="A2"><v>1</v></c>')[2]).toBe('x');
    expect(stored(`${text('1')}<c r="D2" t="str"><v>10</v></c>${text('y')}`)).toEqual([
      null,
      '10',
      'y',
    ]);
  });

  test('with a cell beyond its headings is refused with its row', () => {
    const content = workbook(`${HEAD}<row r="7"><c r="XFD7" t="str"><v>x</v></c></row>`);
    expect(() => read(content)).toThrow(/line 7: This record has 6 fields; the headings are 5/);
  });
});

test('a workbook that a spreadsheet saved again holds the same answers', () => {
  const types = readInstrument('types');
  const rawIn = (name: string) => {
    const content = readFileSync(fromRoot(`test/fixtures/limesurvey/exports/types/${name}`));
    return readAnswers({ name, content }, types).raw;
  };
  expect(rawIn('saved_by_libreoffice.xlsx')).toEqual(rawIn('web_code_codes.xlsx'));
});

describe('a hostile workbook is refused in words', () => {
  test.each([
    [
      'with entities',
      zipSync({ 'xl/workbook.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "cc">]>${WORKBOOK}`) }),
      'refused-doctype',
    ],
    ['with an unknown entity', workbook('<row>&b;</row>'), 'broken-xml'],
    ['nested beyond measure', workbook('<a>'.repeat(1000)), 'too-deep'],
    ['cut in a part', workbook('<row><c>'), 'broken-xml'],
    ['without any sheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'empty-file'],
    [
      'of far more cells than it has bytes',
      workbook(
        `<row><c r="XFD1" t="str"><v>x</v></c></row>${'<row><c><v>1</v></c></row>'.repeat(4000)}`,
      ),
      'too-large',
    ],
  ])('%s', (_, content, rule) => {
    const start = performance.now();
    expect(ruleOf(content)).toBe(rule);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
