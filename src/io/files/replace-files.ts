import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Message, problem, SurveyError } from '../../core/problems/index.js';
import { diskFull, notDirectory, nothingMade } from './messages.js';
import { refuseFile } from './read-bytes.js';

export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The failures of writing that would be told otherwise for a file that is read. */
const FAILURES: ReadonlyMap<unknown, readonly [rule: string, message: Message]> = new Map([
  ['ENOSPC', ['disk-full', diskFull]],
  ['EEXIST', ['not-a-directory', notDirectory]],
  ['ENOTDIR', ['not-a-directory', notDirectory]],
  ['ENOENT', ['nothing-made', nothingMade]],
]);

/** Writes every file under another name first, so that a failure replaces nothing. */
export function replaceFiles(directory: string, files: readonly NewFile[]): void {
  const parts = files.map(({ name, content }) => ({
    content,
    part: join(directory, `.${name}.part`),
    path: join(directory, name),
  }));
  try {
    for (const { part, content } of parts) writeFileSync(part, content);
    for (const { part, path } of parts) renameSync(part, path);
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
}

/** Runs `write`; an error of Node's file system is then told as a problem of that path. */
export function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof SurveyError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const [rule, message] = FAILURES.get(code) ?? [];
    if (rule === undefined || message === undefined) refuseFile(error, path);
    throw new SurveyError([problem(rule, message, { file: path })]);
  }
}
