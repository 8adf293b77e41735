import { type Message, problem, SurveyError } from '../../../core/problems/index.js';
import { emptyFile, notCsv, notText, unknownEncoding } from './messages.js';

const BINARY: Message = { en: 'a binary file', fr: 'un fichier binaire' };

/** How files that are not CSV start, in lower case, and what such files are. */
const SIGNATURES: readonly (readonly [string, Message])[] = [
  ['%pdf', { en: 'a PDF', fr: 'un PDF' }],
  ['pk\u0003\u0004', { en: 'a zip archive (XLSX, LSA …)', fr: 'une archive zip (XLSX, LSA …)' }],
  [
    '\u00f0\u00ef\u0011\u00e0',
    { en: 'an old Office file (XLS, DOC)', fr: 'un ancien fichier Office (XLS, DOC)' },
  ],
  ['<?xml', { en: 'an XML file', fr: 'un fichier XML' }],
  ['<', { en: 'an HTML page', fr: 'une page HTML' }],
  ['{', { en: 'a JSON file', fr: 'un fichier JSON' }],
  ['[', { en: 'a JSON file', fr: 'un fichier JSON' }],
];

function refuseForeign(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new SurveyError([problem('empty-file', emptyFile, { file })]);
  const start = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  const what = known?.[1] ?? (bytes.subarray(0, 4096).includes(0) ? BINARY : undefined);
  if (what !== undefined) throw new SurveyError([problem('not-csv', notCsv(what), { file })]);
}

/** Whether bytes are in the encoding; with `stream`, they may end inside a character. */
function isValid(bytes: Uint8Array, encoding: string, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The offset of the first byte that is not in the encoding: the end of the longest valid start. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let [valid, bad] = [0, bytes.length];
  while (bad - valid > 1) {
    const middle = (valid + bad) >>> 1;
    if (isValid(bytes.subarray(0, middle), encoding, true)) valid = middle;
    else bad = middle;
  }
  while (!isValid(bytes.subarray(0, valid), encoding, false)) valid -= 1;
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
  const chosen = encoding?.toLowerCase() ?? guessEncoding(bytes);
  if (!chosen.startsWith('utf-16')) refuseForeign(bytes, file);
  const decoder = decoderFor(chosen, file);
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = firstBadByte(bytes, chosen);
    const message = notText(chosen, offset, bytes[offset] ?? 0);
    throw new SurveyError([problem('wrong-encoding', message, { file })]);
  }
}
