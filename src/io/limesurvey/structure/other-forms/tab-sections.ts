import { type Place, problem, SurveyError } from '../../../../core/problems/index.js';
import { brokenTabs, notAStructure } from '../messages.js';
import { cell, type Row, type Sections } from '../xml/sections.js';
import { parseTabs, type TabLine } from './parse-tabs.js';

/** The columns that are no attribute of a question. */
const COLUMNS: ReadonlySet<string> = new Set(
  'id related_id class type/scale name relevance text help language validation mandatory encrypted other default same_default same_script assessment_value'.split(
    ' ',
  ),
);

const MOST_COLUMNS = 1000;

type NewRow = Readonly<Record<string, string | undefined>>;

function toRow(fields: NewRow): Row {
  const filled = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map(filled);
}

/** The lines as rows, by the names of the first line; blank lines are left out. */
function rowsOfLines([header = [], ...lines]: readonly TabLine[]): readonly Row[] {
  return lines
    .filter((line) => line.some((each) => each !== ''))
    .map((line) => new Map(header.map((name, place) => [name, line[place] ?? ''])));
}

/** Puts rows into tables, in the form of version 3: a row of its own for each language. */
function filing() {
  const tables = new Map<string, Row[]>();
  const survey = new Map<string, string>();
  const settings = new Map<string, Map<string, string>>();
  const places = new Map<string, number>();
  let gid = '';
  let qid = '';

  const add = (table: string, fields: NewRow) => {
    const rows = tables.get(table) ?? [];
    rows.push(toRow(fields));
    tables.set(table, rows);
  };
  /** How many of its like stood before it in this language. */
  const placeOf = (...what: readonly string[]): string => {
    const name = JSON.stringify(what);
    const place = (places.get(name) ?? 0) + 1;
    places.set(name, place);
    return String(place);
  };

  const group = (row: Row, language: string) => {
    const place = placeOf('G', language);
    gid = cell(row, 'id') || place;
    add('groups', {
      gid,
      group_name: cell(row, 'name'),
      description: cell(row, 'text'),
      grelevance: cell(row, 'relevance'),
      group_order: place,
      language,
    });
  };
  const attributes = (row: Row, language: string) => {
    for (const [attribute, value] of row) {
      if (COLUMNS.has(attribute) || value === '') continue;
      add('question_attributes', { qid, attribute, value, language });
    }
  };
  const question = (row: Row, language: string) => {
    qid = cell(row, 'id') || `${gid} ${cell(row, 'name')}`;
    add('questions', {
      ...{ qid, gid, language },
      type: cell(row, 'type/scale'),
      title: cell(row, 'name'),
      question: cell(row, 'text'),
      help: cell(row, 'help'),
      relevance: cell(row, 'relevance'),
      mandatory: cell(row, 'mandatory'),
      other: cell(row, 'other'),
      question_order: placeOf('Q', language),
    });
    attributes(row, language);
  };
  const subquestion = (row: Row, language: string) => {
    const scale = cell(row, 'type/scale') || '0';
    add('subquestions', {
      qid: `${qid} ${scale} ${cell(row, 'name')}`,
      ...{ parent_qid: qid, gid, language, scale_id: scale },
      title: cell(row, 'name'),
      question: cell(row, 'text'),
      relevance: cell(row, 'relevance'),
      question_order: placeOf('SQ', qid, language),
    });
  };
  const answer = (row: Row, language: string) => {
    add('answers', {
      ...{ qid, language, scale_id: cell(row, 'type/scale') || '0' },
      code: cell(row, 'name'),
      answer: cell(row, 'text'),
      sortorder: placeOf('A', qid, language),
    });
  };
  const setting = (row: Row, language: string) => {
    const own = settings.get(language) ?? new Map([['surveyls_language', language]]);
    own.set(cell(row, 'name'), cell(row, 'text'));
    settings.set(language, own);
  };

  const file: ReadonlyMap<string, (row: Row, language: string) => void> = new Map<
    string,
    (row: Row, language: string) => void
  >([
    ['S', (row) => survey.set(cell(row, 'name'), cell(row, 'text'))],
    ['SL', setting],
    ['G', group],
    ['Q', question],
    ['SQ', subquestion],
    ['A', answer],
  ]);
  const all = (): ReadonlyMap<string, readonly Row[]> =>
    new Map<string, readonly Row[]>([
      ...tables,
      ['surveys', [survey]],
      ['surveys_languagesettings', [...settings.values()]],
    ]);
  return { file, survey, all };
}

/**
 * The tables of a tab-separated structure (`.txt`). It has no version, and says nothing of the order
 * of questions but that in which they stand.
 *
 * @throws SurveyError when quotes do not match, or when the file is something else.
 */
export function tabSections(text: string, source: Place): Sections {
  const refuse = (rule: string, message: typeof brokenTabs): never => {
    throw new SurveyError([problem(rule, message, source)]);
  };
  const end = text.search(/[\r\n]/);
  const names = text.slice(0, end < 0 ? undefined : end).split('\t');
  const isStructure = names.includes('class') && names.includes('type/scale');
  if (!isStructure || names.length > MOST_COLUMNS) refuse('not-a-structure', notAStructure);
  const lines = parseTabs(text) ?? refuse('broken-tabs', brokenTabs);
  const { file, survey, all } = filing();
  for (const row of rowsOfLines(lines)) {
    const base = survey.get('language') ?? '';
    file.get(cell(row, 'class'))?.(row, cell(row, 'language') || base);
  }
  const headings = new Map([['LimeSurveyDocType', 'Survey']]);
  return { root: 'document', headings, languages: [], tables: all() };
}
