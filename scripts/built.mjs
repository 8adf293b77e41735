/**
 * Whether `dist/` is what the sources make now. The contents of all that a build reads are compared,
 * since times say little: a file that is deleted, or checked out from an older commit, has none that
 * is newer.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Written into `dist/` when a build is done, and removed with it. */
const STAMP = join(ROOT, 'dist', '.built-from');

/** What a build reads beside `src/`: its settings, and which compiler is installed. */
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
];

/** A name for the contents of all that a build reads. */
export function hashOfSources() {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [...SETTINGS.map((name) => join(ROOT, name)), ...sources.sort()]) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the last build was finished, and made of what the sources hold now. */
export function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === hashOfSources();
  } catch {
    return false;
  }
}

/** Notes that `dist/` was made of the sources with that hash. */
export function markBuilt(hash) {
  writeFileSync(STAMP, hash);
}
