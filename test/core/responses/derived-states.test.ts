import { describe, expect, test } from 'vitest';
import {
  and,
  answered,
  type Derived,
  derived,
  group,
  instrument,
  is,
  member,
  multiple,
  not,
  numeric,
  ranking,
  recode,
  score,
  single,
  ticked,
} from '../../../src/core/instrument/index.js';
import {
  checkResponses,
  derive,
  encode,
  getBit,
  isOffered,
  type Responses,
  STATE_NAMES,
  statesOf,
  where,
} from '../../../src/core/responses/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

const REASON = { en: 'asked of parents only' };
const OFTEN = { never: {}, week: {}, day: {} } as const;
const role = single('role', {}, { staff: {}, parent: {}, pupil: {} });
const staffUse = single('staffUse', {}, OFTEN, { when: is(role, 'staff') });
const parentUse = single('parentUse', {}, { ...OFTEN, forget: {} }, { when: is(role, 'parent') });
const staffTools = multiple(
  'staffTools',
  {},
  [
    { code: 'mail', labels: {} },
    { code: 'marks', labels: {} },
    { code: 'blog', labels: {}, when: is(staffUse, 'day') },
  ],
  { when: is(role, 'staff') },
);
const parentTools = multiple(
  'parentTools',
  {},
  { mail: {}, none: {} },
  { exclusive: ['none'], when: is(role, 'parent') },
);
const staffOrder = ranking('staffOrder', {}, { a: {}, b: {}, c: {} }, { when: is(role, 'staff') });
const late = single('late', {}, { yes: {}, no: {} });

/** One question a page, so that each can be left before the next. */
const survey = instrument({
  id: 'derived-states',
  languages: ['en'],
  paging: 'question',
  groups: [group('g', {}, [role, staffUse, parentUse, staffTools, parentTools, staffOrder, late])],
});

const use = derived(
  single('use', {}, OFTEN, { scale: 'ordinal' }),
  [
    member('staff', staffUse),
    member('parent', parentUse, { leftOut: [{ answers: ['forget'], reason: REASON }] }),
  ],
  { by: role },
);

const tools = derived(
  multiple('tools', {}, { mail: {}, marks: {}, blog: {} }),
  [
    member('staff', staffTools),
    member('parent', parentTools, { leftOut: [{ answers: ['none'], reason: REASON }] }),
  ],
  { by: role },
);

const order = derived(ranking('order', {}, { c: {}, a: {} }, { max: 2 }), [
  member('staff', staffOrder, { leftOut: [{ answers: ['b'], reason: REASON }] }),
]);

const howMany = derived(numeric('howMany', {}), [
  score('staff', staffTools),
  score('parent', parentTools, { leftOut: [{ answers: ['none'], reason: REASON }] }),
]);

function read(row: Row, ...all: readonly Derived[]): Responses {
  const raw = rawAnswers([row]);
  return derive(encode(survey, raw, { provenance: PROVENANCE }), ...all);
}

/** The state of the last of the derived questions; `left out` is told apart. */
function stateOf(row: Row, ...all: readonly Derived[]): string {
  const responses = read(row, ...all);
  const code = all.at(-1)?.question.code ?? '';
  const column = responses.columns.get(code);
  if (column === undefined) throw new Error(`no column ${code}`);
  const state = STATE_NAMES[Math.min(4, statesOf(column)[0] ?? 0)] ?? '';
  const is = (map: Responses['leftOut']) => getBit(map?.get(code) ?? new Uint32Array(1), 0);
  if (is(responses.leftOut)) return `${state}, left out`;
  return is(responses.unsettled) ? `${state}, unsettled` : state;
}

/** The answer that the derived single choice holds, by code. */
function holds(row: Row, code: 'never' | 'week' | 'day'): boolean {
  const responses = where(read(row, use), is(use.question, code));
  return getBit(responses.selection?.mask ?? new Uint32Array(1), 0);
}

/** The rows of docs/decisions/005-derived.md, by their numbers. */
describe('the truth table of derived answers', () => {
  test('1: no source of any member asked: not asked', () => {
    expect(stateOf({ stored: { role: 'pupil' } }, use)).toBe('notAsked');
    expect(stateOf({ stored: { role: '' } }, tools)).toBe('notAsked');
  });

  test('2: left before the filter: not reached, unsettled', () => {
    expect(stateOf({ partial: true }, use)).toBe('notReached, unsettled');
    expect(stateOf({ partial: true }, tools)).toBe('notReached, unsettled');
  });

  test('3: the member whose sources were asked', () => {
    expect(holds({ stored: { role: 'staff', staffUse: 'week' } }, 'week')).toBe(true);
    expect(holds({ stored: { role: 'parent', parentUse: 'day' } }, 'day')).toBe(true);
  });

  test('4: several members asked: their own, else the first', () => {
    const stored = { role: 'parent', staffUse: 'never', parentUse: 'day' };
    const both = encode(survey, rawAnswers([{ stored }]), {
      provenance: PROVENANCE,
      unasked: 'include',
    });
    const { by: _, ...anonymous } = use;
    const chosen = (one: Derived, option: 'never' | 'day') =>
      where(derive(both, one), is(use.question, option)).selection?.mask[0];
    expect(chosen(use, 'day')).toBe(1);
    expect(chosen(anonymous, 'never')).toBe(1);
  });

  test('5: left before the sources: not reached', () => {
    const row = { stored: { role: 'staff' }, partial: true };
    expect(stateOf(row, use)).toBe('notReached');
    expect(stateOf(row, howMany)).toBe('notReached');
  });

  test('6: sources left blank: no answer', () => {
    expect(stateOf({ stored: { role: 'staff', staffUse: '' } }, use)).toBe('noAnswer');
    expect(stateOf({ stored: { role: 'staff' } }, tools)).toBe('noAnswer');
    expect(stateOf({ stored: { role: 'staff' } }, order)).toBe('noAnswer');
  });

  test('7: an invalid source: invalid', () => {
    expect(stateOf({ stored: { role: 'staff', staffUse: 'x' } }, use)).toBe('invalid');
    expect(stateOf({ stored: { role: 'staff', staffTools_mail: 'x' } }, howMany)).toBe('invalid');
  });

  test('8: left out of a derived source: invalid, left out', () => {
    const weekly = recode(single('weekly', {}, { yes: {}, no: {} }), use.question, {
      answers: { yes: ['week', 'day'], no: ['never'] },
    });
    const row = { stored: { role: 'parent', parentUse: 'forget' } };
    expect(stateOf(row, use, weekly)).toBe('invalid, left out');
    expect(stateOf({ stored: { role: 'staff', staffUse: 'x' } }, use, weekly)).toBe('invalid');
  });

  test('9: one condition holds: answered', () => {
    expect(stateOf({ stored: { role: 'parent', parentUse: 'never' } }, use)).toBe('answered');
  });

  const place = recode(single('place', {}, { near: {}, far: {} }), staffTools, {
    answers: { near: ['mail'], far: ['marks'] },
    leftOut: [{ answers: ['blog'], reason: REASON }],
  });

  test('10: several hold: invalid, and listed', () => {
    const row = { stored: { role: 'staff', staffTools_mail: 'Y', staffTools_marks: 'Y' } };
    expect(stateOf(row, place)).toBe('invalid');
    const [found, ...others] = checkResponses(read(row, place));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'answers-together', place: { question: 'place' } });
    expect(read(row, place).kept).toMatchObject([{ variable: 'place', raw: 'near far' }]);
  });

  const twoPages = recode(single('twoPages', {}, { now: {}, later: {} }), [staffUse, late], {
    answers: { now: ['day'], later: is(late, 'yes') },
    leftOut: [{ answers: ['never', 'week'], reason: REASON }],
  });

  test('11: none holds, one unknown: not reached', () => {
    const stored = { role: 'staff', staffUse: 'never' };
    expect(stateOf({ stored, partial: true }, twoPages)).toBe('notReached');
    expect(stateOf({ stored: { ...stored, late: 'yes' } }, twoPages)).toBe('answered');
  });

  test('12: none holds: invalid, left out', () => {
    expect(stateOf({ stored: { role: 'parent', parentUse: 'forget' } }, use)).toBe(
      'invalid, left out',
    );
    const stored = { role: 'staff', staffUse: 'never', late: 'no' };
    expect(stateOf({ stored }, twoPages)).toBe('invalid, left out');
  });

  test('13: none holds, and the first source is blank or invalid: its state', () => {
    const stored = { role: 'staff', staffUse: '', late: 'no' };
    expect(stateOf({ stored }, twoPages)).toBe('noAnswer');
    expect(stateOf({ stored: { ...stored, staffUse: 'x' } }, twoPages)).toBe('invalid');
    expect(stateOf({ stored: { ...stored, late: 'yes' } }, twoPages)).toBe('answered');
  });

  test('14: an item of a multiple choice holds: answered', () => {
    const row = { stored: { role: 'parent', parentTools_mail: 'Y' } };
    expect(stateOf(row, tools)).toBe('answered');
  });

  test('15: none holds: nothing ticked, a valid zero', () => {
    expect(stateOf({ stored: { role: 'parent', parentTools_none: 'Y' } }, tools)).toBe('noAnswer');
  });

  test('16: no item offered: not asked', () => {
    const blog = recode(multiple('blogs', {}, { blog: {} }), staffTools, {
      leftOut: [{ answers: ['mail', 'marks'], reason: REASON }],
    });
    const stored = { role: 'staff', staffTools_mail: 'Y' };
    expect(stateOf({ stored: { ...stored, staffUse: 'week' } }, blog)).toBe('notAsked');
    expect(stateOf({ stored: { ...stored, staffUse: 'day' } }, blog)).toBe('noAnswer');
  });

  test('17: items that have a place keep their order, without gaps', () => {
    const stored = { role: 'staff', staffOrder_1: 'b', staffOrder_2: 'a', staffOrder_3: 'c' };
    expect(stateOf({ stored }, order)).toBe('answered');
    const column = read({ stored }, order).columns.get('order');
    expect(column?.kind === 'ranking' && column.ranks.map((rank) => rank[0])).toEqual([2, 1]);
  });

  test('18: only items left out are ranked: invalid, left out', () => {
    expect(stateOf({ stored: { role: 'staff', staffOrder_1: 'b' } }, order)).toBe(
      'invalid, left out',
    );
  });

  const scoreOf = (row: Row, one: Derived) => {
    const column = read(row, one).columns.get(one.question.code);
    return column?.kind === 'numeric' ? column.values[0] : undefined;
  };

  test('19: a score is how many conditions hold', () => {
    const row = { stored: { role: 'staff', staffTools_mail: 'Y', staffTools_marks: 'Y' } };
    expect(stateOf(row, howMany)).toBe('answered');
    expect(scoreOf(row, howMany)).toBe(2);
  });

  const bothPages = derived(numeric('bothPages', {}), [
    score('staff', [staffUse, late], {
      counted: ['day', is(late, 'yes')],
      leftOut: [{ answers: ['never', 'week'], reason: REASON }],
    }),
  ]);

  test('20: a condition of a score is unknown: not reached', () => {
    const row = { stored: { role: 'staff', staffUse: 'day' }, partial: true };
    expect(stateOf(row, bothPages)).toBe('notReached');
    expect(scoreOf(row, bothPages)).toBeNaN();
  });

  test('21: nothing ticked is a score of 0, unless a box says so', () => {
    expect(scoreOf({ stored: { role: 'staff' } }, howMany)).toBe(0);
    expect(stateOf({ stored: { role: 'staff' } }, howMany)).toBe('answered');
    expect(stateOf({ stored: { role: 'parent' } }, howMany)).toBe('noAnswer');
    expect(stateOf({ stored: { role: 'staff', staffUse: '' } }, bothPages)).toBe('noAnswer');
  });
});

describe('the base of an item', () => {
  const offered = (row: Row, one: Derived, item: number) => {
    const column = read(row, one).columns.get(one.question.code);
    if (column?.kind !== 'multiple' && column?.kind !== 'ranking') throw new Error('no items');
    return isOffered(column, item, 0);
  };

  test('an item that the member lacks was not offered', () => {
    expect(offered({ stored: { role: 'parent' } }, tools, 1)).toBe(false);
    expect(offered({ stored: { role: 'staff' } }, tools, 1)).toBe(true);
  });

  test('nor was an item made of a box that was not', () => {
    expect(offered({ stored: { role: 'staff', staffUse: 'day' } }, tools, 2)).toBe(true);
    expect(offered({ stored: { role: 'staff', staffUse: 'week' } }, tools, 2)).toBe(false);
  });

  test('nor was an item made of a question that was not asked, however its condition is put', () => {
    const both = recode(multiple('both', {}, { mail: {}, used: {} }), [staffTools, parentUse], {
      answers: { mail: 'mail', used: and(answered(parentUse), not(is(parentUse, 'never'))) },
      leftOut: [{ answers: ['marks', 'blog'], reason: REASON }],
    });
    const stored = { role: 'staff', staffTools_mail: 'Y' };
    expect(offered({ stored }, both, 0)).toBe(true);
    expect(offered({ stored }, both, 1)).toBe(false);
  });

  test('an item of which nobody can say whether it holds chooses nobody, not even by its absence', () => {
    const pages = recode(multiple('pages', {}, { now: {}, later: {} }), [staffUse, late], {
      answers: { now: ['day', 'week', 'never'], later: is(late, 'yes') },
    });
    const stored = { role: 'staff', staffUse: 'day' };
    const rows = [{ stored: { ...stored, late: 'no' } }, { stored, partial: true }];
    const all = derive(encode(survey, rawAnswers(rows), { provenance: PROVENANCE }), pages);
    const { mask } = where(all, not(ticked(pages.question, 'later'))).selection ?? {};
    expect([0, 1].map((row) => mask !== undefined && getBit(mask, row))).toEqual([true, false]);
  });

  test('an item of which nobody can say whether it holds has no base', () => {
    const pages = recode(multiple('pages', {}, { now: {}, later: {} }), [staffUse, late], {
      answers: { now: ['day', 'week', 'never'], later: is(late, 'yes') },
    });
    const stored = { role: 'staff', staffUse: 'day' };
    expect(offered({ stored, partial: true }, pages, 1)).toBe(false);
    expect(offered({ stored }, pages, 1)).toBe(true);
  });
});

describe('what expressions read of derived questions', () => {
  const rows = ['never', 'week', 'day', ''].map((staffUse) => ({
    stored: { role: 'staff', staffUse, staffTools_mail: 'Y' },
  }));
  const all = derive(encode(survey, rawAnswers(rows), { provenance: PROVENANCE }), use, tools);
  const count = (responses: Responses) =>
    rows.filter((_, row) => getBit(responses.selection?.mask ?? new Uint32Array(1), row)).length;

  test('options, boxes and blanks, by the conditions of any question', () => {
    expect(count(where(all, is(use.question, 'week')))).toBe(1);
    expect(count(where(all, answered(use.question)))).toBe(3);
    expect(count(where(all, ticked(tools.question, 'mail')))).toBe(4);
    expect(count(where(all, ticked(tools.question, 'marks')))).toBe(0);
  });
});
