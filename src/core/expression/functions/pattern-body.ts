/** Escapes whose meaning differs in JavaScript, or that it lacks, outside and inside `[…]`. */
const ESCAPES: ReadonlyMap<string, readonly [outside: string, inside: string]> = new Map([
  ['s', ['[\\t-\\r ]', '\\t-\\r ']],
  ['S', ['[^\\t-\\r ]', '\\S']],
  ['h', ['[\\t \\u00a0]', '\\t \\u00a0']],
  ['A', ['(?<![^])', '']],
  ['z', ['(?![^])', '']],
  ['Z', ['(?=\\n?(?![^]))', '']],
  ['a', ['\\u0007', '\\u0007']],
  ['e', ['\\u001b', '\\u001b']],
]);

const SAME_ESCAPES = /^[dDwWbBtnrfv1-9pPux]$/;
const SYNTAX = /^[\^$\\.*+?()[\]{}|/]$/;
const POSIX: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a-zA-Z'],
  ['digit', '0-9'],
  ['alnum', 'a-zA-Z0-9'],
  ['upper', 'A-Z'],
  ['lower', 'a-z'],
  ['space', '\\t-\\r '],
  ['punct', '!-\\/:-@\\[-`\\{-~'],
  ['xdigit', '0-9A-Fa-f'],
]);

/** One piece at a time: class, escape, opening of a group, repeat, character. */
const PIECE =
  /\[\^?\]?(?:\[:\w+:\]|\\[\s\S]|[^\]\\])*\]|\\x\{[0-9A-Fa-f]+\}|\\[pP]\{\w+\}|\\.|\(\?P?<(?=[A-Za-z_])|\(\?(?:[:=!]|<[=!])|\(\?|\(\*|\{\d+(?:,\d*)?\}|[\s\S]/gsu;
const CLASS_PIECE = /\[:\w+:\]|\\x\{[0-9A-Fa-f]+\}|\\[pP]\{\w+\}|\\.|[\s\S]/gsu;

type Translate = (piece: string) => string | undefined;

function translateEach(pieces: readonly string[], translate: Translate): string | undefined {
  const translated = pieces.map(translate);
  return translated.includes(undefined) ? undefined : translated.join('');
}

function translateEscape(piece: string, inClass: boolean): string | undefined {
  if (piece.startsWith('\\x{')) return `\\u${piece.slice(2)}`;
  const letter = piece.charAt(1);
  const special = ESCAPES.get(letter);
  if (special !== undefined) return special[inClass ? 1 : 0];
  if (SAME_ESCAPES.test(letter) || SYNTAX.test(letter)) return piece;
  if (letter === '-') return inClass ? piece : letter;
  return /[\p{L}\p{N}]/u.test(letter) ? undefined : letter;
}

function insideClass(piece: string): string | undefined {
  if (piece.startsWith('[:')) return POSIX.get(piece.slice(2, -2));
  if (piece.startsWith('\\')) return translateEscape(piece, true);
  return /^[[\](){}/|]$/.test(piece) ? `\\${piece}` : piece;
}

/** `[…]`; its first `]` is a character like another. */
function translateClass(piece: string): string | undefined {
  const opening = piece.startsWith('[^') ? '[^' : '[';
  const pieces = piece.slice(opening.length, -1).match(CLASS_PIECE) ?? [];
  const inside = translateEach(pieces, insideClass);
  return inside === undefined || inside === '' ? undefined : `${opening}${inside}]`;
}

function outsideClass(piece: string, modifiers: string): string | undefined {
  if (piece.length > 1 && piece.startsWith('[')) return translateClass(piece);
  if (piece.startsWith('\\')) return translateEscape(piece, false);
  if (piece.startsWith('(?P<')) return '(?<';
  if (piece === '(?' || piece === '(*') return undefined;
  if (piece === '.' && !modifiers.includes('s')) return '[^\\n]';
  if (piece === '$' && !/[mD]/.test(modifiers)) return '(?=\\n?$)';
  return /^[{}\]/]$/.test(piece) ? `\\${piece}` : piece;
}

/**
 * The body of a PCRE pattern as JavaScript writes it, for the flag `u`; `undefined` when it uses
 * something that JavaScript lacks.
 */
export function translateBody(body: string, modifiers: string): string | undefined {
  return translateEach(body.match(PIECE) ?? [], (piece) => outsideClass(piece, modifiers));
}
