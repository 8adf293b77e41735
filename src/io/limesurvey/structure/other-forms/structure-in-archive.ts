import { Unzip, UnzipInflate } from 'fflate';
import { type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { brokenArchive, noStructureInside, tooLarge } from '../messages.js';

const LARGEST_MIB = 64;
const SLICE = 2 ** 14;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** Gathers the structure while the archive is read; the other files inside are not unpacked. */
function gathering(source: Place) {
  const parts: Uint8Array[] = [];
  const found = { size: 0, isStructure: false, isWhole: false };
  const archive = new Unzip((file) => {
    if (found.isStructure || !/\.lss$/i.test(file.name)) return;
    found.isStructure = true;
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      found.size += part.length;
      if (found.size > LARGEST_MIB * 2 ** 20) {
        throw new SurveyError([problem('too-large', tooLarge(LARGEST_MIB), source)]);
      }
      parts.push(part);
      found.isWhole ||= isLast;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  return { archive, found, whole: () => joined(parts, found.size) };
}

/**
 * The structure inside a LimeSurvey archive (`.lsa`), its first file whose name ends in `.lss`.
 * What comes out is counted while it does, so that a small file cannot become an immense one.
 *
 * @throws SurveyError when the archive is damaged, holds no structure, or one that is too large.
 */
export function structureInArchive(content: Uint8Array, source: Place): Uint8Array {
  const { archive, found, whole } = gathering(source);
  try {
    for (let place = 0; place < content.length && !found.isWhole; place += SLICE) {
      archive.push(content.subarray(place, place + SLICE), place + SLICE >= content.length);
    }
  } catch (error) {
    if (error instanceof SurveyError) throw error;
    throw new SurveyError([problem('broken-archive', brokenArchive, source)]);
  }
  if (found.isWhole) return whole();
  const [rule, message] = found.isStructure
    ? (['broken-archive', brokenArchive] as const)
    : (['no-structure', noStructureInside] as const);
  throw new SurveyError([problem(rule, message, source)]);
}
