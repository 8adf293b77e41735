import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BinaryOperator,
  type Expression,
  namesIn,
  parse,
  print,
  type UnaryOperator,
} from '../../../src/core/expression/index.js';
import { SurveyError } from '../../../src/core/problems/index.js';

/** The expression without its positions. */
function shape(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value) => (key === 'position' ? undefined : value)),
  );
}

function problemOf(text: string) {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof SurveyError) return error.problems[0];
    throw error;
  }
  return undefined;
}

const OPERATORS: BinaryOperator[] = [
  'or',
  'and',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
];
const position = 0;
const leaf = fc.oneof(
  fc
    .constantFrom('1', '7.50', '5.', '0')
    .map((text): Expression => ({ kind: 'number', text, position })),
  fc
    .oneof(fc.string(), fc.string({ unit: fc.constantFrom('\\', '"', "'", 'a') }))
    .filter(
      (value) =>
        !(value.includes("'") && value.includes('"')) &&
        !value.endsWith('\\') &&
        !value.includes('\n'),
    )
    .map((value): Expression => ({ kind: 'string', value, position })),
  fc
    .constantFrom('Q4', 'm_SQ001', '741852X11X438SQ001', '1X2X3D1#0', 'TOKEN:EMAIL', 'android')
    .map((name): Expression => ({ kind: 'variable', name, position })),
  fc
    .constantFrom('NAOK' as const, 'shown' as const)
    .map((suffix): Expression => ({ kind: 'variable', name: 'Q4', suffix, position })),
);
const columns = fc.constantFrom('self', 'Q5').map(
  (question): Expression => ({
    kind: 'columns',
    question,
    filters: ['nocomments', 'sq_SQ'],
    suffix: 'NAOK',
    position,
  }),
);
const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom<BinaryOperator[]>(...OPERATORS), tie('expression'), tie('expression'))
      .map(
        ([operator, left, right]): Expression => ({
          kind: 'binary',
          operator,
          left,
          right,
          position,
        }),
      ),
    fc
      .tuple(fc.constantFrom<UnaryOperator[]>('!', '+', '-'), tie('expression'))
      .map(([operator, operand]): Expression => ({ kind: 'unary', operator, operand, position })),
    fc
      .tuple(
        fc.constantFrom('sum', 'constructor'),
        fc.array(fc.oneof({ arbitrary: tie('expression'), weight: 3 }, columns)),
      )
      .map(([name, list]): Expression => ({ kind: 'call', name, arguments: list, position })),
    tie('expression').map((value): Expression => ({ kind: 'assign', name: 'Q4', value, position })),
    columns.map((each): Expression => ({ kind: 'list', items: [each], position })),
    fc
      .array(tie('expression'), { minLength: 2, maxLength: 4 })
      .map((items): Expression => ({ kind: 'list', items, position })),
  ),
}));

describe('reading and writing', () => {
  test('what is printed is read back as the same expression', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(shape(parse(print(expression)))).toEqual(shape(expression));
      }),
      { numRuns: 500 },
    );
  });

  test('any text is an expression or a problem with a place', () => {
    const piece = fc.constantFrom('(', ')', "'", '"', ' and ', '==', '=', '!', 'Q4', '.', ',', '1');
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const found = problemOf(source);
        if (found === undefined) return;
        expect(found.place.position).toBeGreaterThanOrEqual(0);
        expect(found.place.position).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["((Q4=='A2'))&&age>=18", "Q4 == 'A2' and age >= 18"],
    ['a OR b AND c', 'a or b and c'],
    ['(a or b) and c', '(a or b) and c'],
    ['10 - (4 - 3)', '10 - (4 - 3)'],
    ['(10 - 4) - 3', '10 - 4 - 3'],
    ['!a + 1', '!a + 1'],
    ['!(a + 1)', '!(a + 1)'],
    ['a == (b == c)', 'a == (b == c)'],
    ['x ne "l\'ENT"', 'x != "l\'ENT"'],
    ['sum((a, b), c)', 'sum((a, b), c)'],
    ['count (that.m.nocomments.NAOK)', 'count(that.m.nocomments.NAOK)'],
    ['count((that.m))', 'count((that.m))'],
    ["'A2' == ((that.m))", "'A2' == (that.m)"],
    ['sum(1 2 (3))', 'sum(1, 2, 3)'],
  ])('%s is printed %s', (source, printed) => {
    expect(print(parse(source))).toBe(printed);
  });

  test('an operator binds before those on its right, words and signs alike', () => {
    expect(shape(parse('a || b && c eq d lt e + f * !g'))).toEqual(
      shape(parse('a or (b and (c == (d < (e + (f * (!g))))))')),
    );
  });

  test('names are listed with their suffix and place', () => {
    expect(namesIn(parse("Q4.NAOK == 'A2' and count(that.m) > self.shown"))).toEqual([
      { kind: 'variable', name: 'Q4', suffix: 'NAOK', position: 0 },
      { kind: 'columns', question: 'm', filters: [], position: 26 },
      { kind: 'columns', question: 'self', filters: [], suffix: 'shown', position: 36 },
    ]);
  });
});

describe('what is no expression', () => {
  test.each([
    ["Q4 == 'A2' age", 11],
    ['Q4 === 1', 5],
    ['(1 + 2', 6],
    ["Q4 == 'A2", 6],
    ['!!Q4', 1],
    ['--1', 0],
    ['Q4 ~ 1', 3],
    ['', 0],
    ["Q4 == 'it\\'s'", 9],
    ['Q4.NAOK.shown', 0],
    ['Q4 +', 4],
    ["Q4 == 'a\nb'", 8],
    ['sum(1,)', 6],
    ['sum(,1)', 4],
  ])('%s is refused at offset %i', (source, offset) => {
    expect(problemOf(source)?.place.position).toBe(offset);
  });

  test.each([
    ['100 000 nested parentheses', '('.repeat(100_000)],
    ['20 000 nested parentheses', '('.repeat(20_000)],
    ['10 000 nested calls', 'sum('.repeat(10_000)],
    ['a sum of 20 000 numbers', Array(20_000).fill('1').join('+')],
    ['many signs', '!('.repeat(20_000)],
  ])('%s are a plain error', (_, source) => {
    expect(problemOf(source)?.rule).toBe('syntax');
  });

  test('1200 comparisons in a row are accepted', () => {
    const source = Array(1200).fill("Q4 == 'A2'").join(' or ');
    expect(print(parse(source))).toBe(source);
  });

  test('a text that no literal can hold is not printed', () => {
    expect(() => print({ kind: 'string', value: `"it's"`, position: 0 })).toThrow(SurveyError);
  });
});
