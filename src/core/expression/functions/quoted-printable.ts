import { textOf } from '../values/value.js';
import type { KnownFunction } from './function-table.js';

const LINE = 76;

/** The bytes of a character in UTF-8, as `=C3=A9`. */
function hexadecimal(character: string): string {
  // A half of a pair stands alone in no text that came from a file.
  const escaped = /[\ud800-\udfff]/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
  if (escaped.startsWith('%')) return escaped.replaceAll('%', '=');
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
  return `=${code}`;
}

/** Lines of at most 76 signs, broken after `=`. */
function encode(text: string): string {
  let result = '';
  let column = 0;
  for (const [piece] of text.matchAll(/\r\n|[\s\S]/gu)) {
    if (piece === '\r\n') {
      result += piece;
      column = 0;
      continue;
    }
    const written = /^[ -<>-~]$/.test(piece) ? piece : hexadecimal(piece);
    if (column + written.length >= LINE) {
      result += '=\r\n';
      column = 0;
    }
    result += written;
    column += written.length;
  }
  return result;
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run.replaceAll('=', '%'));
  } catch {
    return '\ufffd';
  }
}

function decode(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[\dA-Fa-f]{2})+/g, decodeRun);
}

/** Texts as mail writes them. */
export const QUOTED_PRINTABLE: readonly (readonly [string, KnownFunction])[] = [
  ['quoted_printable_encode', { arity: [1, 1], call: ([value = '']) => encode(textOf(value)) }],
  ['quoted_printable_decode', { arity: [1, 1], call: ([value = '']) => decode(textOf(value)) }],
];
