import { describe, expect, test } from 'vitest';
import {
  compile,
  compileRelevance,
  type NameReader,
  type Names,
  parse,
  type Relevance,
  UNKNOWN,
} from '../../../src/core/expression/index.js';

function reader(value: string | null, relevance: Relevance = 'relevant'): NameReader {
  return { value: () => value, numeric: false, relevance: () => relevance };
}

const readers = new Map<string, NameReader>([
  ['yes', reader('Y')],
  ['blank', reader('')],
  ['nothing', reader(null)],
  ['age', { ...reader('35.0000000000'), numeric: true }],
  ['quick', { ...reader('Tom & Jerry <3'), text: true }],
  ['unasked', reader('A1', 'irrelevant')],
  ['unaskedNumber', { ...reader('12', 'irrelevant'), numeric: true }],
  ['later', reader('A1', 'unknown')],
  ['q_1', reader('Y')],
  ['q_2', reader('')],
  ['q_2comment', reader('why')],
  ['q_other', reader('text')],
]);
const names: Names = {
  read: (name) => readers.get(name),
  columnsOf: (question) => [...readers.keys()].filter((name) => name.startsWith(`${question}_`)),
};
const value = (text: string) => compile(parse(text), names)(0);
const relevance = (text: string) => compileRelevance(parse(text), names)(0);

describe('a question that was not reached is unknown', () => {
  test.each([
    ["later == 'A1'", UNKNOWN],
    ["later.NAOK == 'A1'", UNKNOWN],
    ['later + 1', UNKNOWN],
    ['!later', UNKNOWN],
    ['is_empty(later.NAOK)', UNKNOWN],
    ['later and 0', false],
    ['0 and later', false],
    ['later and 1', UNKNOWN],
    ['later or 1', true],
    ['1 or later', true],
    ['later or 0', UNKNOWN],
    ['later or later', UNKNOWN],
    ["if(1, 'a', later)", 'a'],
    ["if(0, 'a', later)", UNKNOWN],
    ["if(later, 'a', 'b')", UNKNOWN],
    ['count(yes, later)', UNKNOWN],
    ['later.relevanceStatus', UNKNOWN],
  ])('%s', (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });

  test.each([
    ["later.NAOK == 'A1'", 'unknown'],
    ["later.NAOK == 'A1' or yes == 'Y'", true],
    ["later.NAOK == 'A1' and yes == 'N'", false],
    ["later == 'A1' or unasked == 'A1'", false],
  ])('as a relevance equation, %s is %s', (text, wanted) => {
    expect(relevance(text)).toBe(wanted);
  });
});

describe('a question that was not asked is blank', () => {
  test.each([
    ["unasked.NAOK == 'A1'", false, false],
    ["unasked.NAOK != 'A1'", true, true],
    ["unasked != 'A1'", true, false],
    ["unasked.code != 'A1'", true, false],
    ["unasked.shown == ''", true, true],
    ["unasked.valueNAOK == ''", true, true],
    ['!unasked.relevanceStatus', true, true],
    ["yes == 'Y' or unasked == 'A1'", true, false],
  ])('%s is %s, and %s as a relevance equation', (text, wanted, relevant) => {
    expect(value(text)).toBe(wanted);
    expect(relevance(text)).toBe(relevant);
  });

  test('an unasked number is below any other, which a blank one is not', () => {
    expect(value('unaskedNumber < 5')).toBe(true);
    expect(value('unaskedNumber.NAOK < 5')).toBe(false);
    expect(value('blank < 5')).toBe(false);
  });

  test('it is nothing at all, but a blank with .NAOK', () => {
    expect(value('is_null(unasked)')).toBe(true);
    expect(value('is_null(unasked.NAOK)')).toBe(false);
    expect(value('unasked.shown')).toBeNull();
    expect(value('unasked.NAOK')).toBe('');
  });
});

describe('values', () => {
  test.each([
    ["quick == 'Tom &amp; Jerry &lt;3'", true],
    ['age', '35.0000000000'],
    ['age == 35', true],
    ["age == '35'", true],
    ['age + 1', 36],
    ["'2' + 3 > 9", false],
    ["'a' + 1 == 'a1'", true],
    ['blank < 0', true],
    ['0 < blank', false],
    ['0 > blank', false],
    ['0 >= blank', true],
    ["blank <= '0.0'", false],
    ["'123456789012345' == 123456789012345", true],
    ["'123456789012345' + 1", '1234567890123451'],
    ["-'12abc'", -12],
    ["-'abc'", Number.NaN],
    ["'yes' == (that.q)", false],
    ["'yes' == that.q", 'text'],
    ['count((that.q))', 1],
    ['count(that.q.sq_1.sq_2)', 2],
    ["yes = 'N', yes + yes.NAOK", 'NN'],
    ["(yes = 'N') + yes", 'NN'],
    ["quick = '<b>', quick", '&lt;b&gt;'],
    ["list(that.q + '!')", 'Y, why, text!'],
    ["listifop('code', '==', 'Y', 'NAOK', '-', q_1.sgqa, yes.sgqa, q_2.sgqa)", 'Y-Y'],
    ['blank <= 0', true],
    ['blank > 0', false],
    ['blank >= 0', false],
    ['blank <= 5', false],
    ['blank + 1', '1'],
    ['nothing == blank', true],
    ["'1' == '01'", true],
    ["'abc' == 0", false],
    ["'' == 0", false],
    ["'5' - '3'", Number.NaN],
    ['!0 + 1', 2],
    ['-blank', 0],
    ['count(that.q)', 3],
    ['count(that.q.nocomments)', 2],
    ['that.q.comments', 'why'],
    ['count(that.q.nosq_1)', 2],
    ["that.q.sq_1 == 'Y'", true],
    ['SAVEDID', ''],
  ])('%s is %s', (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });

  test.each([
    'missing == 1',
    'foo(1)',
    'that.missing',
    'self',
    'sum()',
    'that.q.sq_9',
    "if(that.q == 'Y', 1, 2)",
    '(SAVEDID = 1)',
    "regexMatch('/(/', yes)",
  ])('%s is invalid, hence false', (text) => {
    expect(value(text)).toBeNull();
    expect(relevance(`1 or ${text}`)).toBe(false);
  });

  test.each(['__proto__(1)', 'constructor(1)', 'toString()', 'hasOwnProperty(1)'])(
    '%s is no function',
    (text) => {
      if (text.startsWith('_')) expect(() => parse(text)).toThrow();
      else expect(value(text)).toBeNull();
    },
  );
});
