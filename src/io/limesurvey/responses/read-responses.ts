import type { Instrument } from '../../../core/instrument/index.js';
import { type Problem, problem } from '../../../core/problems/index.js';
import {
  type EncodeSettings,
  encode,
  type RawAnswers,
  type Responses,
} from '../../../core/responses/index.js';
import { concatenate } from './concatenate.js';
import { repeatedIds } from './messages.js';
import { mostlyInvalidProblems } from './mostly-invalid.js';
import type { NamedFile } from './named-file.js';
import { type AnswersSettings, type ReadAnswers, readAnswers } from './read-answers.js';

/** How files of answers are read. */
export interface ReadSettings extends Partial<EncodeSettings>, AnswersSettings {}

/** Responses, and what a person should know about the reading. */
export interface ReadResponses<I extends Instrument> {
  readonly responses: Responses<I>;
  readonly problems: readonly Problem[];
}

/**
 * Ids for the respondents that have none: their rows, after `#` where others have ids of their own,
 * which are numbers too.
 */
function numbered(ids: readonly string[]): readonly string[] {
  const mark = ids.some((id) => id !== '') ? '#' : '';
  return ids.map((id, row) => (id === '' ? `${mark}${row + 1}` : id));
}

function idProblems({ ids }: RawAnswers): readonly Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  if (twice.size === 0) return [];
  return [problem('repeated-ids', repeatedIds([...twice]), {}, 'warning')];
}

/**
 * The answers in one or several exports of the same survey, as the server stored them, one after the
 * other.
 *
 * @throws SurveyError when a file is not an export of this questionnaire.
 */
export function readAllAnswers(
  files: readonly NamedFile[],
  instrument: Instrument,
  settings: AnswersSettings = {},
): ReadAnswers {
  const read = files.map((file) => readAnswers(file, instrument, settings));
  const joined = concatenate(read.map((each) => each.raw));
  const raw = { ...joined, ids: numbered(joined.ids) };
  return { raw, problems: [...read.flatMap((each) => each.problems), ...idProblems(raw)] };
}

/**
 * The answers of one or several exports of the same survey, one after the other.
 *
 * @throws SurveyError when a file is not an export of this questionnaire.
 * @example
 * const { responses, problems } = readResponses([{ name: 'results.csv', content }], survey);
 */
export function readResponses<I extends Instrument>(
  files: readonly NamedFile[],
  instrument: I,
  { provenance, unasked, ...settings }: ReadSettings = {},
): ReadResponses<I> {
  const { raw, problems } = readAllAnswers(files, instrument, settings);
  const names = files.map((file) => file.name);
  const responses = encode(instrument, raw, {
    provenance: provenance ?? { kind: 'real', files: names },
    ...(unasked === undefined ? {} : { unasked }),
  });
  return { responses, problems: [...problems, ...mostlyInvalidProblems(responses)] };
}
