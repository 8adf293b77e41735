import { problem, SurveyError } from '../../problems/index.js';
import { unknownFilter, unknownSuffix } from '../messages.js';
import type { ColumnsUse, VariableUse } from './expression.js';
import { isSuffix, type Suffix } from './suffix.js';
import type { Token } from './tokens.js';

const FILTER = /^(?:(?:no)?comments|(?:no)?sq_[\p{L}\p{N}_]*)$/u;

function suffixOf(word: string, { text, position }: Token): Suffix {
  if (isSuffix(word)) return word;
  throw new SurveyError([problem('unknown-suffix', unknownSuffix(text, word), { position })]);
}

function columnsUse(question: string, words: readonly string[], token: Token): ColumnsUse {
  const last = words.at(-1) ?? '';
  const filters = FILTER.test(last) || words.length === 0 ? words : words.slice(0, -1);
  const wrong = filters.find((word) => !FILTER.test(word));
  if (wrong !== undefined) {
    const message = unknownFilter(token.text, wrong);
    throw new SurveyError([problem('unknown-suffix', message, { position: token.position })]);
  }
  const named = { kind: 'columns', question, filters, position: token.position } as const;
  return filters.length === words.length ? named : { ...named, suffix: suffixOf(last, token) };
}

/** A name with what follows its dots: a variable, or all columns of a question. */
export function nameUse(token: Token): VariableUse | ColumnsUse {
  const inserted = token.text.startsWith('INSERTANS:');
  const [name = '', ...words] = token.text.replace('INSERTANS:', '').split('.');
  if (name === 'self') return columnsUse('self', words, token);
  if (name === 'that') return columnsUse(words[0] ?? '', words.slice(1), token);
  const named = { kind: 'variable', name, position: token.position } as const;
  if (words.length === 0) return inserted ? { ...named, suffix: 'shown' } : named;
  return { ...named, suffix: suffixOf(words.join('.'), token) };
}
