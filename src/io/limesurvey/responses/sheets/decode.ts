import { type Message, problem, SurveyError } from '../../../../core/problems/index.js';
import { emptyFile, isUtf8, notAnExport, unknownEncoding, wrongEncoding } from './messages.js';

const BINARY: Message = { en: 'a binary file', fr: 'un fichier binaire' };

/** How files that are neither CSV nor JSON start, in lower case, and what such files are. */
const SIGNATURES: readonly (readonly [string, Message])[] = [
  ['%pdf', { en: 'a PDF', fr: 'un PDF' }],
  ['pk\u0003\u0004', { en: 'a zip archive (XLSX, LSA …)', fr: 'une archive zip (XLSX, LSA …)' }],
  [
    '\u00f0\u00ef\u0011\u00e0',
    { en: 'an old Office file (XLS, DOC)', fr: 'un ancien fichier Office (XLS, DOC)' },
  ],
  ['<?xml', { en: 'an XML file', fr: 'un fichier XML' }],
  ['<', { en: 'an HTML page', fr: 'une page HTML' }],
  ['\u001f\u008b', { en: 'a compressed file (gzip)', fr: 'un fichier compressé (gzip)' }],
];

function refuseForeign(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new SurveyError([problem('empty-file', emptyFile, { file })]);
  const start = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  const what = known?.[1] ?? (bytes.subarray(0, 4096).includes(0) ? BINARY : undefined);
  if (what !== undefined)
    throw new SurveyError([problem('not-an-export', notAnExport(what), { file })]);
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

/** The share of zero bytes at even or odd places of the start of a file. */
function zeros(bytes: Uint8Array, parity: 0 | 1): number {
  const start = bytes.subarray(0, 4096).filter((_, index) => index % 2 === parity);
  return start.filter((byte) => byte === 0).length / start.length;
}

/**
 * UTF-16 files start with two bytes that no text in another encoding starts with; without them,
 * every other byte of western text is zero.
 */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = [zeros(bytes, 0), zeros(bytes, 1)];
  if (odd > 0.5 && even < 0.1) return 'utf-16le';
  return even > 0.5 && odd < 0.1 ? 'utf-16be' : 'utf-8';
}

/** How é, è, à, ê and ç are written in the encodings of old programs. */
const ACCENTS: readonly (readonly [encoding: string, bytes: ReadonlySet<number>])[] = [
  ['windows-1252', new Set([0xe9, 0xe8, 0xe0, 0xea, 0xe7])],
  ['macintosh', new Set([0x8e, 0x8f, 0x88, 0x90, 0x8d])],
];

/** The encoding in which most of the bytes beyond ASCII are letters that French uses. */
function likelyEncoding(bytes: Uint8Array): string {
  const scores = ACCENTS.map(([encoding, letters]) => {
    return { encoding, score: bytes.filter((byte) => letters.has(byte)).length };
  });
  scores.sort((left, right) => right.score - left.score);
  return scores[0]?.encoding ?? 'windows-1252';
}

/** The letters of Windows-1252 from 0x80 to 0x9F, where Latin-1 has control characters. */
const OF_WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Names of Windows-1252; the standard of encodings has Latin-1 mean the same. */
const WINDOWS = /^(?:windows-1252|cp1252|x-cp1252|latin1|l1|iso-?8859-1|us-ascii|ascii)$/;

/**
 * The text as Windows-1252 means it. Node 20 and later decode it as Latin-1 in places: the euro sign,
 * curly apostrophes and œ come out as control characters.
 */
function withWindowsLetters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (letter) => OF_WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

/** Refuses to read UTF-8 as something else, which gives readable nonsense in place of accents. */
function refuseUtf8(bytes: Uint8Array, encoding: string, file: string): void {
  if (/^utf-?(?:8|16)/.test(encoding) || !bytes.some((byte) => byte > 0x7f)) return;
  if (!isValid(bytes, 'utf-8', false)) return;
  throw new SurveyError([problem('wrong-encoding', isUtf8(encoding), { file })]);
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
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
  refuseUtf8(bytes, chosen, file);
  try {
    const text = decoder.decode(bytes);
    return WINDOWS.test(chosen) ? withWindowsLetters(text) : text;
  } catch {
    const offset = firstBadByte(bytes, chosen);
    const byte = bytes[offset] ?? 0;
    const message = wrongEncoding(chosen, offset, byte, likelyEncoding(bytes));
    const place = { file, line: lineOf(bytes, offset) };
    throw new SurveyError([problem('wrong-encoding', message, place)]);
  }
}
