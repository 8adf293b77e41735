import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/presentation/index.js';
import type { Responses } from '../../../src/core/responses/index.js';
import {
  makeReport,
  REPORT_FORMATS,
  type ReportFormat,
  TABLES_SCHEMA,
  writeReport,
} from '../../../src/workflows/report/index.js';
import { hostileResponses } from '../../support/hostile.js';
import { elements, readHtml, textOf } from '../../support/read-html.js';
import { fromRoot, readSurvey, type Survey } from '../../support/survey-fixtures.js';

const SURVEYS = ['ent-colleges', 'types'] as const satisfies readonly Survey[];
const LANGUAGES: readonly Language[] = ['fr', 'en'];

function write(
  responses: Responses,
  format: ReportFormat,
  language: Language = 'fr',
  texts = false,
): string {
  return writeReport(makeReport(responses, { texts }), format, { language }).content;
}

/** The open answers that would be known again: those of three letters at least. */
function openAnswers(responses: Responses): readonly string[] {
  const found = new Set<string>();
  for (const column of responses.columns.values()) {
    if (column.kind !== 'text') continue;
    for (const value of column.values) if (/\p{L}{3}/u.test(value)) found.add(value);
  }
  return [...found];
}

/** The texts of the questionnaire, which tables may print. */
function labelsOf(responses: Responses): string {
  return JSON.stringify(responses.instrument.groups);
}

/** A text as any format would hold it, escapes and white space apart. */
function bare(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39);/g, '')
    .replace(/\\[nrtu"\\]|[\p{Cc}\u2028\u2029]/gu, '')
    .replace(/[&<>"'\\\s]/g, '');
}

describe.each(SURVEYS)('the report of %s', (survey) => {
  const responses = readSurvey(survey);

  test.each(REPORT_FORMATS)('as %s is the same bytes when it is made again', (format) => {
    for (const language of LANGUAGES) {
      const again = write(readSurvey(survey), format, language);
      expect(again === write(responses, format, language)).toBe(true);
    }
  });

  test.each(REPORT_FORMATS)('as %s holds no open answer', (format) => {
    const output = bare(write(responses, format));
    const labels = bare(labelsOf(responses));
    const answers = openAnswers(responses)
      .map(bare)
      .filter((each) => each.length >= 6 && !labels.includes(each));
    expect(answers.length).toBeGreaterThan(10);
    for (const answer of answers) expect(output.includes(answer), answer).toBe(false);
  });

  test('as HTML holds every answer to open questions when texts are wanted', () => {
    const page = readHtml(write(responses, 'html', 'fr', true));
    const cells = new Set(elements('td', page).map(textOf));
    let listed = 0;
    for (const { code, kind } of Object.values(responses.instrument.questions)) {
      const column = responses.columns.get(code);
      if (kind !== 'text' || column?.kind !== 'text') continue;
      for (const [row, value] of column.values.entries()) {
        if ((column.states[row] ?? 0) < 4) continue;
        listed += 1;
        expect(cells).toContain(value.replace(/(?![\n\t])\p{Cc}/gu, ''));
      }
    }
    expect(listed).toBeGreaterThan(5);
  });

  test('has a table for each question, once, after the ladder and the attrition', () => {
    const ids = elements('figure', readHtml(write(responses, 'html'))).map(
      (figure) => figure.attribs.id,
    );
    const asked = responses.instrument.groups
      .flatMap((group) => group.questions)
      .filter(({ kind }) => kind !== 'display');
    expect(ids).toEqual(['ladder', 'attrition', ...asked.map(({ code }) => `flat:${code}`)]);
  });

  test('warns in every format that the data are fictitious', () => {
    expect(write(responses, 'html', 'fr')).toContain('<p class="banner">Données fictives');
    expect(write(responses, 'md', 'en')).toContain('**Fictitious data');
    const lines = parse(write(responses, 'csv', 'en'), { bom: true, columns: true });
    expect(new Set(lines.map((line) => Object(line).data))).toEqual(
      new Set(['Fictitious data: these are not survey results.']),
    );
    expect(JSON.parse(write(responses, 'json')).provenance.kind).toBe('fictitious');
  });

  test('does not warn of real data', () => {
    const real = { ...responses, provenance: { kind: 'real', files: ['a.csv'] } as const };
    const title = /fictiti|synth[eé]ti|fictive/i;
    for (const format of REPORT_FORMATS) {
      expect(write(real, format, 'fr')).not.toMatch(title);
    }
  });
});

test('tokens, addresses and seeds of the export are in no report', () => {
  const [head = '', ...rows] = readFileSync(fromRoot('datasets/ent-colleges.csv'), 'utf8').split(
    '\r\n',
  );
  const headings = head.replaceAll('"', '').split(';');
  const seed = headings.indexOf('seed');
  const seeds = rows.slice(0, 40).flatMap((row) => row.replaceAll('"', '').split(';')[seed] ?? []);
  const long = seeds.filter((each) => /^\d{6,}$/.test(each));
  expect(long.length).toBeGreaterThan(10);
  const responses = readSurvey('ent-colleges');
  for (const format of REPORT_FORMATS) {
    const output = write(responses, format, 'fr', true);
    for (const each of long) expect(output).not.toContain(each);
  }
});

test('a hostile survey brings no element into the page, with its texts listed', () => {
  const page = readHtml(write(hostileResponses(), 'html', 'en', true));
  for (const name of ['script', 'img']) expect(elements(name, page)).toEqual([]);
  expect(elements('style', page)).toHaveLength(1);
  expect(elements('h1', page)).toHaveLength(1);
  for (const element of elements('*', page)) {
    expect(Object.keys(element.attribs).filter((name) => name.startsWith('on'))).toEqual([]);
  }
});

test('no text turns the direction of the page, or leaves half a character in it', () => {
  const page = write(hostileResponses(), 'html', 'en', true);
  expect(page).not.toMatch(/[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
  expect(page).toContain('half \uFFFD and \uFFFD of a pair');
  expect(page).toContain('سؤال 2013 \u200F(שאלה)');
});

test('the title of the page is that of the survey, escaped', () => {
  const [title] = elements('title', readHtml(write(hostileResponses(), 'html', 'en')));
  expect(title === undefined ? '' : textOf(title)).toContain('<script>');
});

test('tables.json names its schema and holds the tables in order', () => {
  const report = makeReport(readSurvey('types'), { questions: ['role', 'age'] });
  const content = JSON.parse(writeReport(report, 'json', { language: 'en' }).content);
  expect(content.schema).toBe(TABLES_SCHEMA);
  expect(content.tables.map(({ id }: { id: string }) => id)).toEqual([
    'ladder',
    'attrition',
    'flat:role',
    'flat:age',
  ]);
});

test('a report of some questions has their sections only', () => {
  const report = makeReport(readSurvey('ent-colleges'), { questions: ['Q5', 'Q6'] });
  expect(report.sections).toHaveLength(1);
  expect(report.sections[0]?.tables.map(({ id }) => id)).toEqual(['flat:Q5', 'flat:Q6']);
});

test('warnings of the reading stand in the page and in Markdown', () => {
  const message = { en: 'two <b>', fr: 'deux <b>' };
  const place = { file: 'a.csv' };
  const problem = { kind: 'problem', rule: 'r', severity: 'warning', message, place } as const;
  const report = makeReport(readSurvey('types'), { questions: [] }, [problem]);
  expect(writeReport(report, 'html', { language: 'fr' }).content).toContain('deux &lt;b&gt;');
  expect(writeReport(report, 'md', { language: 'en' }).content).toContain('two &lt;b&gt;');
});
