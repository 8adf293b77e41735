import { problem, SurveyError } from '../../../../core/problems/index.js';
import { type Archive, openArchive } from '../../containers/unzip.js';
import type { IsHeading } from '../headings/is-heading.js';
import { documentType, readLsrSheet, readTimings } from './lsr.js';
import { notResponsesArchive } from './messages.js';
import type { ReadSheets } from './record-sheets.js';
import type { Sheet } from './sheet.js';
import { isWorkbook, readXlsxSheets } from './xlsx.js';

/** The sheet in a survey archive (`.lsa`): its responses, with their timings where it has some. */
function readLsaSheet({ names, unpack }: Archive, file: string): Sheet {
  const files = [...unpack((name) => /\.ls[ri]$/i.test(name)).values()];
  const ofType = (type: string) => files.find((each) => documentType(each) === type);
  const responses = ofType('Responses');
  if (responses === undefined) {
    throw new SurveyError([problem('not-an-export', notResponsesArchive(names), { file })]);
  }
  const timings = ofType('Timings');
  return readLsrSheet(responses, file, timings && readTimings(timings, file));
}

/**
 * The sheets in a zip archive: a survey archive (`.lsa`) or a workbook (`.xlsx`).
 *
 * @throws SurveyError when the archive is damaged, or holds no responses.
 */
export function readArchiveSheets(
  bytes: Uint8Array,
  file: string,
  isHeading: IsHeading,
): ReadSheets {
  const archive = openArchive(bytes, file);
  if (isWorkbook(archive.names)) return readXlsxSheets(archive, file, isHeading);
  return { sheets: [readLsaSheet(archive, file)], problems: [] };
}
