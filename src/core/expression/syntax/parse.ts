import { type Message, problem, SurveyError } from '../../problems/index.js';
import {
  cannotAssign,
  expected,
  expressionTooDeep,
  tooManyParts,
  unexpected,
  unexpectedEnd,
} from '../messages.js';
import type { Expression } from './expression.js';
import { nameUse } from './names.js';
import { binaryOperator, PRECEDENCE } from './operators.js';
import { type Token, tokens } from './tokens.js';
import { openColumns } from './walk.js';

const MAX_DEPTH = 200;
const MAX_PARTS = 5000;

/** Where the reading stands; the only thing here that changes. */
interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
  parts: number;
}

function fail(message: Message, position: number): never {
  throw new SurveyError([problem('syntax', message, { position })]);
}

function peek({ tokens: all, next }: Reader, ahead = 0): Token {
  return all[next + ahead] ?? { kind: 'end', text: '', position: 0 };
}

function take(reader: Reader): Token {
  const token = peek(reader);
  reader.next += 1;
  reader.parts += 1;
  if (reader.parts > MAX_PARTS) fail(tooManyParts(MAX_PARTS), token.position);
  return token;
}

function isMark({ kind, text }: Token, mark: string): boolean {
  return kind === 'mark' && text === mark;
}

function takeMark(reader: Reader, mark: string, opened: number): void {
  const token = take(reader);
  if (!isMark(token, mark)) fail(expected(mark, token.text, opened + 1), token.position);
}

/** What stands inside parentheses, once the opening one is read. */
function inside<Read>(reader: Reader, opened: Token, read: () => Read): Read {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) fail(expressionTooDeep(MAX_DEPTH), opened.position);
  const result = read();
  reader.depth -= 1;
  takeMark(reader, ')', opened.position);
  return result;
}

function call(reader: Reader, { text, position }: Token): Expression {
  const opened = take(reader);
  const read = () => (isMark(peek(reader), ')') ? [] : callArguments(reader));
  return { kind: 'call', name: text, arguments: inside(reader, opened, read), position };
}

function primary(reader: Reader): Expression {
  const token = take(reader);
  const { kind, text, position } = token;
  switch (kind) {
    case 'number':
      return { kind: 'number', text, position };
    case 'string':
      return { kind: 'string', value: text, position };
    case 'name':
      return isMark(peek(reader), '(') ? call(reader, token) : nameUse(token);
    case 'end':
      return fail(unexpectedEnd(), position);
    default:
      return text === '('
        ? inside(reader, token, () => enclosed(reader))
        : fail(unexpected(text), position);
  }
}

function unary(reader: Reader): Expression {
  const { text, position } = peek(reader);
  const isSign = peek(reader).kind === 'operator' || isMark(peek(reader), '!');
  if (!isSign || (text !== '!' && text !== '+' && text !== '-')) return primary(reader);
  take(reader);
  return { kind: 'unary', operator: text, operand: primary(reader), position };
}

/** Operators that bind at least as tightly as `lowest`; each associates to the left. */
function binary(reader: Reader, lowest: number): Expression {
  let left = unary(reader);
  for (;;) {
    const { kind, text, position } = peek(reader);
    const operator = kind === 'operator' ? binaryOperator(text) : undefined;
    if (operator === undefined || PRECEDENCE[operator] < lowest) return left;
    take(reader);
    const right = binary(reader, PRECEDENCE[operator] + 1);
    left = { kind: 'binary', operator, left, right, position };
  }
}

function single(reader: Reader): Expression {
  const token = peek(reader);
  if (token.kind !== 'name' || peek(reader, 1).kind !== 'assign') return binary(reader, 1);
  const target = nameUse(token);
  if (target.kind !== 'variable' || target.suffix !== undefined) {
    return fail(cannotAssign(token.text), token.position);
  }
  take(reader);
  take(reader);
  return { kind: 'assign', name: target.name, value: binary(reader, 1), position: token.position };
}

function separated(reader: Reader): readonly Expression[] {
  const items = [single(reader)];
  while (isMark(peek(reader), ',')) {
    take(reader);
    items.push(single(reader));
  }
  return items;
}

/** Between the arguments of a function LimeSurvey does without commas. */
function callArguments(reader: Reader): readonly Expression[] {
  const items = [single(reader)];
  while (!isMark(peek(reader), ')') && peek(reader).kind !== 'end') {
    if (isMark(peek(reader), ',')) take(reader);
    items.push(single(reader));
  }
  return items;
}

/** What stands in parentheses. They stay around columns, whose list they hold together. */
function enclosed(reader: Reader): Expression {
  const { position } = peek(reader);
  const inner = list(reader);
  return openColumns(inner).length > 0 ? { kind: 'list', items: [inner], position } : inner;
}

function list(reader: Reader): Expression {
  const { position } = peek(reader);
  const items = separated(reader);
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'list', items, position };
}

/**
 * Reads an expression of LimeSurvey. Redundant parentheses leave no trace; names and functions
 * are not looked up, see `checkExpression`.
 *
 * @throws SurveyError when the text is not an expression, with the offset where reading stopped;
 * also above 50 000 characters, 5000 words and signs or 200 nested parentheses.
 * @example
 * parse("Q4 == 'A2' and age >= 18");
 */
export function parse(text: string): Expression {
  const reader: Reader = { tokens: tokens(text), next: 0, depth: 0, parts: 0 };
  const expression = list(reader);
  const rest = peek(reader);
  if (rest.kind !== 'end') fail(unexpected(rest.text), rest.position);
  return expression;
}
