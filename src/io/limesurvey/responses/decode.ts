import { problem, SurveyError } from '../../../core/problems/index.js';
import { emptyFile, notCsv, notText, unknownEncoding } from './messages.js';

/** The first bytes of files that are not text, and what such files are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive (XLSX, LSA …)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file (XLS, DOC)'],
  ['<?xml', 'an XML file'],
  ['<!DOCTYPE', 'an HTML page'],
  ['<html', 'an HTML page'],
  ['{', 'a JSON file'],
];

function refuseForeign(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new SurveyError([problem('empty-file', emptyFile, { file })]);
  const start = String.fromCharCode(...bytes.subarray(0, 16)).replace(/^\u00ef\u00bb\u00bf/, '');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  const what = known?.[1] ?? (bytes.subarray(0, 4096).includes(0) ? 'a binary file' : undefined);
  if (what !== undefined) throw new SurveyError([problem('not-csv', notCsv(what), { file })]);
}

/** The offset of the first byte that is not UTF-8: the end of the longest valid start. */
function firstBadByte(bytes: Uint8Array): number {
  let [valid, bad] = [0, bytes.length];
  while (bad - valid > 1) {
    const middle = (valid + bad) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      bad = middle;
    }
  }
  return valid;
}

function decoderFor(encoding: string, file: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new SurveyError([problem('unknown-encoding', unknownEncoding(encoding), { file })]);
  }
}

/** UTF-16 files start with two bytes that no CSV in another encoding starts with. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a file, without byte order mark; UTF-8 unless told otherwise.
 *
 * @throws SurveyError when the file is empty, is not text, or is in another encoding.
 */
export function decodeText(bytes: Uint8Array, file: string, encoding?: string): string {
  const chosen = encoding ?? guessEncoding(bytes);
  if (!chosen.startsWith('utf-16')) refuseForeign(bytes, file);
  const decoder = decoderFor(chosen, file);
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = chosen === 'utf-8' ? firstBadByte(bytes) : 0;
    const message = notText(chosen, offset, bytes[offset] ?? 0);
    throw new SurveyError([problem('wrong-encoding', message, { file })]);
  }
}
