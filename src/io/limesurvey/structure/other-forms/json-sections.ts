import { type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { brokenJson } from '../messages.js';
import type { Row, Sections } from '../xml/sections.js';

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isRecord ? Object.entries(value) : []);
}

/** A list of one is written as what it holds. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** An empty element was made an empty object; a null is a column without a value. */
function toRow(value: unknown): Row {
  const row = new Map<string, string>();
  for (const [column, content] of fieldsOf(value)) {
    if (content === null) continue;
    row.set(column, typeof content === 'object' ? '' : String(content));
  }
  return row;
}

function parse(text: string, source: Place): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new SurveyError([problem('broken-json', brokenJson, source)]);
  }
}

/**
 * The tables of a structure written as JSON, which holds what the XML does.
 *
 * @throws SurveyError when it is no JSON.
 */
export function jsonSections(text: string, source: Place): Sections {
  const document = parse(text, source);
  const headings = new Map<string, string>();
  const tables = new Map<string, readonly Row[]>();
  for (const [name, content] of document) {
    if (typeof content === 'string') headings.set(name, content);
    const rows = fieldsOf(content).get('rows');
    if (rows !== undefined) tables.set(name, listOf(fieldsOf(rows).get('row')).map(toRow));
  }
  const languages = listOf(fieldsOf(document.get('languages')).get('language'));
  return { root: 'document', headings, languages: languages.map(String), tables };
}
