import { execFileSync, spawnSync } from 'node:child_process';
import { fromRoot } from './survey-fixtures.js';

const MAIN = fromRoot('dist/faces/cli/main.js');

/** Builds the package unless `dist` is what the sources make already. */
export function buildIfOld(): void {
  execFileSync(process.execPath, [fromRoot('scripts/build.mjs'), '--if-old']);
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
