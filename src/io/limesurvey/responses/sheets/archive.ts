import { problem, SurveyError } from '../../../../core/problems/index.js';
import { openArchive } from '../../containers/unzip.js';
import { notResponsesArchive } from '../messages.js';
import { documentType, readLsrSheet, readTimings } from './lsr.js';
import type { Sheet } from './sheet.js';

/**
 * The sheet in a LimeSurvey archive (`.lsa`): its responses, with their timings where it has some.
 *
 * @throws SurveyError when the archive is damaged, or holds no responses.
 */
export function readArchiveSheet(bytes: Uint8Array, file: string): Sheet {
  const { names, unpack } = openArchive(bytes, file);
  const files = [...unpack((name) => /\.ls[ri]$/i.test(name)).values()];
  const ofType = (type: string) => files.find((each) => documentType(each) === type);
  const responses = ofType('Responses');
  if (responses === undefined) {
    throw new SurveyError([problem('not-an-export', notResponsesArchive(names), { file })]);
  }
  const timings = ofType('Timings');
  return readLsrSheet(responses, file, timings && readTimings(timings, file));
}
