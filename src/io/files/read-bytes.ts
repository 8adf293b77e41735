import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { type Message, problem, SurveyError } from '../../core/problems/index.js';
import { isDirectory, noSuchFile, notPermitted, tooLarge, unreadable } from './messages.js';

/** Larger files would not fit in one text. */
const LARGEST = 512 * 1024 * 1024;

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

const REASONS: ReadonlyMap<unknown, Message> = new Map([
  ['EACCES', notPermitted],
  ['EPERM', notPermitted],
  ['EROFS', notPermitted],
  ['EISDIR', isDirectory],
]);

function refuse(rule: string, message: Message, file: string): never {
  throw new SurveyError([problem(rule, message, { file })]);
}

/** The path with a leading `~` replaced by the home directory, as shells do outside quotes. */
export function expandHome(path: string): string {
  return /^~(?=$|[\\/])/.test(path) ? join(homedir(), path.slice(1)) : path;
}

/** The whole path of a file whose name does not tell where it is looked for. */
function wholePath(file: string): string | undefined {
  return isAbsolute(file) ? undefined : resolve(expandHome(file));
}

/** The error of Node's file system as a problem. */
export function refuseFile(error: unknown, file: string): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = ABSENT.has(code)
    ? noSuchFile(wholePath(file))
    : (REASONS.get(code) ?? unreadable(String(code)));
  return refuse('unreadable-file', message, file);
}

/**
 * The content of a file.
 *
 * @throws SurveyError when the file does not exist, is a directory, or may not be read.
 */
export function readBytes(path: string): Uint8Array {
  const expanded = expandHome(path);
  try {
    const stats = statSync(expanded);
    if (stats.isDirectory()) refuse('is-directory', isDirectory, path);
    if (stats.size > LARGEST) refuse('too-large', tooLarge(stats.size, LARGEST), path);
    return readFileSync(expanded);
  } catch (error) {
    if (error instanceof SurveyError) throw error;
    return refuseFile(error, path);
  }
}
