import { type Problem, problem, SurveyError } from '../../../../core/problems/index.js';
import type { IsHeading } from '../headings/is-heading.js';
import { emptyFile, noSeparator, textAfterQuote, unclosedQuote } from './messages.js';
import { type CsvFault, parseCsv, type Separator } from './parse-csv.js';
import { MOST_FAULTS, type ReadSheets, recordSheets } from './record-sheets.js';
import { otherSeparator, separatorOf } from './separator.js';
import { vvRecords } from './vv.js';

function faultProblem({ rule, line }: CsvFault, file: string): Problem {
  const message = rule === 'unclosed-quote' ? unclosedQuote : textAfterQuote;
  return problem(rule, message, { file, line });
}

/** Excel may say on a line of its own which separator follows. */
const DECLARED = /^sep=(.)(?:\r?\n|\r)/i;

function declaredSeparator(text: string): Separator | undefined {
  const declared = DECLARED.exec(text)?.[1];
  return declared === ';' || declared === ',' || declared === '\t' ? declared : undefined;
}

/**
 * The sheets of a CSV text: one, unless exports were pasted one after the other. A VV export, whose
 * columns are named in the second line, is one of its forms.
 *
 * @throws SurveyError when its first line has no separator.
 */
export function readCsvSheets(text: string, file: string, isHeading: IsHeading): ReadSheets {
  const plain = text.includes('\uFEFF') ? text.replace(/(^|[\r\n])\uFEFF/g, '$1') : text;
  const vv = vvRecords(plain);
  if (vv !== undefined) return recordSheets(vv, { resaved: false }, file, isHeading);
  const declared = declaredSeparator(plain);
  const body = declared === undefined ? plain : plain.replace(DECLARED, '');
  if (body.trim() === '') throw new SurveyError([problem('empty-file', emptyFile, { file })]);
  const separator = declared ?? separatorOf(body);
  if (separator === undefined) {
    throw new SurveyError([
      problem('no-separator', noSeparator(otherSeparator(body)), { file, line: 1 }),
    ]);
  }
  const { records, faults, allQuoted } = parseCsv(body, separator);
  const { sheets, problems } = recordSheets(records, { resaved: !allQuoted }, file, isHeading);
  return {
    sheets,
    problems: [
      ...faults.slice(0, MOST_FAULTS).map((fault) => faultProblem(fault, file)),
      ...problems,
    ],
  };
}
