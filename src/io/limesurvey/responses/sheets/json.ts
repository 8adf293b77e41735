import { problem, SurveyError } from '../../../../core/problems/index.js';
import { brokenJson, notResponses, notText } from './messages.js';
import type { ReadSheets } from './record-sheets.js';
import type { Cell } from './sheet.js';

type Entries = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    const offset = /position (\d+)/.exec(detail)?.[1];
    const line = offset && text.slice(0, Number(offset)).split('\n').length;
    const isCut =
      /end of JSON|Unterminated/.test(detail) ||
      (offset !== undefined && Number(offset) >= text.trimEnd().length);
    throw new SurveyError([
      problem('broken-json', brokenJson(isCut), line ? { file, line } : { file }),
    ]);
  }
}

/** LimeSurvey 3 wraps each respondent once more, under the id. */
function unwrapped(respondent: unknown): unknown {
  if (!isObject(respondent)) return respondent;
  const entries = Object.entries(respondent);
  const [only] = entries;
  return entries.length === 1 && only !== undefined && isObject(only[1]) ? only[1] : respondent;
}

/** The respondents: those of `{ "responses": [ … ] }`, or of a bare list. */
function respondentsIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content;
  if (!isObject(content)) return undefined;
  const { responses } = content;
  return Array.isArray(responses) ? responses : undefined;
}

function toCell(value: unknown, file: string, row: number, column: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new SurveyError([problem('not-text', notText, { file, row, column })]);
}

/** The value of a respondent for a heading, which may be any word: `constructor` is none of theirs. */
function valueIn(respondent: Entries, heading: string): unknown {
  return Object.hasOwn(respondent, heading) ? respondent[heading] : null;
}

/**
 * The sheet of a JSON export by LimeSurvey 3 or 6. Headings that repeat have become one there, and
 * a heading that a respondent lacks is nothing stored.
 *
 * @throws SurveyError when the text is no JSON, or no list of respondents.
 */
export function readJsonSheets(text: string, file: string): ReadSheets {
  const refuse = () => new SurveyError([problem('not-responses', notResponses, { file })]);
  const list = respondentsIn(parse(text, file))?.map(unwrapped);
  if (list === undefined) throw refuse();
  const respondents = list.filter(isObject);
  if (respondents.length < list.length) throw refuse();
  const headings = [...new Set(respondents.flatMap((each) => Object.keys(each)))];
  const records = respondents.map((each, index) =>
    headings.map((heading) => toCell(valueIn(each, heading), file, index + 1, heading)),
  );
  return { sheets: [{ headings, records, resaved: false, unordered: true }], problems: [] };
}
