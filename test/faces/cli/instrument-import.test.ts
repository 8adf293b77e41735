import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtBy } from '../../support/run-code.js';
import { runHere } from '../../support/run-here.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const out = join(folder, 'survey.ts');
const words = ['instrument', 'import', 'test/fixtures/limesurvey/types.lss', '--out', out];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the code of a structure is written, and builds its questionnaire', () => {
  expect(runHere(...words)).toEqual({ code: 0, out: `${out}\n`, err: '' });
  const { id, groups } = builtBy(readFileSync(out, 'utf8'));
  expect([id, groups.length]).toEqual(['741852', 3]);
});

test('code that a person went on writing is left alone', () => {
  expect(runHere(...words).code).toBe(0);
  appendFileSync(out, 'export const mine = survey.questions.role;\n');
  expect(runHere(...words).code).toBe(1);
  expect(readFileSync(out, 'utf8')).toContain('mine');
});

test('an archive is imported as the structure inside it is', () => {
  const other = join(folder, 'archive.ts');
  const archive = 'test/fixtures/limesurvey/structure/survey_archive_741852.lsa';
  expect(runHere('instrument', 'import', archive, '--out', other).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain(readFileSync(other, 'utf8').split('// ')[0]);
});
