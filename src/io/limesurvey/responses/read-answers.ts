import { fieldsOf, type Instrument } from '../../../core/instrument/index.js';
import { type Problem, refuseErrors } from '../../../core/problems/index.js';
import type { RawAnswers } from '../../../core/responses/index.js';
import { tellsBlanks } from './answers/blanks.js';
import { foreignAnswers } from './answers/foreign-answers.js';
import { withoutNullWords } from './answers/null-words.js';
import { looksResaved } from './answers/resaved.js';
import { storedAnswers } from './answers/stored-answers.js';
import { columnProblems, columnsOf, eachOnce } from './columns.js';
import { concatenate } from './concatenate.js';
import { type ExpectedColumn, expectedColumns } from './headings/expected.js';
import { headingsOf } from './headings/is-heading.js';
import type { NamedFile } from './named-file.js';
import { respondentsIn, rowProblems, timesIn } from './respondents.js';
import { readSheets } from './sheets/read-sheets.js';
import type { Sheet } from './sheets/sheet.js';

/** Answers as read from a file, and what a person should know about the reading. */
export interface ReadAnswers {
  readonly raw: RawAnswers;
  readonly problems: readonly Problem[];
}

/** How a file of answers is read. */
export interface AnswersSettings {
  /** The encoding of the file; UTF-8 unless it looks like UTF-16. */
  readonly encoding?: string;
  /** Whether columns that identify respondents, and addresses in open answers, are kept. */
  readonly personal?: boolean;
}

function inFile(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.map((each) => ({ ...each, place: { file, ...each.place } }));
}

function readSheet(
  sheet: Sheet,
  instrument: Instrument,
  expected: readonly ExpectedColumn[],
  file: string,
  personal: boolean,
): ReadAnswers {
  const columns = columnsOf(sheet, expected);
  const told = refuseErrors(columnProblems(columns, instrument, file, personal));
  const { columns: once, problems: worded } = withoutNullWords(eachOnce(columns).once, instrument);
  const wanted = new Set([...instrument.variables.values()].flatMap(fieldsOf));
  const written = once.flatMap(({ heading, cells }) =>
    heading.kind === 'field' && wanted.has(heading.field) ? [[heading.field, cells] as const] : [],
  );
  const { fields, problems } = storedAnswers(new Map(written), instrument, {
    tellsBlanks: sheet.tellsBlanks ?? tellsBlanks(once, instrument),
    resaved: sheet.resaved || looksResaved(once, instrument),
    personal,
    times: timesIn(once),
  });
  refuseErrors(foreignAnswers(fields, instrument, file));
  const about = respondentsIn(once, sheet.records.length, personal);
  return {
    raw: { ...about, fields },
    problems: [...told, ...inFile([...worded, ...rowProblems(once), ...problems], file)],
  };
}

/**
 * The answers in an export of LimeSurvey in any of its formats, as the server stored them.
 *
 * Headings may be question codes (`Q5[SQ001]`), expression codes (`Q5_SQ001`), codes followed by
 * texts, or texts, whole or cut; answers may be codes or labels in a language of the questionnaire;
 * boxes may be converted to other marks; a spreadsheet may have saved the file again. What each form
 * loses is in `docs/limesurvey-exports.md`. Columns that identify respondents are left out unless
 * `personal` asks for them.
 *
 * @throws SurveyError when the file is damaged, or is no export of this questionnaire.
 * @example
 * const { raw, problems } = readAnswers({ name: 'results.csv', content: bytes }, survey);
 */
export function readAnswers(
  file: NamedFile,
  instrument: Instrument,
  { encoding, personal = false }: AnswersSettings = {},
): ReadAnswers {
  const expected = expectedColumns(instrument);
  const { sheets, problems } = readSheets(file, headingsOf(expected), encoding);
  const told = refuseErrors(problems);
  const read = sheets.map((each) => readSheet(each, instrument, expected, file.name, personal));
  return {
    raw: concatenate(read.map(({ raw }) => raw)),
    problems: [...told, ...read.flatMap((each) => each.problems)],
  };
}
