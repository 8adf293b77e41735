import { problem, SurveyError } from '../../../../core/problems/index.js';
import type { IsHeading } from '../headings/is-heading.js';
import { serverRefused } from '../messages.js';
import type { NamedFile } from '../named-file.js';
import { type ReadSheets, readCsvSheets } from './csv.js';
import { decodeText } from './decode.js';
import { readJsonSheets } from './json.js';

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

/**
 * The sheets in a file: CSV or JSON as LimeSurvey exports them, or the answer of RemoteControl that
 * carries either.
 *
 * @throws SurveyError when the file is neither, or is damaged beyond reading.
 */
export function readSheets(
  { name, content }: NamedFile,
  isHeading: IsHeading,
  encoding?: string,
): ReadSheets {
  const text = decodeText(content, name, encoding);
  const inside = carried(text, name);
  return readText(inside === undefined ? text : decodeText(inside, name), name, isHeading);
}
