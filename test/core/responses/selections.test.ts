import { describe, expect, test } from 'vitest';
import {
  and,
  answered,
  compare,
  expression,
  group,
  instrument,
  is,
  multiple,
  not,
  numeric,
  single,
  ticked,
} from '../../../src/core/instrument/index.js';
import {
  encode,
  getBit,
  type Responses,
  weigh,
  where,
  whereComplete,
} from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

const role = single('role', {}, { pupil: {}, staff: {} });
const use = single('use', {}, { never: {}, day: {} }, { other: true, when: is(role, 'pupil') });
const age = numeric('age', {}, { min: 5, max: 99 });
const tools = multiple('tools', {}, { mail: {}, forum: {} }, { other: true });
const survey = instrument({
  id: 's',
  languages: ['en'],
  paging: 'question',
  groups: [group('g', {}, [role, use, age, tools])],
});

const ROWS: readonly Row[] = [
  { stored: { role: 'pupil', use: 'never', age: '12', tools_mail: 'Y' } },
  { stored: { role: 'pupil', use: '', age: '', tools_mail: '', tools_other: 'a book' } },
  { stored: { role: 'staff', use: 'day', age: '40' } },
  { stored: { role: 'pupil', use: '-oth-', age: '200' } },
  { stored: { role: 'pupil' }, partial: true, lastPage: 1 },
];
const responses = encode(survey, rawAnswers(ROWS), { provenance: PROVENANCE });

function chosen({ selection, size }: Responses): readonly number[] {
  const rows = Array.from({ length: size }, (_, row) => row);
  return rows.filter((row) => selection !== undefined && getBit(selection.mask, row));
}

describe('where() chooses respondents', () => {
  test('by an option, *other* included', () => {
    expect(chosen(where(responses, is(use, 'never')))).toEqual([0]);
    expect(chosen(where(responses, is(use, 'other')))).toEqual([3]);
  });

  test('"not" keeps blanks and those not asked, but not those who left before', () => {
    expect(chosen(where(responses, not(is(use, 'never'))))).toEqual([1, 2, 3]);
    expect(chosen(where(responses, and(answered(use), not(is(use, 'never')))))).toEqual([3]);
  });

  test('by a box, the text of *other* included', () => {
    expect(chosen(where(responses, ticked(tools, 'mail')))).toEqual([0]);
    expect(chosen(where(responses, ticked(tools, 'other')))).toEqual([1]);
  });

  test('a blank number compares with nothing, an invalid one as it is stored', () => {
    expect(chosen(where(responses, compare(age, '<', 20)))).toEqual([0]);
    expect(chosen(where(responses, compare(age, '>', 20)))).toEqual([2, 3]);
  });

  test('an invalid box reads as what it stores, and lends its value to no other box', () => {
    const raw = rawAnswers([{ stored: { role: 'staff', tools_mail: '7', tools_forum: '' } }]);
    const invalid = encode(survey, raw, { provenance: PROVENANCE });
    expect(chosen(where(invalid, expression("tools_mail.NAOK == '7'")))).toEqual([0]);
    expect(chosen(where(invalid, expression("tools_forum.NAOK == '7'")))).toEqual([]);
  });

  test('one after the other: both must hold, and the table says both', () => {
    const both = where(where(responses, is(role, 'pupil')), is(use, 'never'));
    expect(chosen(both)).toEqual([0]);
    expect(flat(both, 'role').where).toBe("(role.NAOK == 'pupil') and (use.NAOK == 'never')");
  });

  test('complete and incomplete questionnaires are everybody', () => {
    expect(chosen(whereComplete(responses, true))).toEqual([0, 1, 2, 3]);
    expect(chosen(whereComplete(responses, false))).toEqual([4]);
  });

  test('the data are shared, and the original has no selection', () => {
    expect(where(responses, is(role, 'pupil')).columns).toBe(responses.columns);
    expect(responses.selection).toBeUndefined();
  });
});

describe('answers given unasked', () => {
  test('are set aside, or counted when they are to be included', () => {
    const included = encode(survey, rawAnswers(ROWS), {
      provenance: PROVENANCE,
      unasked: 'include',
    });
    const count = (of: Responses) => {
      const table = flat(of, 'use');
      return table.kind === 'flat' && table.rows.map((row) => row.count);
    };
    expect(count(responses)).toEqual([1, 0, 1]);
    expect(count(included)).toEqual([1, 1, 1]);
    expect(flat(responses, 'use').bases.unasked).toBe(1);
    expect(flat(included, 'use').bases.unasked).toBe(1);
  });
});

describe('boxes ticked unasked', () => {
  const gate = single('gate', {}, { yes: {}, no: {} });
  const hidden = is(gate, 'yes');
  const boxes = multiple(
    'boxes',
    {},
    [
      { code: 'a', labels: {}, when: hidden },
      { code: 'b', labels: {}, when: hidden },
      { code: 'c', labels: {} },
    ],
    { other: true },
  );
  const whole = multiple('whole', {}, { x: {} }, { other: true, when: hidden });
  const small = instrument({
    id: 'b',
    languages: ['en'],
    groups: [group('g', {}, [gate, boxes, whole])],
  });
  const raw = rawAnswers([
    { stored: { gate: 'yes', boxes_a: 'Y', boxes_b: 'Y' } },
    { stored: { gate: 'no', boxes_a: 'Y', boxes_c: 'Y', whole_other: 'a text' } },
  ]);
  const aside = encode(small, raw, { provenance: PROVENANCE });
  const included = encode(small, raw, { provenance: PROVENANCE, unasked: 'include' });
  const offered = (of: Responses) => {
    const table = flat(of, 'boxes');
    return table.kind === 'multiple' && table.rows.map((row) => [row.count, row.offered]);
  };

  test('change no base but their own', () => {
    expect(offered(aside)).toEqual([
      [1, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(offered(included)).toEqual([
      [2, 2],
      [1, 1],
      [1, 2],
      [0, 2],
    ]);
  });

  test('the text of *other* alone is an answer given unasked, kept once', () => {
    expect(flat(aside, 'whole').bases).toMatchObject({ unasked: 1, answered: 0 });
    expect(flat(included, 'whole').bases).toMatchObject({ unasked: 1, answered: 1 });
    expect(aside.kept.map((each) => each.field)).toEqual(['boxes_a', 'whole_other']);
  });

  test('no unasked text stays in a column', () => {
    const texts = aside.columns.get('whole_other');
    expect(texts?.kind === 'text' && texts.values).toEqual(['', '']);
  });
});

describe('weigh() wants one weight above 0 for each respondent', () => {
  test.each([
    ['too few', [1, 1]],
    ['zero', [1, 1, 0, 1, 1]],
    ['negative', [1, -1, 1, 1, 1]],
    ['not a number', [1, Number.NaN, 1, 1, 1]],
    ['infinite', [1, Number.POSITIVE_INFINITY, 1, 1, 1]],
  ])('%s is refused', (_, weights) => {
    expect(() => weigh(responses, Float64Array.from(weights))).toThrow(/5 finite numbers above 0/);
  });

  test('sums of weights are counted, and the unweighted number is kept', () => {
    const table = flat(weigh(responses, Float64Array.of(0.5, 2, 1, 1.5, 1)), 'role');
    expect(table.bases.answered).toBe(6);
    expect(table.weights).toEqual({ unweighted: 5 });
  });
});
