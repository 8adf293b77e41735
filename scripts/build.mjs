/**
 * Compiles `src/` into `dist/`, from nothing: a file that left `src/` leaves the package too. With
 * `--if-old`, only when `dist/` is not what the sources make already.
 */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfSources, isBuilt, markBuilt } from './built.mjs';
import { ROOT, runNode } from './run.mjs';

const DIST = join(ROOT, 'dist');

async function build() {
  // What changes while the compiler runs belongs to the next build.
  const hash = hashOfSources();
  rmSync(DIST, { recursive: true, force: true });
  const { code } = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  if (code !== 0) return code;
  chmodSync(join(DIST, 'faces', 'cli', 'main.js'), 0o755);
  markBuilt(hash);
  return code;
}

process.exitCode = process.argv.includes('--if-old') && isBuilt() ? 0 : await build();
