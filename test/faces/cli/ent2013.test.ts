import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HARMONISED } from '../../../src/studies/ent2013/index.js';
import { runHere } from '../../support/run-here.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const STUDY = ['--study', 'ent2013', '--language', 'en'];
const LSS = fromRoot('test/fixtures/limesurvey/types.lss');

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ent 2013 '));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('instrument --study', () => {
  test('show prints the contents of the questionnaire, then its harmonised variables', () => {
    const { code, out, err } = runHere('instrument', 'show', ...STUDY);
    expect([code, err]).toEqual([0, '']);
    const codes = [...out.matchAll(/^ {2}(\w+) {2}/gm)].map((match) => match[1]);
    const questions = Array.from({ length: 102 }, (_, index) => `Q${index + 1}`);
    expect(codes).toEqual([...questions, ...HARMONISED.map(({ question }) => question.code)]);
  });

  test('show has a harmonised variable in full, with its member table', () => {
    const { code, out } = runHere('instrument', 'show', ...STUDY, '--question', 'useWeekly');
    expect(code).toBe(0);
    expect(out).toMatch(/^Derived variables\n\n {2}useWeekly {2}\[/);
    const near = runHere('instrument', 'show', ...STUDY, '--question', 'useWeakly');
    expect(near.err).toContain('did you mean useWeekly?');
  });

  test('show takes readings', () => {
    const { code, out } = runHere('instrument', 'show', ...STUDY, '--reading', 'stayed');
    expect(code).toBe(0);
    expect(out).toContain('Reading stayed [holds here]');
    expect(out).toMatch(/^ {2}Q14 .*≈ if Q13\u00a0= “never”$/m);
    expect(out).toMatch(/^ {2}Q15 +multiple choice +How do you access the ENT\?$/m);
    const words = ['--question', 'Q15', '--reading', 'stayed'];
    const { out: full } = runHere('instrument', 'show', ...STUDY, ...words);
    expect(full).toContain('(asked of all in the group)');
    expect(full).toContain('Reading chosen by the user, “Those who stayed”: ');
    expect(runHere('instrument', 'show', ...STUDY, '--reading', 'none').code).toBe(2);
  });

  test('check reviews the study', () => {
    const { code, out } = runHere('instrument', 'check', ...STUDY);
    expect(code).toBe(0);
    expect(out).toMatch(/\n102 questions: 0 errors, \d+ warnings?, \d+ notes?\.\n$/);
  });

  test.each(['show', 'check'])('%s with a structure too is wrong usage', (command) => {
    const { code, out, err } = runHere('instrument', command, LSS, ...STUDY);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--study: Give a structure or the name of a study, not both/);
  });
});

describe('tables of the study', () => {
  test('know its harmonised variables', () => {
    const { code, out } = runHere('flat', 'use', ...STUDY);
    expect(code).toBe(0);
    expect(out).toContain('use. Use of the ENT');
    const crossed = runHere('cross', 'nonUse', 'Q4', ...STUDY);
    expect(crossed.code).toBe(0);
    expect(crossed.out).toMatch(/time\s.*\/\/\//);
  });

  test('are selected by them', () => {
    const words = ['flat', 'useWeekly', ...STUDY, '--json', '--where', "use == 'never'"];
    const table: unknown = JSON.parse(runHere(...words).out);
    expect(table).toMatchObject({ rows: [{ count: 0 }, { count: 14 }] });
  });

  test('of a question that does not exist name them', () => {
    const { code, err } = runHere('flat', 'xyzzy', ...STUDY);
    expect(code).toBe(2);
    expect(err).toMatch(
      /the questions are Q1, .* … Q102; derived from them: ageCheck, use, useWeekly, /,
    );
    expect(runHere('flat', 'nonuse', ...STUDY).err).toContain('did you mean "nonUse"?');
    expect(runHere('flat', 'xyzzy', '--language', 'en').err).not.toContain('derived');
  });

  test('of a report come last, and can be asked for by code', () => {
    const out = join(directory, 'report');
    const words = ['--formats', 'md', '--out', out, '--questions'];
    expect(runHere('report', ...STUDY, ...words, 'use,Q13').code).toBe(0);
    const written = readFileSync(join(out, 'report.md'), 'utf8');
    const titles = [...written.matchAll(/^#+ (Q13|Q14|use|Derived variables)\b/gm)];
    expect(titles.map((match) => match[1])).toEqual(['Q13', 'Derived variables', 'use']);
    const unknown = runHere('report', ...STUDY, ...words, 'use,nothing');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/derived from them: ageCheck, .*hasProjectors\. Write codes/);
  });
});
