import { type Message, type Problem, problem, SurveyError } from '../../../core/problems/index.js';
import { readHtml } from './html.js';
import { damagedXls, notStatistics, notXlsButZip, unknownLines } from './messages.js';
import type { StatisticsFile } from './statistics.js';
import { tablesIn } from './tables.js';
import { isCompoundFile } from './xls/compound-file.js';
import { isDamage } from './xls/damage.js';
import { readXls } from './xls/read-xls.js';

/** A file of statistics, and what a person should know about the reading. */
export interface ReadStatistics {
  readonly statistics: StatisticsFile;
  readonly problems: readonly Problem[];
}

function refuse(rule: string, message: Message, file: string): never {
  throw new SurveyError([problem(rule, message, { file })]);
}

function sheetOf(content: Uint8Array, file: string) {
  if (isCompoundFile(content)) {
    const sheet = readXls(content);
    return isDamage(sheet) ? refuse('damaged-statistics', damagedXls(sheet.what), file) : sheet;
  }
  if (content[0] === 0x50 && content[1] === 0x4b) {
    return refuse('not-statistics', notXlsButZip, file);
  }
  const text = new TextDecoder('utf-8').decode(content);
  return /<table[\s>]/i.test(text) ? readHtml(text) : refuse('not-statistics', notStatistics, file);
}

/** LimeSurvey prints percentages with two digits in HTML, and writes them in full in a .xls. */
const HTML_DIGITS = 2;

/**
 * The tables in a file of LimeSurvey's own statistics: the `.xls` or the HTML that its page
 * "Statistics" writes, in French or English. Lists of open answers are left out.
 *
 * @throws SurveyError when the file is damaged, or is something else.
 * @example
 * const { statistics } = readStatistics({ name: 'statistic-survey202613.xls', content: bytes });
 */
export function readStatistics({
  name,
  content,
}: {
  readonly name: string;
  readonly content: Uint8Array;
}): ReadStatistics {
  const found = tablesIn(sheetOf(content, name));
  if (found === undefined) return refuse('not-statistics', notStatistics, name);
  const statistics: StatisticsFile = {
    kind: 'statistics',
    file: name,
    ...found,
    ...(isCompoundFile(content) ? {} : { shareDigits: HTML_DIGITS }),
  };
  const problems = found.tables
    .filter(({ unknown }) => unknown.length > 0)
    .map((table) =>
      problem(
        'unknown-lines',
        unknownLines(table.unknown),
        { file: name, question: table.name },
        'warning',
      ),
    );
  return { statistics, problems };
}
