import { basename } from 'node:path';
import { readBytes } from '../files/read-bytes.js';
import { isArchive } from './containers/unzip.js';
import { structureInArchive } from './structure/index.js';

/**
 * Whether a file is an archive (`.lsa`) that holds the structure of its survey beside the responses.
 *
 * @throws SurveyError when the file cannot be read, or is a damaged archive.
 */
export function holdsStructure(path: string): boolean {
  const bytes = readBytes(path);
  return isArchive(bytes) && structureInArchive(bytes, basename(path)) !== undefined;
}
