import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const isDirectory = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();

/** The directories that are to be made for a path, the outermost first. */
function missingOf(path: string): readonly string[] {
  const missing: string[] = [];
  let at = resolve(path);
  while (!isDirectory(at) && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  return missing;
}

/**
 * Makes a directory and those above it that do not exist, one after the other. Node's own recursive
 * `mkdir` never ends in a place where nothing can be made, such as `/proc`.
 *
 * Throws the error of the file system when one of them cannot be made.
 */
export function makeDirectory(path: string): void {
  for (const each of missingOf(path)) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another program may have made it since.
      if (!isDirectory(each)) throw error;
    }
  }
}
