import { SaxesParser } from 'saxes';
import { type Message, type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { brokenXml, refusedDoctype, tooDeep, truncatedXml } from '../messages.js';

/** One row of a table: column → value. A column that was null in the database is absent. */
export type Row = ReadonlyMap<string, string>;

/** The contents of a LimeSurvey file of any version, before any meaning is given to its tables. */
export interface Sections {
  /** The root element; `document` in every LimeSurvey file. */
  readonly root: string;
  /** What stands alone under the root, such as `LimeSurveyDocType` and `DBVersion`. */
  readonly headings: Row;
  readonly languages: readonly string[];
  /** Table name → its rows, in file order. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

const DEEPEST = 64;

/** The value of a column; an empty text when it was null. */
export function cell(row: Row, column: string): string {
  return row.get(column) ?? '';
}

/** The rows of a table; none when the file has no such table. */
export function rowsOf(sections: Sections, table: string): readonly Row[] {
  return sections.tables.get(table) ?? [];
}

/** Gathers headings, languages and rows while elements close. */
function gathering() {
  const headings = new Map<string, string>();
  const languages: string[] = [];
  const tables = new Map<string, Row[]>();
  let row = new Map<string, string>();

  const closeRow = (table: string) => {
    const rows = tables.get(table) ?? [];
    rows.push(row);
    tables.set(table, rows);
    row = new Map();
  };
  const close = (path: readonly string[], text: string) => {
    const [, table = '', rows, each, column] = path;
    if (path.length === 2) headings.set(table, text.trim());
    else if (path.length === 3 && table === 'languages') languages.push(text.trim());
    else if (rows !== 'rows' || each !== 'row') return;
    else if (path.length === 4) closeRow(table);
    else if (path.length === 5 && column !== undefined) row.set(column, text);
  };
  return { headings, languages, tables, close };
}

/**
 * Reads the XML of a LimeSurvey file. Entities are never declared nor expanded, beyond the five
 * of XML itself.
 *
 * @throws SurveyError when the XML is damaged, cut short, declares a document type or is nested
 * beyond measure.
 */
export function readSections(xml: string, source: Place): Sections {
  const { headings, languages, tables, close } = gathering();
  const parser = new SaxesParser();
  const refuse = (rule: string, message: Message): never => {
    throw new SurveyError([problem(rule, message, { ...source, line: parser.line })]);
  };
  const path: string[] = [];
  let root = '';
  let text = '';
  let finished = false;

  parser.on('doctype', () => refuse('refused-doctype', refusedDoctype));
  parser.on('error', () =>
    finished ? refuse('truncated-xml', truncatedXml) : refuse('broken-xml', brokenXml),
  );
  parser.on('opentag', ({ name }) => {
    if (path.length === 0) root = name;
    if (path.length === DEEPEST) refuse('too-deep', tooDeep(DEEPEST));
    path.push(name);
    text = '';
  });
  const gather = (part: string) => {
    text += part;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    close(path, text);
    path.pop();
    text = '';
  });

  parser.write(xml);
  finished = true;
  parser.close();
  return { root, headings, languages, tables };
}
