import { type Message, problem, SurveyError } from '../../problems/index.js';
import {
  brokenString,
  escapedQuote,
  expressionTooLong,
  unclosedString,
  unexpected,
} from '../messages.js';
import { binaryOperator } from './operators.js';
import { unescapeString } from './quotes.js';

/** A piece of an expression: `name` covers variables and functions, with dots and prefixes. */
export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'operator' | 'assign' | 'mark' | 'end';
  /** The text as written; the value of a string. */
  readonly text: string;
  readonly position: number;
}

const MAX_LENGTH = 50_000;

const WORD = String.raw`\p{L}[\p{L}\p{N}_]*`;
const NUMBERED = String.raw`(?:INSERTANS:)?\d+X\d+X\d+[\p{L}\p{N}_]*(?:#[01])?`;

/** The first that fits is taken. `++`, `--`, `+=` … do not fit: the language refuses them. */
const PIECES = [
  String.raw`(?<space>\s+)`,
  String.raw`(?<name>(?:${NUMBERED}|(?:TOKEN:)?${WORD})(?:\.${WORD})*)`,
  String.raw`(?<number>\d+(?:\.\d*)?)`,
  String.raw`(?<operator>\|\||&&|[=!<>]=|[<>]|\+(?![+=])|-(?![-=])|[*/](?!=))`,
  '(?<assign>=)',
  '(?<mark>[!(),])',
].join('|');

function fail(rule: string, message: Message, position: number): never {
  throw new SurveyError([problem(rule, message, { position })]);
}

/** The string that starts at `position`, and where it ends. */
function readString(text: string, position: number): { token: Token; end: number } {
  const quote = text.charAt(position);
  const end = text.indexOf(quote, position + 1);
  if (end < 0) return fail('syntax', unclosedString(), position);
  if (text.charAt(end - 1) === '\\') return fail('syntax', escapedQuote(), end - 1);
  const body = text.slice(position + 1, end);
  const lineBreak = body.indexOf('\n');
  if (lineBreak >= 0) return fail('syntax', brokenString(), position + 1 + lineBreak);
  const value = unescapeString(body);
  return { token: { kind: 'string', text: value, position }, end: end + 1 };
}

function readPiece(
  text: string,
  position: number,
  pieces: RegExp,
): { token: Token | undefined; end: number } {
  pieces.lastIndex = position;
  const groups = pieces.exec(text)?.groups;
  if (groups === undefined) return fail('syntax', unexpected(text.charAt(position)), position);
  const end = pieces.lastIndex;
  if (groups.space !== undefined) return { token: undefined, end };
  const piece = text.slice(position, end);
  if (groups.number !== undefined) return { token: { kind: 'number', text: piece, position }, end };
  if (groups.assign !== undefined) return { token: { kind: 'assign', text: piece, position }, end };
  if (groups.mark !== undefined) return { token: { kind: 'mark', text: piece, position }, end };
  const kind = binaryOperator(piece) === undefined ? 'name' : 'operator';
  return { token: { kind, text: piece, position }, end };
}

/**
 * Cuts a text into tokens; the last one is the end.
 *
 * @throws SurveyError on a character that the language does not have, a string left open or a
 * text above 50 000 characters.
 */
export function tokens(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH) fail('syntax', expressionTooLong(MAX_LENGTH), MAX_LENGTH);
  const pieces = new RegExp(PIECES, 'uy');
  const found: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const quote = text.charAt(position);
    const { token, end } =
      quote === "'" || quote === '"'
        ? readString(text, position)
        : readPiece(text, position, pieces);
    if (token !== undefined) found.push(token);
    position = end;
  }
  return [...found, { kind: 'end', text: '', position: text.length }];
}
