import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../support/survey-fixtures.js';

/** Packing and installing takes a minute and a registry: it is done in CI. */
const inCi = process.env.CI === 'true';
if (!inCi) console.warn('Skipped outside CI: the packed tarball installed in an empty project.');

const project = mkdtempSync(join(tmpdir(), 'installed-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const npm = (words: readonly string[], cwd: string) =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const node = (words: readonly string[]) =>
  spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });

const CORRECT = `
import { flat, group, instrument, is, single, type ResponseOf } from 'ent-survey';
import { cramersV } from 'ent-survey/statistics';
import { loadSurvey } from 'ent-survey/limesurvey';
import { makeReport } from 'ent-survey/report';
const role = single('role', { en: 'Role' }, { pupil: { en: 'pupil' }, staff: { en: 'staff' } });
const use = single('use', { en: 'Use' }, { never: {}, day: {} }, { when: is(role, 'pupil') });
const survey = instrument({ id: 'demo', languages: ['en'], groups: [group('g', {}, [role, use])] });
const answer: ResponseOf<typeof survey> = { role: 'pupil', use: 'day' };
const v: number | null = cramersV([[1, 2], [3, 4]]);
console.log(answer.role, v, flat, loadSurvey, makeReport);
`;
const WRONG = `${CORRECT}\nis(role, 'teacher');\n`;

/** The exit code of TypeScript on a program, under one version and one way of finding modules. */
function compile(program: string, typescript: string, options: readonly string[]): number | null {
  const file = join(project, 'program.ts');
  writeFileSync(file, program);
  const compiler = fromRoot(`node_modules/${typescript}/bin/tsc`);
  const types = ['--types', 'node', '--typeRoots', fromRoot('node_modules/@types')];
  return node([compiler, '--noEmit', '--strict', ...types, ...options, file]).status;
}

const COMPILERS = [
  [
    '5.0 with classic Node resolution',
    'typescript-5.0',
    ['--target', 'es2022', '--module', 'commonjs', '--moduleResolution', 'node10'],
  ],
  [
    '6.0 with NodeNext',
    'typescript',
    ['--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ],
  [
    '6.0 with a bundler',
    'typescript',
    ['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
  ],
] as const;

describe.skipIf(!inCi)('the packed tarball, installed in an empty project', () => {
  let tarball = '';

  beforeAll(() => {
    mkdirSync(project, { recursive: true });
    const [packed]: { filename: string }[] = JSON.parse(
      npm(['pack', '--json', '--pack-destination', project], fromRoot('.')),
    );
    tarball = join(project, packed?.filename ?? '');
    writeFileSync(
      join(project, 'package.json'),
      '{ "name": "empty", "private": true, "type": "module" }',
    );
    npm(['install', '--no-audit', '--no-fund', tarball], project);
  }, 300_000);

  test('is small, and holds neither tests nor sources', () => {
    expect(statSync(tarball).size).toBeLessThan(3_000_000);
    const root = join(project, 'node_modules/ent-survey');
    expect(existsSync(join(root, 'datasets/ent-colleges.csv'))).toBe(true);
    for (const name of ['src', 'test', 'docs', 'bench'])
      expect(existsSync(join(root, name))).toBe(false);
  });

  test('its command makes a report and prints a table', () => {
    const bin = join(project, 'node_modules/.bin/ent-survey');
    execFileSync(bin, ['report', '--out', 'out'], { cwd: project });
    expect(readFileSync(join(project, 'out/report.html'), 'utf8')).toContain('Données fictives');
    const table = JSON.parse(
      execFileSync(bin, ['flat', 'Q13', '--json'], { cwd: project, encoding: 'utf8' }),
    );
    expect(table.bases.answered).toBe(13);
  });

  test('is imported by an ES module and required by a CommonJS one', () => {
    const call = "console.log(m.option('a', {}).code)";
    writeFileSync(join(project, 'a.mjs'), `import * as m from 'ent-survey'; ${call}`);
    writeFileSync(join(project, 'b.cjs'), `const m = require('ent-survey'); ${call}`);
    expect(node(['a.mjs']).stdout.trim()).toBe('a');
    expect(node(['b.cjs']).stdout.trim()).toBe('a');
  });

  test.each(COMPILERS)(
    'its types compile under TypeScript %s, and a wrong option does not',
    (_, typescript, options) => {
      expect(compile(CORRECT, typescript, options)).toBe(0);
      expect(compile(WRONG, typescript, options)).not.toBe(0);
    },
    120_000,
  );
});
