import { basename } from 'node:path';
import type { Instrument } from '../../core/instrument/index.js';
import type { RawAnswers } from '../../core/responses/index.js';
import { readBytes } from '../files/read-bytes.js';
import { readCsv } from './responses/index.js';
import { type ReadStatistics, readStatistics } from './statistics/index.js';

type Values = readonly (string | null)[];

/** The respondents of several files one after the other; a field that a file lacks stores nothing. */
function joined(first: RawAnswers, others: readonly RawAnswers[]): RawAnswers {
  const parts = [first, ...others];
  const names = new Set(parts.flatMap((part) => [...part.fields.keys()]));
  const column = (name: string): Values =>
    parts.flatMap(({ fields, size }) => fields.get(name) ?? new Array<null>(size).fill(null));
  return {
    ...first,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    fields: new Map([...names].map((name) => [name, column(name)])),
    ids: parts.flatMap(({ ids }) => ids),
    submitted: parts.flatMap(({ submitted }) => submitted),
    lastPages: parts.flatMap(({ lastPages }) => lastPages),
  };
}

/**
 * The stored values in CSV exports of the responses, by question codes and answer codes, in the order
 * in which `loadResponses` reads them: what LimeSurvey's own statistics are computed from.
 *
 * @throws SurveyError when a file cannot be read, or is no export of this questionnaire.
 * @example
 * const raw = loadRawAnswers(['results.csv'], survey);
 */
export function loadRawAnswers(
  exports: readonly [string, ...string[]],
  instrument: Instrument,
  encoding?: string,
): RawAnswers {
  const read = (path: string) =>
    readCsv({ name: basename(path), content: readBytes(path) }, instrument, encoding).raw;
  const [first, ...others] = exports;
  return others.length === 0 ? read(first) : joined(read(first), others.map(read));
}

/**
 * The tables in a file of LimeSurvey's own statistics, `.xls` or HTML.
 *
 * @throws SurveyError when the file cannot be read, is damaged, or is something else.
 */
export function loadStatistics(path: string): ReadStatistics {
  return readStatistics({ name: basename(path), content: readBytes(path) });
}
