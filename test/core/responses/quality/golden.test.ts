import { describe, expect, test } from 'vitest';
import { qualityOf } from '../../../../src/core/responses/index.js';
import { readSurvey, type Survey } from '../../../support/survey-fixtures.js';

const TEXT_RULES = new Set(['formula-text', 'markup-text', 'hidden-characters', 'garbled-text']);

function linesOf(survey: Survey): readonly string[] {
  return qualityOf(readSurvey(survey)).findings.map(({ severity, rule, variable, rows }) => {
    const who = rows.map(({ id, value }) => (value === undefined ? id : `${id}=${value}`));
    return [severity, rule, variable, ...who].join(' ');
  });
}

const isAboutTexts = (line: string) => TEXT_RULES.has(line.split(' ')[1] ?? '');

describe('the embedded answers', () => {
  const lines = linesOf('ent-colleges');

  test('have the defects that were planted in rows 50 to 55 and 64, and hardly another', () => {
    expect(lines.filter((line) => !isAboutTexts(line))).toEqual([
      'error unknown-code Q1 53=X',
      'error unknown-code Q3 53=A99',
      'error unknown-code Q5 54=0 54=1',
      'error unknown-code Q6 53=Z1',
      'error unknown-code Q7 53=a1',
      'error unknown-code Q12 53=4',
      'error unknown-code Q46 53=A6',
      'error number-outside-limits Q2 53=999',
      'error number-not-whole Q2 64=36.5',
      'error item-ranked-twice Q89 55=A2',
      'warning unasked-answers Q15 52=Y',
      'warning unasked-answers Q18 52=A3',
      'warning unasked-answers Q27 64',
      'warning unasked-answers Q84 52=A1',
      'warning unasked-answers Q100 52=A9',
      'warning rank-gaps Q89 55',
      'warning exclusive-with-others Q9 54',
      'warning text-without-other Q3 50',
      'warning speeder  6 7 15',
      'note other-without-text Q3 51',
      'note other-without-text Q97 51',
      'note high-non-response Q92 4 5 32 50 55',
    ]);
  });

  test('have open answers that look like formulas and markup', () => {
    const texts = lines.filter(isAboutTexts);
    expect(texts).toContain('warning formula-text Q3_other 1 24');
    expect(texts).toContain('warning markup-text Q56 60');
    expect(texts).toContain('note formula-text Q82 46');
  });

  test('have no tokens, branches too small for speed and grids of no use: the rules say so', () => {
    const { notChecked } = qualityOf(readSurvey('ent-colleges'));
    expect(notChecked.map(({ rule }) => rule)).toEqual([
      'same-participant',
      'speeder',
      'straight-lining',
    ]);
  });
});

describe('the survey of all types', () => {
  const lines = linesOf('types');

  test('has its errors in row 39 and answers given unasked in row 33', () => {
    expect(lines.filter((line) => !/-text|non-response/.test(line))).toEqual([
      'error unknown-code role 39=XXX',
      'error unknown-code sexe 39=Z',
      'error unknown-code consent 39=O',
      'error unknown-code ville 39=9',
      'error unknown-code prio 39=Z',
      'error unknown-code avis 39=7',
      'error unknown-code acc_C1 39=Q',
      'error number-outside-limits age 29=0.5',
      'warning unasked-answers freq_SQ001 33=4 39=9',
      'warning unasked-answers freq_SQ002 33=3',
      'warning unasked-answers freq_SQ003 33=2',
      'warning unasked-answers freq_SQ004 33=1',
      'warning unasked-answers freq_SQ005 33=4',
      'warning unasked-answers c4 33=2',
      'warning speeder  1',
      'note nearly-empty  30 31 32 34 35 37',
    ]);
  });
});

test.each([
  ['ent-colleges', 14],
  ['types', 19],
] as const)(
  '%s has %i cells that start as a formula, counted in the file itself',
  (survey, count) => {
    const found = qualityOf(readSurvey(survey)).findings;
    const formulas = found.filter(({ rule }) => rule === 'formula-text');
    expect(formulas.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(count);
  },
);

test('no open answer of the two surveys is in what is told of them', () => {
  for (const survey of ['ent-colleges', 'types'] as const) {
    const responses = readSurvey(survey);
    const quality = JSON.stringify(qualityOf(responses).findings);
    for (const column of responses.columns.values()) {
      if (column.kind !== 'text') continue;
      for (const value of column.values) {
        const written = JSON.stringify(value).slice(1, -1);
        if (written.length > 6) expect(quality.includes(written), value).toBe(false);
      }
    }
  }
});
