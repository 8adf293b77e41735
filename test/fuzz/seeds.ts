import { strToU8, zipSync } from 'fflate';

/** Exports of the small survey in the forms that LimeSurvey, and a spreadsheet after it, write. */

type Row = Readonly<Record<string, string | null>>;

const CODES = [
  'id',
  'submitdate',
  'lastpage',
  'startlanguage',
  'role',
  'role[other]',
  'tools[T1]',
  'tools[T2]',
  'tools[other]',
  'age',
  'born',
  'rank[1]',
  'rank[2]',
  'rank[3]',
  'often[r1]',
  'often[r2]',
  'twin',
  'said',
  'more',
];

const COLUMNS = CODES.map((code) => code.replace('[', '_').replace(']', ''));

const TEXTS = [
  'ID de la réponse',
  'Date de soumission',
  'Dernière page',
  'Langue de départ',
  'Rôle',
  'Rôle [Autre]',
  'Outils [Blog]',
  'Outils [Wiki]',
  'Outils [Autre]',
  'Âge',
  'Né(e) le',
  'Priorités [Classement 1]',
  'Priorités [Classement 2]',
  'Priorités [Classement 3]',
  'Souvent ? [Ici]',
  'Souvent ? [Là]',
  'Lequel ?',
  'Remarque',
  'Remarque',
];

const STORED: readonly (readonly (string | null)[])[] = [
  [
    '1',
    '2026-01-12 10:00:00',
    '2',
    'fr',
    'A1',
    '',
    'Y',
    '',
    '',
    '12',
    '2013-02-28 00:00:00',
    'a',
    'c',
    '',
    '1',
    '2',
    '01',
    'dit "oui"; et non',
    'é\nà',
  ],
  [
    '2',
    null,
    '1',
    'fr',
    '-oth-',
    'CPE, vie scolaire',
    '',
    'Y',
    'x',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [
    '3',
    '2026-01-13 11:30:00',
    '2',
    'en',
    'A2',
    '',
    '',
    '',
    '=1+1',
    '45.5',
    '1980-12-31 00:00:00',
    'b',
    '',
    '',
    '',
    '2',
    '10',
    null,
    'a@ecole.fr',
  ],
];

const LABELS: Readonly<Record<string, string>> = {
  A1: 'élève',
  A2: 'parent',
  '-oth-': 'Autre',
  Y: 'Oui',
  a: 'Un',
  b: 'Deux',
  c: 'Trois',
  '01': 'Même',
  '10': 'Autre chose',
};

function quoted(cell: string | null): string {
  return cell === null ? '' : `"${cell.replaceAll('"', '""')}"`;
}

function csv(head: readonly string[], rows: typeof STORED, separator: string): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n')}\r\n`;
}

function labelled(cell: string | null, column: number): string | null {
  const isCoded =
    column === 4 || (column >= 6 && column <= 7) || (column >= 11 && column <= 13) || column === 16;
  const isScale = column === 14 || column === 15;
  if (isScale) return cell === '1' ? 'jamais' : cell === '2' ? 'toujours' : '';
  return isCoded && cell !== null ? (LABELS[cell] ?? cell) : cell;
}

function objects(): readonly Row[] {
  return STORED.map((row) =>
    Object.fromEntries(CODES.map((code, index) => [code, row[index] ?? null])),
  );
}

const inLabels = STORED.map((row) => row.map(labelled));
const converted = STORED.map((row) =>
  row.map((cell, column) =>
    column === 6 || column === 7 ? (cell === 'Y' ? '1' : cell === '' ? '2' : cell) : cell,
  ),
);
const resaved = [CODES, ...STORED]
  .map((row) =>
    row.map((cell) => (/[;"\n]/.test(cell ?? '') ? quoted(cell) : (cell ?? ''))).join(';'),
  )
  .join('\r\n')
  .replace(/(\d{4})-(\d\d)-(\d\d) /g, '$3/$2/$1 ')
  .replace('45.5', '45,5');

const vv = [TEXTS, COLUMNS, ...STORED]
  .map((row) =>
    row
      .map((cell) => cell?.replaceAll('{', '{lbrace}').replaceAll('\n', '{newline}'))
      .map((cell = '{question_not_shown}') => (/[\s"]/.test(cell) ? quoted(cell) : cell))
      .join('\t'),
  )
  .join('\n');

function escaped(cell: string): string {
  return cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function lsrRow(row: (typeof STORED)[number]): string {
  const elements = row.map((cell, index) =>
    cell === null ? '' : `<${COLUMNS[index]}>${escaped(cell)}</${COLUMNS[index]}>`,
  );
  return `<row>${elements.join('')}</row>`;
}

const fields = COLUMNS.map((column) => `<fieldname>${column}</fieldname>`).join('');
const lsr = `<?xml version="1.0" encoding="UTF-8"?>
<document><LimeSurveyDocType>Responses</LimeSurveyDocType><DBVersion>627</DBVersion><responses>
<fields>${fields}</fields><rows>${STORED.map(lsrRow).join('\n')}</rows></responses></document>`;

const lsa = zipSync({ 'survey_1_responses.lsr': strToU8(lsr) }, { mtime: '2026-01-01' });

const sheetRow = (row: (typeof STORED)[number], index: number) =>
  `<row r="${index + 1}">${row
    .map((cell) => `<c t="inlineStr"><is><t>${escaped(cell ?? '')}</t></is></c>`)
    .join('')}</row>`;

const xlsx = zipSync(
  {
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': strToU8(
      `<worksheet><sheetData>${[CODES, ...STORED].map(sheetRow).join('')}</sheetData></worksheet>`,
    ),
  },
  { mtime: '2026-01-01' },
);

/** By name, what the readers are given before it is changed. */
export const SEEDS: Readonly<Record<string, string | Uint8Array>> = {
  'codes, semicolons': csv(CODES, STORED, ';'),
  'codes, commas': csv(
    CODES.map((code) => code.replace('[', '_').replace(']', '')),
    STORED,
    ',',
  ),
  'codes, tabs': csv(CODES, STORED, '\t'),
  'texts and labels': csv(TEXTS, inLabels, ';'),
  'texts cut': csv(
    TEXTS.map((text) => text.replace(/^(.{15}).{4,}$/, '$1.. ')),
    STORED,
    ';',
  ),
  'codes and texts': csv(
    CODES.map((code, index) => `${code}. ${TEXTS[index]}`),
    STORED,
    ';',
  ),
  'converted marks': csv(CODES, converted, ';'),
  'saved by a spreadsheet': resaved,
  'two exports in one':
    csv(CODES, STORED, ';') +
    csv(
      [...CODES].reverse(),
      STORED.map((row) => [...row].reverse()),
      ';',
    ),
  VV: vv,
  LSR: lsr,
  LSA: lsa,
  XLSX: xlsx,
  'JSON of version 6': JSON.stringify({ responses: objects() }),
  'JSON of version 3': JSON.stringify({
    responses: objects().map((row, index) => ({ [index + 1]: row })),
  }),
};
