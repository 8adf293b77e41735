import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLss } from '../../../src/io/limesurvey/index.js';
import { runHere } from '../../support/run-here.js';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const out = join(folder, 'survey.lss');
const words = ['instrument', 'export', '--study', 'ent2013', '--language', 'en', '--out', out];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the study of 2013 is written, and what the file does not hold is said', () => {
  const { code, out: printed, err } = runHere(...words);
  expect([code, printed]).toEqual([0, `${out}\n`]);
  expect(err).toContain('note: LimeSurvey does not know that a list is ordered');
  expect(err).toContain('note: Derived variables are not asked');
  expect(readLss(readFileSync(out)).instrument.languages).toEqual(['fr', 'en']);
});

test('a file that nobody changed is written again, byte for byte', () => {
  const before = readFileSync(out, 'utf8');
  expect(runHere(...words).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(before);
});

test('a file that was changed since, or is not ours, is left alone', () => {
  appendFileSync(out, '<!-- mine -->\n');
  const { code, err } = runHere(...words);
  expect([code, readFileSync(out, 'utf8').endsWith('<!-- mine -->\n')]).toEqual([1, true]);
  expect(err).toContain('changed since');
  const mine = join(folder, 'mine.lss');
  writeFileSync(mine, 'mine');
  expect(runHere(...words.slice(0, -1), mine).code).toBe(1);
  expect(readFileSync(mine, 'utf8')).toBe('mine');
});
