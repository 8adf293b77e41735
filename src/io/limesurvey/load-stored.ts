import { basename } from 'node:path';
import type { Instrument } from '../../core/instrument/index.js';
import { readBytes } from '../files/read-bytes.js';
import { type AnswersSettings, type ReadAnswers, readAllAnswers } from './responses/index.js';
import { type ReadStatistics, readStatistics } from './statistics/index.js';

/**
 * The stored values in exports of the responses, in the order in which `loadResponses` reads them:
 * what LimeSurvey's own statistics are computed from.
 *
 * @throws SurveyError when a file cannot be read, or is no export of this questionnaire.
 * @example
 * const { raw } = loadRawAnswers(['results.csv'], survey);
 */
export function loadRawAnswers(
  exports: readonly string[],
  instrument: Instrument,
  settings: AnswersSettings = {},
): ReadAnswers {
  const files = exports.map((path) => ({ name: basename(path), content: readBytes(path) }));
  return readAllAnswers(files, instrument, settings);
}

/**
 * The tables in a file of LimeSurvey's own statistics, `.xls` or HTML.
 *
 * @throws SurveyError when the file cannot be read, is damaged, or is something else.
 */
export function loadStatistics(path: string): ReadStatistics {
  return readStatistics({ name: basename(path), content: readBytes(path) });
}
