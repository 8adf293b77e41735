import type { Place } from '../../../../core/problems/index.js';
import { walkXml } from '../../containers/walk-xml.js';
import { EXPORT_STRUCTURE } from '../messages.js';

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
  let root = '';
  const open = ([first = '']: readonly string[]) => {
    root = first;
  };
  walkXml(xml, source, EXPORT_STRUCTURE, { open, close });
  return { root, headings, languages, tables };
}
