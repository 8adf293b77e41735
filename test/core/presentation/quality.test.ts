import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { qualityCsv, qualityHtml, qualityText } from '../../../src/core/presentation/index.js';
import { problem } from '../../../src/core/problems/index.js';
import { qualityOf, type Responses, RULE_WORDS } from '../../../src/core/responses/index.js';
import { HOSTILE, hostileResponses } from '../../support/hostile.js';
import { everyRule, soundRows } from '../../support/quality-survey.js';
import { elements, readHtml, textOf } from '../../support/read-html.js';
import { readSurvey } from '../../support/survey-fixtures.js';

const LANGUAGES = ['fr', 'en'] as const;

/** Hostile titles and answers, of respondents whose identifiers are hostile as well. */
function hostile(): Responses {
  const responses = hostileResponses();
  return { ...responses, respondents: { ...responses.respondents, ids: HOSTILE } };
}

describe('the findings as CSV', () => {
  const quality = qualityOf(readSurvey('ent-colleges'));
  const lines: readonly Readonly<Record<string, string>>[] = parse(qualityCsv(quality, 'en'), {
    bom: true,
    columns: true,
  });

  test('are a line for each finding and respondent, counted from 1', () => {
    const expected = quality.findings.flatMap(({ rule, rows }) =>
      rows.map(({ row, id }) => [rule, String(row + 1), id]),
    );
    expect(lines.map(({ rule, respondent, id }) => [rule, respondent, id])).toEqual(expected);
  });

  test('say that the data are fictitious, on each line', () => {
    for (const { data } of lines) expect(data).toMatch(/^Fictitious data/);
  });

  test('of a hostile survey have no field that starts as a formula', () => {
    const fields: readonly (readonly string[])[] = parse(qualityCsv(qualityOf(hostile()), 'en'), {
      bom: true,
    });
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('the findings on a terminal', () => {
  test.each(LANGUAGES)('stand by severity, then by rule, with what to do: %s', (language) => {
    const quality = qualityOf(readSurvey('ent-colleges'));
    const text = qualityText(quality, { language }, 200);
    const headings = {
      en: ['ERRORS', 'WARNINGS', 'NOTES'],
      fr: ['ERREURS', 'AVERTISSEMENTS', 'REMARQUES'],
    };
    const places = headings[language].map((heading) => text.indexOf(`\n${heading}\n`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
    for (const { rule } of quality.findings) {
      expect(text).toContain(`${RULE_WORDS[rule].title[language]} [${rule}]\n`);
      expect(text).toContain(RULE_WORDS[rule].advice[language]);
    }
    for (const { rule, why } of quality.notChecked) {
      expect(text).toContain(`[${rule}]${language === 'fr' ? '\u00a0' : ''}: ${why[language]}`);
    }
  });

  test('name the first ten respondents, with the values', () => {
    const rows = soundRows(12).map(({ stored }, index) => ({
      stored: { ...stored, age: String(100 + index) },
    }));
    const text = qualityText(qualityOf(everyRule(rows)), { language: 'en' }, 300);
    expect(text).toContain('age “Age”: 12 respondents: id 1 (100), 2 (101), 3 (102)');
    expect(text).toContain('10 (109), …');
    expect(text).not.toContain('(110)');
    expect(text).toContain('all are in the files of --out');
  });

  test('name the same respondents of several questions once', () => {
    const rows = soundRows(30).map(({ stored }, index) => ({
      stored: { ...stored, ...(index < 8 ? { age: '', day: '' } : {}) },
    }));
    const text = qualityText(qualityOf(everyRule(rows)), { language: 'en' }, 300);
    expect(text).toContain(
      'age “Age”; day “Day”: left blank by 8 of 30 who reached it, 8 respondents: id 1, 2, 3',
    );
  });

  test('list many questions left blank without the respondents', () => {
    const codes = [
      'short_r1',
      'short_r2',
      'short_r3',
      'second_r1',
      'second_r2',
      'second_r3',
      'long_r1',
    ];
    const rows = soundRows(60).map(({ stored }, index) => {
      const blank = codes.filter((_, each) => index % (each + 2) === 0);
      return { stored: { ...stored, ...Object.fromEntries(blank.map((code) => [code, ''])) } };
    });
    const quality = qualityOf(everyRule(rows), { nonResponseShare: 0.05 });
    const text = qualityText(quality, { language: 'en' }, 300);
    expect(text).toContain(
      'short_r1 “Short grid – Row 1”: left blank by 30 of 30 who reached it\n',
    );
  });

  test('give the time of a speeder and the median', () => {
    const seconds = new Float64Array(60).fill(300);
    seconds[3] = 71;
    const quality = qualityOf(everyRule(soundRows(60), { seconds }));
    expect(qualityText(quality, { language: 'en' }, 300)).toContain('id 4 (71 s / 300 s)');
  });

  test('agree in number, in French from 2 on', () => {
    const rows = soundRows(30).map(({ stored }, index) => ({
      stored: { ...stored, ...(index === 3 ? { role_other: 'x' } : {}) },
    }));
    const quality = qualityOf(everyRule(rows));
    const last = (language: 'fr' | 'en') => qualityText(quality, { language }).split('\n').at(-1);
    expect(last('en')).toBe('30 respondents: 0 errors, 1 warning, 0 notes.');
    expect(last('fr')).toBe('30 répondants : 0 erreur, 1 avertissement, 0 remarque.');
  });

  test('put those who are alike together', () => {
    const participant = Int32Array.from([5, 6, 5, 6, 7]);
    const quality = qualityOf(everyRule(soundRows(5), { participant }));
    expect(qualityText(quality, { language: 'en' })).toContain('4 respondents: id 1 = 3, 2 = 4');
  });

  test('hold no control character of a hostile survey, and no line that is too wide', () => {
    const text = qualityText(qualityOf(hostile()), { language: 'en' }, 80);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('say when there is nothing', () => {
    const text = qualityText(qualityOf(everyRule(soundRows(30))), { language: 'en' });
    expect(text).toContain('No rule found anything.');
    expect(text).toMatch(/30 respondents: 0 errors, 0 warnings, 0 notes\.$/);
  });
});

describe('the findings as a page', () => {
  test('hold every rule, its code and its advice, and each reason for not checking', () => {
    for (const language of LANGUAGES) {
      const quality = qualityOf(readSurvey('types'));
      const page = readHtml(qualityHtml(quality, { language }));
      const articles = elements('article', page).map(textOf);
      const rules = new Set(quality.findings.map(({ rule, severity }) => `${severity} ${rule}`));
      expect(articles).toHaveLength(rules.size);
      for (const { rule } of quality.findings) {
        expect(articles.join()).toContain(RULE_WORDS[rule].advice[language]);
      }
      const reasons = elements('dd', page).map(textOf);
      expect(reasons).toEqual(quality.notChecked.map(({ why }) => why[language]));
    }
  });

  test('hold what reading met, escaped', () => {
    const met = problem('x', { en: 'two <b>', fr: 'deux <b>' });
    const html = qualityHtml(qualityOf(readSurvey('types')), { language: 'fr' }, [met]);
    expect(html).toContain('deux &lt;b&gt;');
  });

  test('bring no element of a hostile survey into the page', () => {
    const page = readHtml(qualityHtml(qualityOf(hostile()), { language: 'en' }));
    for (const name of ['script', 'img']) expect(elements(name, page)).toEqual([]);
    for (const name of ['h1', 'style']) expect(elements(name, page)).toHaveLength(1);
    for (const element of elements('*', page)) {
      expect(Object.keys(element.attribs).filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  test('have a link for each rule, and each leads somewhere', () => {
    const page = readHtml(qualityHtml(qualityOf(readSurvey('ent-colleges')), { language: 'fr' }));
    const ids = elements('*', page).flatMap(({ attribs }) => attribs.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements('a', page).map(({ attribs }) => attribs.href?.slice(1) ?? '');
    for (const link of links) expect(ids).toContain(link);
    for (const { attribs } of elements('article', page)) expect(links).toContain(attribs.id);
  });
});
