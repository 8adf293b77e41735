import type {
  GridQuestion,
  Multiple,
  NumericLimits,
  Question,
  Scale,
} from '../../instrument/index.js';
import { formatPlain } from '../numbers.js';
import type { Context } from './context.js';

const MOST_DIGITS = 6;

type Facts = readonly (string | undefined | false)[];

function limits({ min, max, integer, unit }: NumericLimits, context: Context): Facts {
  const { words, locale, text } = context;
  const number = (value: number | undefined) =>
    value === undefined ? undefined : formatPlain(value, MOST_DIGITS, locale);
  const [least, most] = [number(min), number(max)];
  const isBounded = least !== undefined || most !== undefined;
  const range = isBounded ? [words.between(least, most)] : [];
  const units = unit === undefined ? [] : [text(unit)];
  return [integer && words.whole, [...range, ...units].join(' ')];
}

function scaleOf(scale: Scale, { words }: Context): string {
  return words.scale[scale];
}

function gridFacts({ cell }: GridQuestion, context: Context): Facts {
  const { words } = context;
  const own =
    cell.kind === 'single'
      ? [scaleOf(cell.scale, context)]
      : cell.kind === 'numeric'
        ? limits(cell, context)
        : [];
  return [words.cell[cell.kind], ...own];
}

function multipleFacts({ max, comment }: Multiple, { words }: Context): Facts {
  return [max !== undefined && words.most(max), comment && words.withComment];
}

function ownFacts(question: Question, context: Context): Facts {
  const { words } = context;
  switch (question.kind) {
    case 'single':
      return [scaleOf(question.scale, context), question.comment && words.withComment];
    case 'multiple':
      return multipleFacts(question, context);
    case 'ranking':
      return [words.ranks(question.max)];
    case 'numeric':
      return [...limits(question, context), question.computed && words.computed];
    case 'text':
      return [question.upload && words.upload, question.computed && words.computed];
    case 'grid':
      return gridFacts(question, context);
    case 'date':
    case 'display':
      return [];
  }
}

/** Scale, limits, ranks and the like, in words. */
export function factsOf(question: Question, context: Context): readonly string[] {
  const facts = [...ownFacts(question, context), question.mandatory && context.words.mandatory];
  return facts.filter((each): each is string => typeof each === 'string' && each !== '');
}
