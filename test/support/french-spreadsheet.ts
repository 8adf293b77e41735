/** What a spreadsheet in French makes of an export: `;`, Windows-1252, its own dates and numbers. */
import { parseCsv } from '../../src/io/limesurvey/responses/sheets/parse-csv.js';

const DATE = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):\d\d$/;

function shown(cell: string): string {
  const date = DATE.exec(cell);
  if (date !== null) {
    const [, year, month, day, hours, minutes] = date;
    return `${day}/${month}/${year} ${hours}:${minutes}`;
  }
  if (/^\d+\.\d+$/.test(cell)) return cell.replace('.', ',');
  return /^0\d+$/.test(cell) ? String(Number(cell)) : cell;
}

function written(cell: string): string {
  return /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Characters of Windows-1252 that Latin-1 has not, by their byte. */
const OF_WINDOWS = new Map([
  ['€', 0x80],
  ['œ', 0x9c],
  ['’', 0x92],
  ['…', 0x85],
]);

function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return OF_WINDOWS.get(letter) ?? (letter.length === 1 && code < 256 ? code : 0x3f);
  });
}

/** An export of LimeSurvey as a spreadsheet in French saves it again. */
export function savedInFrench(csv: string): Uint8Array {
  const { records } = parseCsv(csv.replace(/^\uFEFF/, ''), ';');
  const lines = records.map(({ fields }) =>
    fields.map((field) => written(shown(field ?? ''))).join(';'),
  );
  return toWindows1252(`${lines.join('\r\n')}\r\n`);
}
