import { describe, expect, test } from 'vitest';
import {
  checkExpression,
  compile,
  compileRelevance,
  type Expression,
  parse,
  textOf,
  UNKNOWN,
} from '../../../src/core/expression/index.js';
import { SurveyError } from '../../../src/core/problems/index.js';
import { type Case, golden, lab, namesIn } from './lab.js';

/** Cases where we do not answer as LimeSurvey does. */
const AWAITING: ReadonlySet<string> = new Set([]);

const INVALID = { valid: false, value: undefined, relevance: false, text: undefined };
const UNDEFINED_NAMES = ['unknown-name', 'several-columns', 'unknown-function', 'wrong-arity'];
const setting = { self: 'role' };

function parsed(text: string): Expression | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SurveyError) return undefined;
    throw error;
  }
}

function answer({ expression: text, state }: Case) {
  const expression = parsed(text);
  if (expression === undefined) return INVALID;
  const names = namesIn(golden.states[state] ?? { values: {}, irrelevant: [] });
  const problems = checkExpression(expression, lab, setting);
  if (problems.some(({ rule }) => UNDEFINED_NAMES.includes(rule))) {
    return { ...INVALID, relevance: compileRelevance(expression, names, setting)(0) };
  }
  const value = compile(expression, names, setting)(0);
  return {
    valid: true,
    value: Number.isNaN(value) ? 'NAN' : value,
    relevance: compileRelevance(expression, names, setting)(0),
    text: value === UNKNOWN ? undefined : textOf(value),
  };
}

function wanted({ valid, value, relevance, text }: Case) {
  return { valid, value: value?.value, relevance, text };
}

describe('every expression is worth what LimeSurvey says', () => {
  test.each(golden.cases)('$id $expression in state $state', (each) => {
    if (AWAITING.has(each.id)) expect(answer(each)).not.toEqual(wanted(each));
    else expect(answer(each)).toEqual(wanted(each));
  });

  test('there are 168 of them, and those that we await exist', () => {
    const ids = golden.cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(168);
    expect([...AWAITING].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
