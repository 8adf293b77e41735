import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfOld, runBuilt } from '../../support/built-cli.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const directory = mkdtempSync(join(tmpdir(), 'ent "main" '));

beforeAll(buildIfOld, 120_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the built command', () => {
  test.each([
    [0, ['flat', 'Q13']],
    [1, ['flat', 'Q13', '--responses', 'none.csv']],
    [1, ['validate']],
    [2, ['flat', 'Q999']],
    [2, ['flat']],
  ])('exits with %i after %j, without a stack trace', (expected, words) => {
    const { code, out, err } = runBuilt(words);
    expect(code).toBe(expected);
    expect(out + err).not.toMatch(/\n\s+at |node:internal/);
  });

  test('works from any directory, on paths with spaces and quotes', () => {
    const words = ['report', '--out', "the 'report' é", '--questions', 'Q1'];
    const { code, out } = runBuilt(words, directory);
    expect(code).toBe(0);
    expect(out).toBe(`${join("the 'report' é", 'report.html')}\n`);
    expect(existsSync(join(directory, "the 'report' é", 'report.html'))).toBe(true);
  });

  test('writes nothing when a name is taken by a directory', () => {
    const out = join(directory, 'taken');
    mkdirSync(join(out, 'report.html'), { recursive: true });
    const { code, err } = runBuilt(['report', '--out', out, '--formats', 'md,html']);
    expect(code).toBe(1);
    expect(err).toContain('report.html');
    expect(readdirSync(out)).toEqual(['report.html']);
  });

  test.skipIf(!existsSync('/dev/full'))('says so when its results cannot be written', () => {
    const main = fromRoot('dist/faces/cli/main.js');
    const command = `"${process.execPath}" "${main}" flat Q13 > /dev/full`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: stdout: ENOSPC.*\n$/);
  });

  test('ends quietly when its reader stops before the end', () => {
    const main = fromRoot('dist/faces/cli/main.js');
    const command = `"${process.execPath}" "${main}" flat Q3 | true`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stderr).toBe('');
  });
});
