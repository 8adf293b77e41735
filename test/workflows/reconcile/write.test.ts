import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/core/responses/index.js';
import {
  placedCells,
  RULE_WORDS,
  reconcile,
  reconciliationText,
  summarise,
  writeReconciliation,
} from '../../../src/workflows/reconcile/index.js';
import { HOSTILE, hostileResponses } from '../../support/hostile.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';
import { readHtml } from '../../support/read-html.js';
import { answersBehind, statisticsFile } from '../../support/statistics-fixtures.js';

const { responses, raw } = answersBehind('types_all');
const found = reconcile(responses, raw, { statistics: statisticsFile('types_all.xls') });
const summary = summarise(found);

describe('on a terminal', () => {
  test('the verdicts come first, then each rule with its numbers', () => {
    const text = reconciliationText(found, { language: 'en' }, 90);
    const flowing = text.replace(/\s+/g, ' ');
    const { equal, explained } = summary.verdicts;
    expect(text).toContain(`${summary.cells} numbers: ${equal} equal`);
    expect(flowing).toContain(`${explained} differ by known rules, 0 unexplained.`);
    expect(flowing).toContain(
      'Every number of types_all.xls is the one that LimeSurvey’s rules give',
    );
    for (const rule of summary.rules.keys()) {
      expect(text).toContain(`${RULE_WORDS[rule].title.en} (${summary.rules.get(rule)})`);
    }
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  test('what nothing explains is said before any rule', () => {
    const [first, ...tables] = found.tables;
    const [cell, ...cells] = first?.cells ?? [];
    if (first === undefined || cell === undefined) throw new Error('There is no cell.');
    const wrong = {
      ...cell,
      printed: 99,
      verdict: 'unexplained',
      reasons: [],
      asPredicted: false,
    } as const;
    const tampered = { ...found, tables: [{ ...first, cells: [wrong, ...cells] }, ...tables] };
    const text = reconciliationText(tampered, { language: 'fr' }, 100);
    expect(text).toContain('1 inexpliqué.');
    expect(text).toContain('1 nombre de types_all.xls n’est pas celui');
    expect(text.indexOf('Inexpliqués (1)')).toBeLessThan(text.indexOf('Base ('));
    const { content } = writeReconciliation(tampered, 'html', { language: 'fr' });
    expect(content.indexOf('Inexpliqués (1)')).toBeLessThan(content.indexOf('Écarts par règle'));
  });
});

describe('files', () => {
  test('the CSV has a line for each number, with the ids of respondents', () => {
    const { name, content } = writeReconciliation(found, 'csv', { language: 'en' });
    const lines = content.trimEnd().split('\r\n');
    expect(name).toBe('reconciliation.csv');
    expect(lines.length).toBe(summary.cells + 1);
    expect(lines[0]).toBe(
      '\uFEFF"table","title","line","code","line_label","measure","printed","computed","ours","verdict","rules","removed","added","data"',
    );
    expect(
      lines.filter((line) => /"invalid-code[^"]*","(?:\d+ ?)+","/.test(line)).length,
    ).toBeGreaterThan(0);
  });

  test('the JSON holds all that is known of a number', () => {
    const { content } = writeReconciliation(found, 'json', { language: 'en' });
    const json = JSON.parse(content);
    expect(json.schema).toBe('ent-survey/reconciliation/1');
    expect(json.summary.verdicts).toEqual(summary.verdicts);
    expect(json.tables[0].cells[0]).toEqual(JSON.parse(JSON.stringify(found.tables[0]?.cells[0])));
    expect(json.summary.rules).toEqual(Object.fromEntries(summary.rules));
  });

  test('the page has a table for each rule and for each table of LimeSurvey', () => {
    const { content } = writeReconciliation(found, 'html', { language: 'fr' });
    for (const rule of summary.rules.keys()) expect(content).toContain(`id="rule-${rule}"`);
    for (const { id } of found.tables) expect(content).toContain(`id="table-${id}"`);
    expect(content).toContain('<html lang="fr">');
  });

  test('the same bytes come out again', () => {
    const again = reconcile(responses, raw, { statistics: statisticsFile('types_all.xls') });
    for (const format of ['html', 'csv', 'json'] as const) {
      expect(writeReconciliation(again, format, { language: 'en' })).toEqual(
        writeReconciliation(found, format, { language: 'en' }),
      );
    }
  });

  test('texts of a hostile questionnaire and hostile ids are escaped', () => {
    const { instrument } = hostileResponses();
    const rows = rawAnswers(HOSTILE.map(() => ({ stored: { one: 'C1', open: '' } })));
    const stored = { ...rows, ids: HOSTILE };
    const hostile = reconcile(encode(instrument, stored, { provenance: PROVENANCE }), stored);
    const { content } = writeReconciliation(hostile, 'html', { language: 'en' });
    expect(content).not.toContain('<script>');
    expect(content).not.toContain('<img');
    expect(readHtml(content)).toBeDefined();
    expect(writeReconciliation(hostile, 'csv', { language: 'en' }).content).not.toMatch(/,"[=+@]/);
    const text = reconciliationText(hostile, { language: 'en' }, 80);
    const control = [...text].filter((letter) => letter < ' ' && letter !== '\n');
    expect(control).toEqual([]);
  });
});

test('every rule has a title and a sentence in both languages', () => {
  for (const { title, text } of Object.values(RULE_WORDS)) {
    for (const words of [title.en, title.fr, text.en, text.fr])
      expect(words.length).toBeGreaterThan(3);
    expect(title.en).not.toBe(title.fr === 'Base' ? '' : title.fr);
  }
  expect(placedCells(found).flatMap(({ cell }) => cell.reasons).length).toBeGreaterThan(100);
});
