import { readFileSync } from 'node:fs';
import { expression } from '../../src/core/instrument/index.js';
import {
  type EncodeSettings,
  type RawAnswers,
  type Responses,
  where,
  whereComplete,
} from '../../src/core/responses/index.js';
import { readStatistics, type StatisticsFile } from '../../src/io/limesurvey/index.js';
import { fromRoot, readRaw, readSurvey, type Survey } from './survey-fixtures.js';

type Select = (responses: Responses) => Responses;

const all: Select = (responses) => responses;
const complete: Select = (responses) => whereComplete(responses, true);
const incomplete: Select = (responses) => whereComplete(responses, false);
const teachers: Select = (responses) => where(responses, expression("Q4.NAOK == 'A2'"));

/** The exports of statistics of the two surveys, with the selection that each was made with. */
const STATISTICS = {
  'ent-colleges_all': ['ent-colleges', all],
  'ent-colleges_complete': ['ent-colleges', complete],
  'ent-colleges_incomplete': ['ent-colleges', incomplete],
  'ent-colleges_teachers': ['ent-colleges', teachers],
  'ent-colleges_all_noncompleted_excluded': ['ent-colleges', all],
  types_all: ['types', all],
  types_complete: ['types', complete],
  types_incomplete: ['types', incomplete],
  types_all_noncompleted_excluded: ['types', all],
} as const satisfies Readonly<Record<string, readonly [Survey, Select]>>;

export type StatisticsName = keyof typeof STATISTICS;

export const STATISTICS_NAMES: readonly StatisticsName[] = [
  'ent-colleges_all',
  'ent-colleges_complete',
  'ent-colleges_incomplete',
  'ent-colleges_teachers',
  'ent-colleges_all_noncompleted_excluded',
  'types_all',
  'types_complete',
  'types_incomplete',
  'types_all_noncompleted_excluded',
];

export const statisticsPath = (file: string) =>
  fromRoot(`test/fixtures/limesurvey/statistics/${file}`);

export function statisticsFile(file: string): StatisticsFile {
  return readStatistics({ name: file, content: readFileSync(statisticsPath(file)) }).statistics;
}

/** The answers that an export is about, as they are stored and as we read them. */
export function answersBehind(
  name: StatisticsName,
  unasked: NonNullable<EncodeSettings['unasked']> = 'set-aside',
): { readonly responses: Responses; readonly raw: RawAnswers } {
  const [survey, select] = STATISTICS[name];
  const responses = readSurvey(survey, unasked);
  return { responses: select(responses), raw: readRaw(survey, responses.instrument) };
}
