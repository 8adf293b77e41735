/**
 * Compiles `src/` into `dist/`, from nothing: a file that left `src/` leaves the package too. The
 * whole takes three seconds, less than it would cost to doubt whether `dist/` is up to date.
 */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './run.mjs';

const DIST = join(ROOT, 'dist');

rmSync(DIST, { recursive: true, force: true });
const { code } = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
if (code === 0) chmodSync(join(DIST, 'faces', 'cli', 'main.js'), 0o755);
process.exitCode = code;
