import type { BinaryOperator, UnaryOperator } from '../syntax/expression.js';
import { compareLoosely, compareTexts, equalsLoosely } from './compare.js';
import { countsAsNumber, startsWithNumber, toNumber } from './number.js';
import { isTrue, type Known, textOf } from './value.js';

/** What an operator does with two known values; `quoted`: one of them was written in quotes. */
export type Operation = (left: Known, right: Known, quoted: boolean) => Known;

function bothNumbers(left: Known, right: Known, quoted: boolean): boolean {
  return !quoted && countsAsNumber(left) && countsAsNumber(right);
}

function isTextual(value: Known): boolean {
  return !isTrue(value) || !countsAsNumber(value);
}

function isBlank(value: Known): boolean {
  return value === '' || value === null || value === false;
}

function zeroBesideBlank(left: Known, right: Known): boolean {
  return (
    (isBlank(left) && equalsLoosely(right, '0')) || (isBlank(right) && equalsLoosely(left, '0'))
  );
}

/** The order of two values, or NaN when a number stands beside a text: no order holds then. */
function order(left: Known, right: Known, quoted: boolean): number {
  const numbers = countsAsNumber(left) && countsAsNumber(right);
  if (numbers && !quoted) return compareLoosely(left, right);
  if (numbers || (isTextual(left) && isTextual(right))) {
    return compareTexts(textOf(left), textOf(right));
  }
  return Number.NaN;
}

/** The same where zero and a blank stand level, which LimeSurvey wants of `<=` and `>` alone. */
function levelOrder(left: Known, right: Known, quoted: boolean): number {
  const found = order(left, right, quoted);
  return !Number.isNaN(found) && zeroBesideBlank(left, right) ? 0 : found;
}

function equality(left: Known, right: Known, quoted: boolean): boolean {
  const asTexts = quoted && countsAsNumber(left) && countsAsNumber(right);
  return asTexts ? equalsLoosely(textOf(left), textOf(right)) : equalsLoosely(left, right);
}

function arithmetic(compute: (left: number, right: number) => number): Operation {
  return (left, right, quoted) =>
    bothNumbers(left, right, quoted) ? compute(toNumber(left), toNumber(right)) : Number.NaN;
}

/** The binary operators, on known values, as LimeSurvey's server computes them. */
export const BINARY: Readonly<Record<BinaryOperator, Operation>> = {
  or: (left, right) => isTrue(left) || isTrue(right),
  and: (left, right) => isTrue(left) && isTrue(right),
  '==': equality,
  '!=': (left, right, quoted) => !equality(left, right, quoted),
  '<': (left, right, quoted) => order(left, right, quoted) < 0,
  '<=': (left, right, quoted) => levelOrder(left, right, quoted) <= 0,
  '>': (left, right, quoted) => levelOrder(left, right, quoted) > 0,
  '>=': (left, right, quoted) => order(left, right, quoted) >= 0,
  '+': (left, right, quoted) =>
    bothNumbers(left, right, quoted)
      ? toNumber(left) + toNumber(right)
      : textOf(left) + textOf(right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  // A zero that is added leaves no zero with a sign: PHP divides whole numbers as such.
  '/': arithmetic((left, right) => (right === 0 ? Number.NaN : left / right + 0)),
};

/** The number at the start of a text counts; a text that starts with none is no number. */
function signed(value: Known): number {
  if (typeof value !== 'string' || value === '') return toNumber(value);
  return startsWithNumber(value) ? toNumber(value) : Number.NaN;
}

/** The unary operators, on known values; a blank counts as 0. */
export const UNARY: Readonly<Record<UnaryOperator, (value: Known) => Known>> = {
  '!': (value) => !isTrue(value),
  '+': signed,
  '-': (value) => 0 - signed(value),
};
