import { describe, expect, test } from 'vitest';
import {
  checkExpression,
  columnNamesByQuestion,
  expressionNames,
  normaliseCodes,
  parse,
  print,
  toExpression,
} from '../../../src/core/expression/index.js';
import {
  and,
  answered,
  type Condition,
  compare,
  expression,
  grid,
  group,
  instrument,
  is,
  multiple,
  not,
  numeric,
  option,
  or,
  ranking,
  single,
  text,
  ticked,
} from '../../../src/core/instrument/index.js';
import { SurveyError } from '../../../src/core/problems/index.js';
import { lab } from './lab.js';

const Q4 = single(
  'Q4',
  { en: 'You are' },
  Object.fromEntries(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((code) => [code, { en: code }])),
);
const Q3 = single('Q3', { en: 'Town' }, [option('1', {}), option('0', {})], { other: true });
const Q5 = multiple('Q5', { en: 'Tools' }, { mail: {}, notes: {} }, { other: true, comment: true });
const Q6 = numeric('Q6', { en: 'Age' });
const Q7 = ranking('Q7', { en: 'Order' }, { a: {}, b: {} });
const Q8 = text('Q8', { en: 'Why' });
const Q9 = grid('Q9', { en: 'Uses' }, { r1: {} }, { kind: 'multiple', items: [option('c1', {})] });
const survey = instrument({
  id: 'demo',
  languages: ['en'],
  groups: [group('all', {}, [Q3, Q4, Q5, Q6, Q7, Q8, Q9])],
});

const messages = (source: string) =>
  checkExpression(parse(source), survey).map(({ message }) => message.en);

describe('names', () => {
  test('each column has its name, in the order of the columns of LimeSurvey', () => {
    expect([...expressionNames(survey).keys()]).toEqual([
      'Q3other',
      ...['Q3', 'Q3_other', 'Q4'],
      ...['Q5_mail', 'Q5_mailcomment', 'Q5_notes', 'Q5_notescomment'],
      ...['Q5_other', 'Q5_othercomment', 'Q6', 'Q7_1', 'Q7_2', 'Q8', 'Q9_r1_c1'],
    ]);
    expect(columnNamesByQuestion(survey).get('Q3')).toEqual(['Q3', 'Q3_other']);
  });

  test('a name says which part of which variable it reads', () => {
    const names = expressionNames(survey);
    expect(names.get('Q5_notes')).toMatchObject({
      variable: { code: 'Q5' },
      part: { kind: 'item', item: 'notes' },
    });
    expect(names.get('Q7_2')).toMatchObject({
      variable: { code: 'Q7' },
      part: { kind: 'rank', rank: 2 },
    });
    expect(names.get('Q3_other')).toMatchObject({
      variable: { beside: 'other' },
      part: { kind: 'value' },
    });
    expect(names.has('Q5')).toBe(false);
    expect(names.has('constructor')).toBe(false);
  });

  test.each([
    ['330044X13X509', 'role'],
    ['330044X13X509other', 'role_other'],
    ['330044X13X520SQ002', 'm_SQ002'],
    ['330044X13X5222', 'r_2'],
    ['330044X13X526D1#1', 'du_D1_1'],
    ['330044X13X527L1_X2', 'tn_L1_X2'],
    ['330044X13X529comment', 'o_comment'],
  ])('%s is another name of %s', (numbered, name) => {
    const names = expressionNames(lab);
    expect(names.get(numbered)).toBeDefined();
    expect(names.get(numbered)).toBe(names.get(name));
  });
});

describe('conditions', () => {
  const cases: readonly (readonly [Condition, string])[] = [
    [is(Q4, 'A2'), "Q4.NAOK == 'A2'"],
    [is(Q3, 'other'), "Q3.NAOK == '-oth-'"],
    [not(is(Q4, 'A2')), "!(Q4.NAOK == 'A2')"],
    [ticked(Q5, 'mail'), "Q5_mail.NAOK == 'Y'"],
    [ticked(Q5, 'other'), '!is_empty(Q5_other.NAOK)'],
    [answered(Q8), '!is_empty(Q8.NAOK)'],
    [answered(Q5), 'count(that.Q5.NAOK) > 0'],
    [answered(Q7), 'count(that.Q7.NAOK) > 0'],
    [answered(Q9), 'count(that.Q9.NAOK) > 0'],
    [{ kind: 'answered', variable: 'Q9_r1' }, 'count(Q9_r1_c1.NAOK) > 0'],
    [{ kind: 'ticked', variable: 'Q9_r1', item: 'c1' }, '!is_empty(Q9_r1_c1.NAOK)'],
    [compare(Q6, '>=', 18), 'Q6.NAOK >= 18'],
    [compare(Q6, '!=', -1.5), 'Q6.NAOK != -1.5'],
    [compare(Q6, '<', 18), '!is_empty(Q6.NAOK) and Q6.NAOK < 18'],
    [
      and(is(Q4, 'A1'), or(is(Q4, 'A2'), is(Q4, 'A3'))),
      "Q4.NAOK == 'A1' and (Q4.NAOK == 'A2' or Q4.NAOK == 'A3')",
    ],
    [and(), '1'],
    [or(), '0'],
    [expression("Q4=='A1'"), "Q4 == 'A1'"],
  ];
  test.each(cases.map(([condition, written]) => ({ condition, written })))(
    'become $written',
    ({ condition, written }) => {
      const made = toExpression(condition, survey);
      expect(print(made)).toBe(written);
      expect(checkExpression(made, survey)).toEqual([]);
    },
  );

  test('on a question that does not exist are refused', () => {
    expect(() => toExpression({ kind: 'answered', variable: 'Q99' }, survey)).toThrow(SurveyError);
  });
});

describe('checks', () => {
  test.each([
    ["Q4 == 'A9'", 'Question "Q4" has no option "A9"; its options are A1…A6.'],
    ["'A9' != Q4.NAOK", 'Question "Q4" has no option "A9"; its options are A1…A6.'],
    ["Q3 == 'other'", 'Question "Q3" has no option "other"; its options are 1, 0, -oth-.'],
    ["Q7_1 == 'c'", 'Question "Q7_1" has no option "c"; its options are a, b.'],
    ["Q5_mial == 'Y'", 'There is no variable "Q5_mial"; did you mean "Q5_mail"?'],
    ['missing', 'There is no variable "missing"; the questions are Q3…Q9.'],
    [
      "Q5 == 'Y'",
      'Question "Q5" has several columns; name one of them (Q5_mail, Q5_mailcomment, Q5_notes, Q5_notescomment, Q5_other, Q5_othercomment), or write that.Q5 for all.',
    ],
    ['that.Q55', 'There is no variable "Q55"; did you mean "Q5"?'],
    ['foo(1)', 'The function "foo" does not exist or is not supported.'],
    ['Count(1)', 'The function "Count" does not exist or is not supported; did you mean "count"?'],
    ['constructor(1)', 'The function "constructor" does not exist or is not supported.'],
    ['round()', 'The function "round" takes 1–2 arguments; it is given 0.'],
    [
      'self',
      '"self" stands for the question that an equation belongs to; here there is none. Write that.code instead.',
    ],
  ])('%s', (source, message) => {
    expect(messages(source)).toEqual([message]);
  });

  test.each(["Q3 == '-oth-'", "Q3 == '01'", "Q4 == ''", 'Q3 == 7', "Q8 == 'x'", "Q4.shown == 'x'"])(
    '%s is well',
    (source) => {
      expect(messages(source)).toEqual([]);
    },
  );

  test('a problem has the offset of what is wrong', () => {
    const [first] = checkExpression(parse("Q6 > 1 and Q4 == 'A9'"), survey);
    expect(first).toMatchObject({ rule: 'unknown-option', place: { position: 17 } });
  });

  test('self is a question when the expression belongs to one', () => {
    expect(checkExpression(parse('count(self) > 1'), survey, { self: 'Q5' })).toEqual([]);
  });

  test('codes are written as LimeSurvey stores them', () => {
    const written = (source: string) => print(normaliseCodes(parse(source), survey));
    expect(written("Q3 == 'other' and 'other' != Q3.NAOK")).toBe(
      "Q3 == '-oth-' and '-oth-' != Q3.NAOK",
    );
    expect(written("Q4 == 'other' or Q8 == 'other'")).toBe("Q4 == 'other' or Q8 == 'other'");
  });
});

describe('equations of real questionnaires', () => {
  test.each([
    ["ville_other.NAOK != ''", undefined],
    ['sum(eq_fixe.NAOK, eq_port.NAOK, eq_tab.NAOK) > 10', undefined],
    ["regexMatch('/coll[eè]ge/i', ville_other.NAOK)", undefined],
    [
      "prio_1.NAOK == 'B' or (avis.NAOK == '2' and !is_empty(avis_comment.NAOK))",
      "prio_1.NAOK == 'B' or avis.NAOK == '2' and !is_empty(avis_comment.NAOK)",
    ],
    ['count(that.outils.NAOK) >= 3', undefined],
    [
      "((role == 'ENS' or role == 'EDU') && age.NAOK >= 30) || ville == '-oth-'",
      "(role == 'ENS' or role == 'EDU') and age.NAOK >= 30 or ville == '-oth-'",
    ],
    ['((Q4.NAOK == "A3"))', "Q4.NAOK == 'A3'"],
    [
      "Q61 != 'A1' and count(Q65_SQ001.NAOK,Q65_SQ002.NAOK) ge 1",
      "Q61 != 'A1' and count(Q65_SQ001.NAOK, Q65_SQ002.NAOK) >= 1",
    ],
    [
      "!is_empty(Q21.NAOK) && (Q21.NAOK == '-oth-' or Q21.NAOK ge 'A2')",
      "!is_empty(Q21.NAOK) and (Q21.NAOK == '-oth-' or Q21.NAOK >= 'A2')",
    ],
    [
      "{if(age.NAOK lt 18, 'mineur', if(age.NAOK ge 60, 'senior', 'adulte'))}".slice(1, -1),
      "if(age.NAOK < 18, 'mineur', if(age.NAOK >= 60, 'senior', 'adulte'))",
    ],
    [
      '((282267X5X47SH102.NAOK == "Y") and (282267X5X51.NAOK != "Y"))',
      "282267X5X47SH102.NAOK == 'Y' and 282267X5X51.NAOK != 'Y'",
    ],
    ['cohabs>0 && p1rel !=""', "cohabs > 0 and p1rel != ''"],
  ])('%s', (source, printed) => {
    expect(print(parse(source))).toBe(printed ?? source);
  });
});
