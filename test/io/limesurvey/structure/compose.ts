import { existsSync, readFileSync } from 'node:fs';

type Row = Readonly<Record<string, string | number>>;

function table(name: string, rows: readonly Row[]): string {
  const columns = (row: Row) =>
    Object.entries(row).map(([column, value]) => `<${column}><![CDATA[${value}]]></${column}>`);
  const body = rows.map((row) => `<row>${columns(row).join('')}</row>`).join('');
  return `<${name}><rows>${body}</rows></${name}>`;
}

/** A small structure file with one group, 1, and the tables given. */
export function compose(tables: Readonly<Record<string, readonly Row[]>>): string {
  const all = {
    groups: [{ gid: 1, group_order: 1, grelevance: '1' }],
    group_l10ns: [{ gid: 1, group_name: 'All', language: 'en' }],
    surveys: [{ sid: 1, language: 'en', format: 'G' }],
    ...tables,
  };
  const body = Object.entries(all).map(([name, rows]) => table(name, rows));
  return `<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>627</DBVersion><languages><language>en</language></languages>${body.join('')}</document>`;
}

/** A question of the group 1. */
export function row(qid: number, type: string, title: string, more: Row = {}): Row {
  return { qid, gid: 1, type, title, question_order: qid, ...more };
}

/** A sub-question. */
export function sub(qid: number, parent: number, title: string, more: Row = {}): Row {
  return { qid, parent_qid: parent, title, question_order: qid, scale_id: 0, ...more };
}

export function fixture(name: string): string {
  return readFileSync(`test/fixtures/limesurvey/${name}.lss`, 'utf8');
}

/** A file that stands beside the checkout of its authors only; absent elsewhere. */
export function besideCheckout(path: string): string | undefined {
  const full = `../shared/limesurvey/${path}`;
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
