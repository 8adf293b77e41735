import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileRelevance,
  type Expression,
  parse,
  print,
  toCondition,
  toExpression,
} from '../../../src/core/expression/index.js';
import type { Comparison, Condition } from '../../../src/core/instrument/index.js';
import { checkCondition } from '../../../src/core/instrument/index.js';
import { lab, namesIn } from './lab.js';

/** The expression without its positions. */
function shape(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value) => (key === 'position' ? undefined : value)),
  );
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom(
      ['role', 'A2'],
      ['role', 'other'],
      ['lst', '10'],
      ['f_SQ1', '2'],
      ['du_D1_1', '2'],
    )
    .map(([variable = '', option = '']): Condition => ({ kind: 'is', variable, option })),
  fc
    .constantFrom(['m', 'SQ001'], ['m', 'other'], ['p', 'SQ002'])
    .map(([variable = '', item = '']): Condition => ({ kind: 'ticked', variable, item })),
  fc
    .constantFrom('role', 'txt', 'm', 'r', 'age', 'd', 'f_SQ2', 'k_a', 'o_comment')
    .map((variable): Condition => ({ kind: 'answered', variable })),
  fc
    .tuple(
      fc.constantFrom('age', 'dec', 'k_a', 'tn_L1_X1'),
      fc.constantFrom<Comparison[]>('==', '!=', '<', '<=', '>', '>='),
      fc.constantFrom(0, 5, -3, 2.5, 35),
    )
    .map(
      ([variable, operator, value]): Condition => ({ kind: 'compare', variable, operator, value }),
    ),
);
const kept: fc.Arbitrary<Condition> = fc
  .constantFrom(
    "regexMatch('/^A/', role) + 1 > 1",
    'sum(that.k) > 2',
    "lst.NAOK == 'zz'",
    "hid != 'A1'",
    'age.NAOK < 5',
    "role.shown == 'parent'",
    "'A2' == that.role",
  )
  .map((text): Condition => ({ kind: 'expression', text: print(parse(text)) }));

function conditionsOf(leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('condition'), { maxLength: 3 }),
        )
        .map(([kind, conditions]): Condition => ({ kind, conditions })),
      tie('condition').map((inner): Condition => ({ kind: 'not', condition: inner })),
    ),
  }));
  return condition;
}

/** Answers to all that the conditions read, blank or absent now and then. */
const answers = fc.record(
  {
    role: fc.constantFrom('', 'A1', 'A2', '-oth-'),
    lst: fc.constantFrom('', '1', '10'),
    f_SQ1: fc.constantFrom('', '2'),
    f_SQ2: fc.constantFrom('', '3'),
    du_D1_1: fc.constantFrom('', '1', '2'),
    m_SQ001: fc.constantFrom('', 'Y'),
    m_other: fc.constantFrom('', 'x'),
    p_SQ002: fc.constantFrom('', 'Y'),
    age: fc.constantFrom('', '0', '5', '35', '-3'),
    dec: fc.constantFrom('', '2.5'),
    k_a: fc.constantFrom('', '3', '0'),
    tn_L1_X1: fc.constantFrom('', '5'),
    txt: fc.constantFrom('', 'a'),
    o_comment: fc.constantFrom('', 'b'),
    r_1: fc.constantFrom('', 'A1'),
    d: fc.constantFrom('', '2013-03-15 00:00'),
  },
  { requiredKeys: [] },
);
const states = fc.record({
  values: answers,
  irrelevant: fc.subarray(['role', 'age', 'm', 'k', 'txt', 'hid']),
});

function outcomes(
  expression: Expression,
  state: { values: object; irrelevant: readonly string[] },
) {
  const values = Object.fromEntries(
    Object.entries(state.values).map(([key, value]) => [key, String(value)]),
  );
  return compileRelevance(expression, namesIn({ values, irrelevant: state.irrelevant }))(0);
}

describe('builder, tree and text say the same', () => {
  test('what the builders write is read back from its text, and written the same again', () => {
    fc.assert(
      fc.property(conditionsOf(leaf), (condition) => {
        const expression = toExpression(condition, lab);
        const read = toCondition(parse(print(expression)), lab);
        expect(JSON.stringify(read)).not.toContain('"expression"');
        expect(checkCondition('x', read, lab.variables)).toEqual([]);
        expect(shape(toExpression(read, lab))).toEqual(shape(expression));
      }),
      { numRuns: 500 },
    );
  });

  test('what the builders cannot say is kept as text, and holds for the same answers by all roads', () => {
    const conditions = conditionsOf(fc.oneof(leaf, kept));
    fc.assert(
      fc.property(conditions, states, (condition, state) => {
        const expression = toExpression(condition, lab);
        const fromText = parse(print(expression));
        const again = toExpression(toCondition(fromText, lab), lab);
        const wanted = outcomes(expression, state);
        expect([outcomes(fromText, state), outcomes(again, state)]).toEqual([wanted, wanted]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      "!(role.NAOK == 'A2')",
      { kind: 'not', condition: { kind: 'is', variable: 'role', option: 'A2' } },
    ],
    ["role.NAOK == '-oth-'", { kind: 'is', variable: 'role', option: 'other' }],
    ["m_SQ001.NAOK == 'Y'", { kind: 'ticked', variable: 'm', item: 'SQ001' }],
    ['count(that.r.NAOK) > 0', { kind: 'answered', variable: 'r' }],
    ['1', { kind: 'and', conditions: [] }],
    ["role == 'A2'", { kind: 'expression', text: "role == 'A2'" }],
    ["role.NAOK == 'A9'", { kind: 'expression', text: "role.NAOK == 'A9'" }],
    ['age.NAOK < 5', { kind: 'expression', text: 'age.NAOK < 5' }],
  ])('%s is told in the words that the builders have', (text, condition) => {
    expect(toCondition(parse(text), lab)).toEqual(condition);
  });
});
