import { openArchive } from '../../containers/unzip.js';

/**
 * The structure inside a LimeSurvey archive (`.lsa`), its first file whose name ends in `.lss`;
 * `undefined` when it holds none.
 *
 * @throws SurveyError when the archive is damaged, or holds more than it says.
 */
export function structureInArchive(content: Uint8Array, file: string): Uint8Array | undefined {
  const { names, unpack } = openArchive(content, file);
  const name = names.find((each) => /\.lss$/i.test(each));
  return name === undefined ? undefined : unpack((each) => each === name).get(name);
}
