import type { AssembledSurvey } from '../survey/assembled.js';
import { type Rows, rowsOf } from './rows.js';
import type { NewRow } from './survey-settings.js';
import { columnsOf, TABLES, type TableName } from './tables.js';

/** What XML forbids, which the database would refuse as well. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

function cdata(value: string): string {
  const safe = value.replace(FORBIDDEN, ' ').replaceAll(']]>', ']]]]><![CDATA[>');
  return `<![CDATA[${safe}]]>`;
}

function cellOf(column: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return [value === '' ? `    <${column}/>` : `    <${column}>${cdata(value)}</${column}>`];
}

function rowLines(row: NewRow, columns: readonly string[]): readonly string[] {
  const cells = columns.flatMap((column) => cellOf(column, row[column]));
  return ['   <row>', ...cells, '   </row>'];
}

function tableLines(table: TableName, rows: Rows): readonly string[] {
  if (rows[table].length === 0) return [];
  const columns = columnsOf(table);
  return [
    ` <${table}>`,
    '  <fields>',
    ...columns.map((column) => `   <fieldname>${column}</fieldname>`),
    '  </fields>',
    '  <rows>',
    ...rows[table].flatMap((row) => rowLines(row, columns)),
    '  </rows>',
    ` </${table}>`,
  ];
}

function isTable(name: string): name is TableName {
  return name in TABLES;
}

/** The survey as the XML of a structure file of LimeSurvey 6. */
export function toXml(survey: AssembledSurvey): string {
  const rows = rowsOf(survey);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<document>',
    ' <LimeSurveyDocType>Survey</LimeSurveyDocType>',
    ` <DBVersion>${survey.databaseVersion}</DBVersion>`,
    ' <languages>',
    ...survey.languages.map((language) => `  <language>${language}</language>`),
    ' </languages>',
    ...Object.keys(TABLES)
      .filter(isTable)
      .flatMap((table) => tableLines(table, rows)),
    '</document>',
  ];
  return `${lines.join('\n')}\n`;
}
