import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromRoot } from '../support/survey-fixtures.js';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packing and installing needs a registry and takes a while: it is done with CI=true. */
const inCi = process.env.CI === 'true';

const npm = (words: readonly string[], cwd: string) =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const CORRECT = `
import { flat, group, instrument, is, single, type ResponseOf } from 'ent-survey';
import { cramersV } from 'ent-survey/statistics';
import { loadSurvey } from 'ent-survey/limesurvey';
import { makeReport } from 'ent-survey/report';
const role = single('role', { en: 'Role' }, { pupil: { en: 'pupil' }, staff: { en: 'staff' } });
const use = single('use', { en: 'Use' }, { never: {}, day: {} }, { when: is(role, 'pupil') });
const survey = instrument({ id: 'demo', languages: ['en'], groups: [group('g', {}, [role, use])] });
export const answer: ResponseOf<typeof survey> = { role: 'pupil', use: 'day' };
export const v: number | null = cramersV([[1, 2], [3, 4]]);
export const table = (path: string) => flat(loadSurvey(path, [path]).responses, 'use');
export const report = makeReport;
`;
const WRONG_OPTION = `${CORRECT}is(role, 'teacher');\n`;

const COMPILERS = [
  ['5.0 with classic Node resolution', 'typescript-5.0', 'commonjs', 'node10'],
  ['6.0 with NodeNext', 'typescript', 'nodenext', 'nodenext'],
  ['6.0 with a bundler', 'typescript', 'esnext', 'bundler'],
] as const;

describe('the packed tarball, installed in an empty project', () => {
  const project = mkdtempSync(join(tmpdir(), 'installed-'));
  let packed: Packed = { filename: '', size: 0, files: [] };

  const write = (name: string, text: string) => writeFileSync(join(project, name), text);
  const node = (words: readonly string[]) =>
    spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  const command = (words: readonly string[]) =>
    execFileSync(join(project, 'node_modules', '.bin', 'ent-survey'), words, {
      cwd: project,
      encoding: 'utf8',
    });

  beforeAll(() => {
    if (!inCi) return;
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
    const [first]: Packed[] = JSON.parse(npm(pack, fromRoot('.')));
    if (first !== undefined) packed = first;
    write('package.json', '{ "name": "empty", "private": true, "type": "module" }');
    npm(['install', '--silent', '--no-audit', '--no-fund', `./${packed.filename}`], project);
  }, 300_000);

  beforeEach(({ skip }) => skip(!inCi, 'installs the packed tarball: set CI=true'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('holds the compiled code, its types and the data, and is small', () => {
    const paths = packed.files.map(({ path }) => path);
    const beside = paths.filter(
      (path) => !/^(?:(?:dist|datasets|docs\/decisions)\/|docs\/[^/]+\.md$)/.test(path),
    );
    expect(
      beside.filter(
        (path) => !/^(LICENSE|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|package\.json)$/.test(path),
      ),
    ).toEqual([]);
    expect(beside).toContain('LICENSE');
    expect(paths).toContain('datasets/ent-colleges.csv');
    expect(paths).toContain('datasets/ent-colleges.provenance.json');
    const odd = paths.filter((path) => path.startsWith('dist/') && !/(\.d\.ts|\.js)$/.test(path));
    expect(odd).toEqual([]);
    expect(packed.size).toBeLessThan(3_000_000);
  });

  test('its command makes a report and prints a table', () => {
    command(['report', '--out', 'out']);
    const page = readFileSync(join(project, 'out', 'report.html'), 'utf8');
    expect(page).toContain('Données fictives');
    expect(JSON.parse(command(['flat', 'Q13', '--json'])).bases.answered).toBe(13);
  });

  test('is imported by an ES module and required by a CommonJS one', () => {
    const call = "console.log(survey.option('a', {}).code)";
    write('a.mjs', `import * as survey from 'ent-survey'; ${call}`);
    write('b.cjs', `const survey = require('ent-survey'); ${call}`);
    expect(node(['a.mjs']).stdout.trim()).toBe('a');
    expect(node(['b.cjs']).stdout.trim()).toBe('a');
  });

  test.each(COMPILERS)(
    'its types compile under TypeScript %s, and a wrong option is the one error',
    (_, typescript, module, moduleResolution) => {
      const compile = (program: string) => {
        write('program.ts', program);
        write(
          'tsconfig.json',
          JSON.stringify({
            compilerOptions: {
              ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [] },
              ...{ module, moduleResolution },
            },
            files: ['program.ts'],
          }),
        );
        return node([fromRoot(`node_modules/${typescript}/bin/tsc`), '--pretty', 'false']).stdout;
      };
      expect(compile(CORRECT)).toBe('');
      const errors = compile(WRONG_OPTION).split('\n').filter(Boolean);
      expect(errors.filter((line) => !line.startsWith(' '))).toEqual([
        expect.stringMatching(/^program\.ts\(13,10\): error TS2345: .*"teacher"/),
      ]);
    },
    120_000,
  );
});
