import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../support/survey-fixtures.js';

const FILES: Readonly<Record<string, string>> = {
  'src/core/problems/index.ts': 'export const a = 1;\n',
  'src/core/statistics/index.ts': 'export const b = 1;\n',
  'src/core/instrument/index.ts': 'export const c = 1;\n',
  'src/core/instrument/inner.ts': 'export const d = 1;\n',
};

/** The rules that a file breaks, when it is added to a small tree of rooms. */
function brokenBy(path: string, content: string): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), 'rooms-'));
  made.push(directory);
  for (const [name, text] of Object.entries({ ...FILES, [path]: content })) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    copyFileSync(fromRoot(name), join(directory, name));
  }
  symlinkSync(fromRoot('node_modules'), join(directory, 'node_modules'));
  const cruiser = fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, 'src', '--output-type', 'json'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { summary }: { summary: { violations: readonly { rule: { name: string } }[] } } =
    JSON.parse(stdout);
  return summary.violations.map((violation) => violation.rule.name);
}

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

describe('the import rules', () => {
  test('let rooms import those above them', () => {
    const content = "import { a } from '../problems/index.js';\nexport const e = a;\n";
    expect(brokenBy('src/core/instrument/good.ts', content)).toEqual([]);
  });

  test.each([
    [
      'a room below',
      'src/core/problems/bad.ts',
      "import { c } from '../instrument/index.js';\nexport const e = c;\n",
    ],
    [
      'a survey from statistics',
      'src/core/statistics/bad.ts',
      "import { c } from '../instrument/index.js';\nexport const e = c;\n",
    ],
    [
      'the inside of a room',
      'src/core/responses/bad.ts',
      "import { d } from '../instrument/inner.js';\nexport const e = d;\n",
    ],
    [
      'Node in core',
      'src/core/instrument/bad.ts',
      "import { readFileSync } from 'node:fs';\nexport const e = readFileSync;\n",
    ],
    [
      'a package in core',
      'src/core/instrument/bad.ts',
      "import { Command } from 'commander';\nexport const e = Command;\n",
    ],
    [
      'itself in a circle',
      'src/core/instrument/inner.ts',
      "import { d as e } from './inner.js';\nexport const d = e;\n",
    ],
  ])('refuse %s', (_, path, content) => {
    expect(brokenBy(path, content).length).toBeGreaterThan(0);
  });
});
