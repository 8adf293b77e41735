import { basename } from 'node:path';
import { readBytes } from '../files/read-bytes.js';
import { isArchive, openArchive } from './containers/unzip.js';

/** The structure of the survey in an archive (`.lsa`); `undefined` when it is none, or holds none. */
function structureIn(bytes: Uint8Array, file: string): Uint8Array | undefined {
  if (!isArchive(bytes)) return undefined;
  const { names, unpack } = openArchive(bytes, file);
  const name = names.find((each) => /\.lss$/i.test(each));
  return name === undefined ? undefined : unpack((each) => each === name).get(name);
}

/**
 * Whether a file is an archive (`.lsa`) that holds the structure of its survey beside the responses.
 *
 * @throws SurveyError when the file cannot be read, or is a damaged archive.
 */
export function holdsStructure(path: string): boolean {
  return structureIn(readBytes(path), basename(path)) !== undefined;
}
