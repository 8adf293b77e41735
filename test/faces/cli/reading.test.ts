import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/core/instrument/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { runHere } from '../../support/run-here.js';

let directory = '';
let answers = '';

/** Two teachers under the codes of the study: one uses the ENT, one does not. */
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'ent reading '));
  answers = join(directory, 'answers.csv');
  const fields = [...new Set([...ent.variables.values()].flatMap(fieldsOf))];
  const lineOf = (id: string, given: Readonly<Record<string, string>>) =>
    [id, '"2013-12-01"', ...fields.map((field) => `"${given[field] ?? ''}"`)].join(';');
  const lines = [
    ['id', 'submitdate', ...fields].join(';'),
    lineOf('1', { Q4: 'ens', Q13: 'week', Q18: 'never' }),
    lineOf('2', { Q4: 'ens', Q13: 'never' }),
  ];
  writeFileSync(answers, `${lines.join('\n')}\n`);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const flatQ18 = (...words: readonly string[]) =>
  runHere('flat', 'Q18', '--responses', answers, ...words, '--json', '--language', 'en');

describe('--reading', () => {
  test('changes who counts as asked, and the table says so', () => {
    expect(JSON.parse(flatQ18().out).bases).toMatchObject({ asked: 1, notAsked: 1 });
    const stayed = JSON.parse(flatQ18('--reading', 'stayed').out);
    expect(stayed.bases).toMatchObject({ asked: 2, notAsked: 0, noAnswer: 1 });
    expect(stayed.readings).toEqual(['Those who stayed']);
    const words = ['--reading', 'stayed', '--language', 'en'];
    expect(runHere('flat', 'Q18', '--responses', answers, ...words).out).toContain(
      'Inferred filters of the questionnaire, under “Those who stayed”.',
    );
  });

  test('leaves no trace in tables when it is not given', () => {
    expect(flatQ18().out).not.toContain('readings');
  });

  test('is wrong usage when there is no such reading, or when the filters are known', () => {
    const unknown = flatQ18('--reading', 'everybody');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('its readings are stayed');
    for (const words of [
      ['flat', 'Q13'],
      ['flat', 'Q13', '--study', 'ent2013'],
    ]) {
      const { code, err } = runHere(...words, '--reading', 'stayed', '--language', 'en');
      expect(code).toBe(2);
      expect(err).toContain('Leave --reading out');
    }
  });
});
