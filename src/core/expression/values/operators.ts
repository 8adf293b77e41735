import type { BinaryOperator, UnaryOperator } from '../syntax/expression.js';
import { compareLoosely, compareTexts, equalsLoosely } from './compare.js';
import { countsAsNumber, toNumber } from './number.js';
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

/** Zero beside a blank has an order of its own, on which server and browser agree. */
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
  '<': (left, right, quoted) => !zeroBesideBlank(left, right) && order(left, right, quoted) < 0,
  '<=': (left, right, quoted) => zeroBesideBlank(left, right) || order(left, right, quoted) <= 0,
  '>': (left, right, quoted) => !zeroBesideBlank(left, right) && order(left, right, quoted) > 0,
  '>=': (left, right, quoted) => order(left, right, quoted) >= 0,
  '+': (left, right, quoted) =>
    bothNumbers(left, right, quoted)
      ? toNumber(left) + toNumber(right)
      : textOf(left) + textOf(right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => (right === 0 ? Number.NaN : left / right)),
};

function signed(value: Known): number {
  if (value === '') return 0;
  return countsAsNumber(value) ? toNumber(value) : Number.NaN;
}

/** The unary operators, on known values; a blank counts as 0. */
export const UNARY: Readonly<Record<UnaryOperator, (value: Known) => Known>> = {
  '!': (value) => !isTrue(value),
  '+': signed,
  '-': (value) => 0 - signed(value),
};
