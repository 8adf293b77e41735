import { problem, SurveyError } from '../../../../core/problems/index.js';
import { isArchive } from '../../containers/unzip.js';
import type { IsHeading } from '../headings/is-heading.js';
import type { NamedFile } from '../named-file.js';
import { readArchiveSheets } from './archive.js';
import { readCsvSheets } from './csv.js';
import { decodeText } from './decode.js';
import { readJsonSheets } from './json.js';
import { documentType, readLsrSheet } from './lsr.js';
import { serverRefused } from './messages.js';
import type { ReadSheets } from './record-sheets.js';
import { isSav, readSavSheet } from './sav/read-sav.js';

/** The answer of LimeSurvey's RemoteControl to `export_responses`: the file in base 64. */
const ENVELOPE = /^\s*\{\s*"id"\s*:[^{}[\]"]*,\s*"result"\s*:\s*"([A-Za-z0-9+/=\\rn]*)"/;

/** Its refusal: `{ "id": 1, "result": { "status": "…" } }`. */
const REFUSAL = /^\s*\{\s*"id"\s*:[^{}[\]"]*,\s*"result"\s*:\s*\{\s*"status"\s*:\s*"([^"]*)"/;

function fromBase64(text: string): Uint8Array {
  const plain = atob(text.replace(/\\[rn]|\\/g, ''));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** The bytes that an answer of RemoteControl carries; `undefined` for any other text. */
function carried(text: string, file: string): Uint8Array | undefined {
  const status = REFUSAL.exec(text)?.[1];
  if (status !== undefined) {
    throw new SurveyError([problem('server-refused', serverRefused(status), { file })]);
  }
  const content = ENVELOPE.exec(text)?.[1];
  try {
    return content === undefined ? undefined : fromBase64(content);
  } catch {
    return undefined;
  }
}

function readText(text: string, file: string, isHeading: IsHeading): ReadSheets {
  return /^\s*[{[]/.test(text) ? readJsonSheets(text, file) : readCsvSheets(text, file, isHeading);
}

/** The sheets of a file that is no text of lines or JSON; `undefined` when it is one. */
function readOther({ name, content }: NamedFile, isHeading: IsHeading): ReadSheets | undefined {
  if (isArchive(content)) return readArchiveSheets(content, name, isHeading);
  if (isSav(content)) return { sheets: [readSavSheet(content, name)], problems: [] };
  if (documentType(content) !== 'Responses') return undefined;
  return { sheets: [readLsrSheet(content, name)], problems: [] };
}

/**
 * The sheets in a file, known by its content: CSV, VV or JSON as LimeSurvey exports them, the answer
 * of RemoteControl that carries one of them, a workbook (`.xlsx`), a table of responses (`.lsr`) or
 * an archive with one (`.lsa`).
 *
 * @throws SurveyError when the file is none of these, or is damaged beyond reading.
 */
export function readSheets(file: NamedFile, isHeading: IsHeading, encoding?: string): ReadSheets {
  const { name, content } = file;
  const other = readOther(file, isHeading);
  if (other !== undefined) return other;
  const text = decodeText(content, name, encoding);
  const inside = carried(text, name);
  if (inside === undefined) return readText(text, name, isHeading);
  const carriedFile = { name, content: inside };
  return readOther(carriedFile, isHeading) ?? readText(decodeText(inside, name), name, isHeading);
}
