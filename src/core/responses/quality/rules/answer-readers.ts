import { getBit } from '../../bits.js';
import type { Column, MultipleColumn, RankingColumn } from '../../column.js';
import type { Responses } from '../../responses.js';
import { State } from '../../state.js';
import { askedByPersons } from '../asked-by-persons.js';

/** Reads the answers of one column so that two can be compared. */
export interface AnswerReader {
  /** A number that equal answers share; `undefined` when there is no answer. */
  digest(row: number): number | undefined;
  /** Whether two respondents gave the same answer, or neither gave one. */
  same(left: number, right: number): boolean;
}

type Read = (row: number) => number;

/** Folds several small numbers into one. */
function fold(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function textDigest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = fold(hash, text.charCodeAt(index));
  return hash;
}

/** The parts of an answer, each a small number: boxes, or ranks. */
function partsOf(column: MultipleColumn | RankingColumn): readonly Read[] {
  if (column.kind === 'ranking') return column.ranks.map((rank) => (row) => rank[row] ?? 0);
  return column.ticked.map((bits) => (row) => (getBit(bits, row) ? 1 : 0));
}

const FLOAT = new Float64Array(1);
const WORDS = new Uint32Array(FLOAT.buffer);

function numberDigest(value: number): number {
  FLOAT[0] = value;
  return fold(fold(0x811c9dc5, WORDS[0] ?? 0), WORDS[1] ?? 0);
}

/** The digest and the comparison of answers, of respondents who have one. */
function answersOf(column: Column): { readonly digest: Read; readonly same: AnswerReader['same'] } {
  switch (column.kind) {
    case 'single': {
      const { codes } = column;
      return { digest: (row) => codes[row] ?? 0, same: (a, b) => codes[a] === codes[b] };
    }
    case 'text': {
      const { values } = column;
      return {
        digest: (row) => textDigest(values[row] ?? ''),
        same: (a, b) => values[a] === values[b],
      };
    }
    case 'numeric':
    case 'date': {
      const { values } = column;
      return {
        digest: (row) => numberDigest(values[row] ?? 0),
        same: (a, b) => values[a] === values[b],
      };
    }
    default: {
      const parts = partsOf(column);
      return {
        digest: (row) => parts.reduce((hash, part) => fold(hash, part(row)), 0x811c9dc5),
        same: (a, b) => parts.every((part) => part(a) === part(b)),
      };
    }
  }
}

function readerOf(column: Column): AnswerReader {
  const states = column.kind === 'single' ? column.codes : column.states;
  const { digest, same } = answersOf(column);
  const answered = (row: number) => (states[row] ?? 0) >= State.answered;
  return {
    digest: (row) => (answered(row) ? digest(row) : undefined),
    same: (left, right) =>
      answered(left) === answered(right) && (!answered(left) || same(left, right)),
  };
}

/** Readers of all that respondents were asked; what the survey computes is left out. */
export function answerReaders(responses: Responses): readonly AnswerReader[] {
  return askedByPersons(responses).flatMap(({ code }) => {
    const column = responses.columns.get(code);
    return column === undefined ? [] : [readerOf(column)];
  });
}
