import type { Quality } from '../../../responses/index.js';
import { type Language, localeOf } from '../../locale/locale.js';
import { csvText } from '../../write/csv.js';

const HEADER = [
  'severity',
  'rule',
  'question',
  'variable',
  'respondent',
  'id',
  'field',
  'value',
  'group',
  'seconds',
  'median',
  'message',
  'advice',
  'data',
] as const;

/**
 * The findings as one CSV file, a line for each finding and respondent: the rule, the question and
 * the variable, the respondent (counted from 1) with the identifier, the column of the export and
 * the value where one is concerned, the number that respondents who are alike share, the
 * seconds that a speeder took and their median, what was found
 * and what to do. No text starts as a formula.
 */
export function qualityCsv(quality: Quality, language: Language): string {
  const { kind } = quality.provenance;
  const banner = kind === 'real' ? null : localeOf(language).words.banner[kind];
  const lines = quality.findings.flatMap(({ rows, ...finding }) =>
    rows.map(({ row, id, field, value, group, seconds, medianSeconds }) => [
      finding.severity,
      finding.rule,
      finding.question ?? null,
      finding.variable ?? null,
      row + 1,
      id,
      field ?? null,
      value ?? null,
      group ?? null,
      seconds ?? null,
      medianSeconds ?? null,
      finding.message[language],
      finding.advice[language],
      banner,
    ]),
  );
  return csvText([HEADER, ...lines]);
}
