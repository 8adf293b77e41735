import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, SurveyError } from '../../core/problems/index.js';
import { makeDirectory } from './make-directory.js';
import { notOurs } from './messages.js';
import { expandHome } from './read-bytes.js';
import { type NewFile, replaceFiles, writing } from './replace-files.js';

/** The list of what was written, with its digests: it tells our own files from the user's. */
const MANIFEST = '.ent-survey.json';

const DIGEST = /^[0-9a-f]{64}$/;

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function parseManifest(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The digests of what was written; `undefined` when a file of that name is something else. */
function readManifest(directory: string): ReadonlyMap<string, string> | undefined {
  const path = join(directory, MANIFEST);
  if (!existsSync(path)) return new Map();
  const content = statSync(path).isFile() ? parseManifest(readFileSync(path, 'utf8')) : undefined;
  if (typeof content !== 'object' || content === null) return undefined;
  const entries = Object.entries(content).map(([name, value]) => [name, String(value)] as const);
  return entries.every(([, value]) => DIGEST.test(value)) ? new Map(entries) : undefined;
}

function isOurs(path: string, written: string | undefined): boolean {
  return statSync(path).isFile() && written === digest(readFileSync(path));
}

/** The files that stand where new ones would, and that no earlier report left there as they are. */
function foreignFiles(directory: string, files: readonly NewFile[]): readonly string[] {
  const known = readManifest(directory);
  if (known === undefined) return [MANIFEST];
  return files
    .map(({ name }) => name)
    .filter((name) => existsSync(join(directory, name)))
    .filter((name) => !isOurs(join(directory, name), known.get(name)));
}

/**
 * Writes files into a directory, which is made if need be, and returns their paths. Files of an
 * earlier report are replaced; any other file is left alone.
 *
 * @throws SurveyError when a file would replace one that is not ours, when the disk is full, or
 * when the directory may not be written. Nothing is half written.
 */
export function writeFiles(directory: string, files: readonly NewFile[]): readonly string[] {
  const target = expandHome(directory);
  writing(directory, () => {
    makeDirectory(target);
    const foreign = foreignFiles(target, files);
    if (foreign.length > 0) {
      throw new SurveyError([problem('not-ours', notOurs(foreign), { file: directory })]);
    }
    const known = new Map(readManifest(target));
    for (const { name, content } of files) known.set(name, digest(content));
    const manifest = `${JSON.stringify(Object.fromEntries([...known].sort()), null, 1)}\n`;
    replaceFiles(target, [...files, { name: MANIFEST, content: manifest }]);
  });
  return files.map(({ name }) => join(directory, name));
}
