import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './survey-fixtures.js';

const MAIN = fromRoot('dist/faces/cli/main.js');

function newest(directory: string): number {
  const times = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}

/** Builds the package unless `dist` is newer than every source. */
export function buildIfOld(): void {
  if (existsSync(MAIN) && statSync(MAIN).mtimeMs >= newest(fromRoot('src'))) return;
  const compiler = fromRoot('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', fromRoot('tsconfig.build.json')]);
}

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a process of its own. */
export function runBuilt(words: readonly string[], cwd = fromRoot('.')): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}
