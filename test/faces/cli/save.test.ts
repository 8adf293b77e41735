import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadFromFile } from '../../../src/io/saved-files/index.js';
import { runHere } from '../../support/run-here.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const LSS = fromRoot('test/fixtures/limesurvey/types.lss');
const CSV = fromRoot('test/fixtures/limesurvey/types.csv');
const TYPES = ['--instrument', LSS, '--responses', CSV];

let directory = '';
let saved = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ent save 'é "));
  saved = join(directory, 'wave1.entdata');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

describe('a saved file', () => {
  test.each([
    ['flat', 'role', '--json'],
    ['flat', 'longt', '--texts', '--json'],
    ['cross', 'outils', 'role', '--json'],
    ['flat', 'role', '--where', "sexe == 'F'", '--json'],
  ])('gives %s %s %s what the exports give, without the structure', (...words) => {
    expect(runHere('save', ...TYPES, '--out', saved)).toMatchObject({ code: 0, out: `${saved}\n` });
    const { code, out } = runHere(...words, '--responses', saved);
    expect(code).toBe(0);
    expect(out).toBe(runHere(...words, ...TYPES).out);
  });

  test('makes the same report, to the byte', () => {
    runHere('save', '--out', saved);
    const formats = ['--formats', 'html,csv,md,json'];
    const [one, two] = [join(directory, 'one'), join(directory, 'two')];
    runHere('report', '--out', one, ...formats);
    runHere('report', '--responses', saved, '--out', two, ...formats);
    for (const name of ['report.html', 'tables.json']) {
      expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
    }
  });

  test('keeps its selection and its unasked answers, and takes a further selection', () => {
    runHere('save', ...TYPES, '--complete', '--include-unasked', '--out', saved);
    const { out } = runHere(
      'flat',
      'role',
      '--responses',
      saved,
      '--where',
      "sexe == 'F'",
      '--json',
    );
    const words = ['--complete', '--include-unasked', '--where', "sexe == 'F'", '--json'];
    expect(JSON.parse(out)).toEqual(JSON.parse(runHere('flat', 'role', ...TYPES, ...words).out));
  });

  test.each([
    ['saved as collected, then aligned', []],
    ['aligned, then saved', ['--study', 'ent2013']],
  ])('knows the variables of the study: %s', (_, words) => {
    runHere('save', ...words, '--out', saved);
    const study = ['--study', 'ent2013', '--json'];
    const { code, out } = runHere('cross', 'use', 'Q4', '--responses', saved, ...study);
    expect(code).toBe(0);
    expect(out).toBe(runHere('cross', 'use', 'Q4', ...study).out);
  });

  test.each([
    ['--instrument', LSS],
    ['--encoding', 'utf-8'],
    ['--include-unasked'],
    ['--personal'],
    ['--reading', 'stayed'],
  ])('is refused with %s, which is settled: 2', (...words) => {
    runHere('save', ...TYPES, '--out', saved);
    const { code, out, err } = runHere('flat', 'role', '--responses', saved, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^error: ${words[0]}: .*Leave ${words[0]} out`));
  });

  test('is refused beside other files: 2', () => {
    runHere('save', ...TYPES, '--out', saved);
    for (const files of [
      [saved, CSV],
      [CSV, saved],
      [saved, saved],
    ]) {
      const { code, err } = runHere('flat', 'role', '--responses', ...files);
      expect(code).toBe(2);
      expect(err).toContain('one file of saved responses (.entdata) alone');
    }
  });

  test('that was damaged is refused: 1, and nothing on stdout', () => {
    runHere('save', ...TYPES, '--out', saved);
    const bytes = readFileSync(saved);
    bytes[200] = (bytes[200] ?? 0) ^ 4;
    writeFileSync(saved, bytes);
    const { code, out, err } = runHere('flat', 'role', '--responses', saved);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error: wave1\.entdata: The file was damaged/);
  });
});

describe('what identifies respondents', () => {
  const TOKEN = 'k7-token';
  const heldBy = (...words: readonly string[]) => {
    const csv = join(directory, 'tokens.csv');
    const content = readFileSync(CSV, 'utf8').replace('"refurl"', '"token"');
    writeFileSync(csv, content.replace(':28";;', `:28";"${TOKEN}";`));
    runHere('save', '--instrument', LSS, '--responses', csv, ...words, '--out', saved);
    return loadFromFile(saved).respondents;
  };

  test('is in the file only with --personal', () => {
    expect(heldBy()).not.toHaveProperty('personal');
    expect(heldBy('--personal').personal?.get('token')).toContain(TOKEN);
  });
});

describe('save', () => {
  test('wants --out, with a name that says what it is', () => {
    expect(runHere('save', ...TYPES).code).toBe(2);
    const csv = join(directory, 'wave1.csv');
    expect(runHere('save', ...TYPES, '--out', csv)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(csv)).toBe(false);
  });

  test('leaves a file that is not ours alone: 1', () => {
    writeFileSync(saved, 'a letter');
    expect(runHere('save', ...TYPES, '--out', saved)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(saved, 'utf8')).toBe('a letter');
  });
});
