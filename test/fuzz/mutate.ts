/** Numbers from 0 to 2³² − 1, the same for the same seed (mulberry32, T. Ettinger, public domain). */
export type Random = () => number;

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const encoder = new TextEncoder();

/** Pieces that mean something to a reader of some format. */
const PIECES = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\uFEFF',
  '\0',
  '|',
  "'",
  '=',
  '[',
  ']',
  '{',
  '}',
  ':',
  '\\',
  '\\u0000',
  'null',
  '__proto__',
  'constructor',
  '<?xml',
  '%PDF',
  'PK\u0003\u0004',
  'sep=,',
  '-oth-',
  'N/A',
  'Y',
  '..',
  '1e999',
  '-1',
  '99999999999999999999',
  '2026-13-45 99:99:99',
  '#NOM?',
  '1,5',
  '\ud83d\ude00',
  'é',
  '\u202e',
  '@a.b',
].map((piece) => encoder.encode(piece));

function below(random: Random, limit: number): number {
  return limit <= 0 ? 0 : random() % limit;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Mostly letters, digits and signs: other bytes make most files refused at once. */
function anyByte(random: Random): number {
  return below(random, 8) === 0 ? below(random, 256) : 0x20 + below(random, 0x5f);
}

/** Words that may stand in a cell without breaking the file around it. */
const WORDS = [
  'A2',
  'a1',
  '01',
  '1',
  '2',
  '10',
  'Y',
  'N',
  'Oui',
  'N/A',
  '-oth-',
  'Autre',
  'parent',
  '',
  ' ',
  '1e999',
  '-1',
  '99999999999999999999',
  '2026-13-45',
  '31/12/1999',
  '#NOM?',
  '1,5',
  '=1',
  '__proto__',
  'constructor',
  'id',
  'token',
  'Q1',
  'more',
  '😀',
  'ligne 1',
  'x@y.fr',
  '<b>',
  'NULL',
  '1,2E+11',
  '007',
  'said',
  '\u202e',
].map((word) => encoder.encode(word));

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte > 0x7f || /[A-Za-z0-9-]/.test(String.fromCharCode(byte)));
}

/** Another word in the place of the one that stands there. */
function anotherWord(bytes: Uint8Array, at: number, random: Random): Uint8Array {
  let [start, end] = [at, at];
  while (isWordByte(bytes[start - 1])) start -= 1;
  while (isWordByte(bytes[end])) end += 1;
  const word = WORDS[below(random, WORDS.length)] ?? bytes;
  return joined(bytes.subarray(0, start), word, bytes.subarray(end));
}

/** One change at a random place: a word, a byte, a piece of meaning, a part cut, repeated or moved. */
function mutatedOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length + 1);
  if (below(random, 3) > 0) return anotherWord(bytes, at, random);
  const length = below(random, Math.min(40, bytes.length - at + 1));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (below(random, 7)) {
    case 0:
      return joined(before, Uint8Array.of(anyByte(random)), after.subarray(1));
    case 1:
      return joined(before, PIECES[below(random, PIECES.length)] ?? before, after);
    case 2:
      return joined(before, after.subarray(length));
    case 3:
      return joined(before, after.subarray(0, length), after);
    case 4: {
      const from = below(random, bytes.length);
      return joined(before, bytes.subarray(from, from + length), after.subarray(length));
    }
    case 5:
      return joined(before, PIECES[below(random, PIECES.length)] ?? before, after.subarray(length));
    default:
      return below(random, 8) === 0 ? before : joined(before, after.subarray(1));
  }
}

/** A file after one to three changes. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let current = bytes;
  for (let left = 1 + below(random, 3); left > 0; left -= 1) current = mutatedOnce(current, random);
  return current;
}
