import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { readAnswers } from '../../../../src/io/limesurvey/responses/index.js';
import { fromRoot, readInstrument } from '../../../support/survey-fixtures.js';

const types = readInstrument('types');

const vv = (name: string) =>
  readFileSync(fromRoot(`test/fixtures/limesurvey/exports/types/${name}`), 'utf8');

function read(text: string) {
  return readAnswers({ name: 'vv.txt', content: new TextEncoder().encode(text) }, types);
}

/** A VV file of one respondent, who wrote `cell` as the last answer but others. */
const written = (cell: string) =>
  read(`Id\tDate\tLangue\tVous\tCourt\nid\tsubmitdate\tstartlanguage\trole\tcourt
1\t"2026-01-01 10:00:00"\tfr\tENS\t${cell}\n`).raw.fields.get('court')?.[0];

describe('a VV file', () => {
  test.each([
    ['{question_not_shown}', null],
    ['', ''],
    ['{quote}oui" dit-il', '"oui" dit-il'],
    ['"{quote}oui"" dit-il"', '"oui" dit-il'],
    ['a{newline}b{cr}c{tab}d', 'a\nb\rc\td'],
    ['{lbrace}newline}', '{newline}'],
    ['{lbrace}question_not_shown}', '{question_not_shown}'],
    ['{other}', '{other}'],
    ['"C:\\dir\\" ""a"" \\"', 'C:\\dir\\" "a" \\'],
  ])('with %j holds %j', (cell, stored) => {
    expect(written(cell)).toBe(stored);
  });

  test('saved again by a spreadsheet with semicolons and turned dates is read as it was', () => {
    const resaved = vv('vv_v2.csv')
      .replace(/(\d{4})-(\d\d)-(\d\d) /g, '$3/$2/$1 ')
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .map((cell) => (cell.startsWith('"') || !cell.includes(';') ? cell : `"${cell}"`))
          .join(';'),
      )
      .join('\r\n');
    const { raw, problems } = read(resaved);
    const before = read(vv('vv_v2.csv')).raw;
    expect(raw).toEqual(before);
    expect(problems.map(({ rule }) => rule)).toEqual(['dates']);
  });

  test('of another server, whose questions have other numbers, is refused', () => {
    expect(() => read(vv('vv_v1.csv').replaceAll('741852X', '999999X'))).toThrow(SurveyError);
  });

  test('cut inside a record is refused with its line', () => {
    const text = vv('vv_v2.csv');
    const refused = () => read(text.slice(0, text.indexOf('\n5\t') + 60));
    expect(refused).toThrow(/line 7: This record has/);
  });
});
