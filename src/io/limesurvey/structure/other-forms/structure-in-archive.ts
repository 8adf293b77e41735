import { type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { openArchive } from '../../containers/unzip.js';
import { noStructureInside } from '../messages.js';

/**
 * The structure inside a LimeSurvey archive (`.lsa`), its first file whose name ends in `.lss`.
 *
 * @throws SurveyError when the archive is damaged, holds no structure, or one that is too large.
 */
export function structureInArchive(content: Uint8Array, source: Place): Uint8Array {
  const { names, unpack } = openArchive(content, source.file ?? 'archive');
  const name = names.find((each) => /\.lss$/i.test(each));
  const found = name === undefined ? undefined : unpack((each) => each === name).get(name);
  if (found !== undefined) return found;
  throw new SurveyError([problem('no-structure', noStructureInside, source)]);
}
