import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Message, problem, SurveyError } from '../../core/problems/index.js';
import { makeDirectory } from './make-directory.js';
import { expandHome } from './read-bytes.js';
import { replaceFiles, writing } from './replace-files.js';

/** How a file that stands in the way is told to be ours, and what to say when it is not. */
export interface OwnFile {
  readonly isOurs: (content: Uint8Array) => boolean;
  readonly otherwise: Message;
}

/**
 * Writes one file whose content tells that it is ours; its directory is made if need be. A file of
 * that name is replaced when it is ours too; any other is left alone.
 *
 * @throws SurveyError when the file would replace one that is not ours, when the disk is full, or
 * when it may not be written. Nothing is half written.
 */
export function writeFile(path: string, content: Uint8Array, { isOurs, otherwise }: OwnFile): void {
  const target = expandHome(path);
  writing(path, () => {
    const stands = existsSync(target);
    if (stands && !(statSync(target).isFile() && isOurs(readFileSync(target)))) {
      throw new SurveyError([problem('not-ours', otherwise, { file: path })]);
    }
    makeDirectory(dirname(target));
    replaceFiles(dirname(target), [{ name: basename(target), content }]);
  });
}
