import { describe, expect, test } from 'vitest';
import {
  and,
  answered,
  compare,
  type Derived,
  derived,
  group,
  instrument,
  is,
  member,
  multiple,
  not,
  numeric,
  or,
  ranking,
  recode,
  score,
  single,
  ticked,
} from '../../../src/core/instrument/index.js';
import { layout } from '../../../src/core/presentation/index.js';
import {
  align,
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
import { cross, flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, type Row, wholeAnswers } from '../../support/raw-answers.js';

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
  const raw = wholeAnswers(survey, [row]);
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

function never(): never {
  throw new Error('no such column');
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
    const both = encode(survey, wholeAnswers(survey, [{ stored }]), {
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
    expect(
      stateOf({ stored: { role: 'staff', staffUse: 'day', staffTools_mail: 'x' } }, howMany),
    ).toBe('invalid');
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

  test('10: a contradiction is nothing else, whatever became of the other sources', () => {
    const { question } = use;
    const mixed = recode(
      single('mixed', {}, { near: {}, far: {}, often: {} }),
      [staffTools, question],
      {
        answers: { near: ['mail'], far: ['marks'], often: is(question, 'day') },
        leftOut: [{ answers: ['blog'], reason: REASON }],
      },
    );
    const asked = derived(single('asked', {}, OFTEN), [
      member('staff', staffUse, {
        answers: { never: 'never', week: 'day', day: is(role, 'pupil') },
        leftOut: [{ answers: ['week'], reason: REASON }],
      }),
    ]);
    const both = recode(single('both', {}, { near: {}, far: {} }), [staffTools, asked.question], {
      answers: { near: 'mail', far: 'marks' },
      leftOut: [{ answers: ['blog'], reason: REASON }],
    });
    const stored = { role: 'staff', staffUse: 'week', staffTools_mail: 'Y', staffTools_marks: 'Y' };
    expect(stateOf({ stored }, asked)).toBe('invalid, left out');
    expect(stateOf({ stored }, asked, both)).toBe('invalid');
    expect(stateOf({ stored: { ...stored, staffUse: 'day' } }, use, mixed)).toBe('invalid');
    expect(read({ stored }, asked, both).kept).toMatchObject([{ raw: 'near far' }]);
  });

  test('8: only by a source of their own member', () => {
    const half = derived(single('half', {}, OFTEN), [
      member('staff', staffUse, { leftOut: [] }),
      member('parent', use.question, { leftOut: [] }),
    ]);
    const rows = [{ stored: { role: 'parent', staffUse: 'x', parentUse: 'forget' } }];
    const all = encode(survey, wholeAnswers(survey, rows), {
      provenance: PROVENANCE,
      unasked: 'include',
    });
    const found = derive(all, use, half);
    expect(statesOf(found.columns.get('half') ?? never()).at(0)).toBe(3);
    expect(found.leftOut?.get('half')).toBeUndefined();
  });

  test('13: what the first source left out is left out', () => {
    const also = recode(single('also', {}, { now: {}, later: {} }), [use.question, late], {
      answers: { now: ['never', 'week', 'day'], later: is(late, 'yes') },
    });
    const stored = { role: 'parent', parentUse: 'forget', late: 'no' };
    expect(stateOf({ stored }, use, also)).toBe('invalid, left out');
    expect(stateOf({ stored: { ...stored, parentUse: 'x' } }, use, also)).toBe('invalid');
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

  test('12: an answer that has a place only together with another is left out without it', () => {
    const together = recode(single('together', {}, { now: {}, never: {} }), [staffUse, late], {
      answers: { now: and(is(staffUse, 'day'), is(late, 'yes')), never: ['never', 'week'] },
    });
    const day = { role: 'staff', staffUse: 'day' };
    expect(stateOf({ stored: { ...day, late: 'yes' } }, together)).toBe('answered');
    for (const other of ['no', '', 'x']) {
      expect(stateOf({ stored: { ...day, late: other } }, together)).toBe('invalid, left out');
    }
    expect(stateOf({ stored: day, partial: true }, together)).toBe('notReached');
    const table = flat(read({ stored: { ...day, late: 'no' } }, together), 'together');
    expect(table.bases).toMatchObject({ reached: 1, answered: 0, invalid: 1, leftOut: 1 });
    const lines = layout(table, { language: 'en' }).rows.map(({ label }) => label);
    expect(lines).toContain('Answer outside the list');
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

  test('22: ranks left empty stay empty; those that they push beyond the last are invalid, and listed', () => {
    const ranksOf = (row: Row) => {
      const column = read(row, order).columns.get('order');
      return column?.kind === 'ranking' && column.ranks.map((rank) => rank[0]);
    };
    const gap = { stored: { role: 'staff', staffOrder_2: 'a', staffOrder_3: 'b' } };
    expect([stateOf(gap, order), ranksOf(gap)]).toEqual(['answered', [0, 2]]);
    const beyond = { stored: { role: 'staff', staffOrder_1: 'a', staffOrder_3: 'c' } };
    expect([stateOf(beyond, order), ranksOf(beyond)]).toEqual(['invalid', [0, 0]]);
    expect(read(beyond, order).kept).toMatchObject([{ variable: 'order', raw: 'a - c' }]);
    expect(checkResponses(read(beyond, order)).map(({ rule }) => rule)).toContain(
      'rank-beyond-last',
    );
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
    const row = {
      stored: { role: 'staff', staffUse: 'day', staffTools_mail: 'Y', staffTools_marks: 'Y' },
    };
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

  test('23: nothing that a score counts was offered: not asked', () => {
    const blogs = derived(numeric('blogs', {}), [
      score('staff', staffTools, { leftOut: [{ answers: ['mail', 'marks'], reason: REASON }] }),
    ]);
    const row = { stored: { role: 'staff', staffUse: 'week', staffTools_mail: 'Y' } };
    expect(stateOf(row, blogs)).toBe('notAsked');
    expect(read(row, blogs).partlyOffered?.get('blogs')).toBeUndefined();
  });

  test('25: a thing that was left blank or invalid: no answer, invalid', () => {
    const mixed = derived(numeric('mixed', {}), [
      score('staff', [staffTools, staffUse], {
        counted: ['mail', 'marks', not(is(staffUse, 'never'))],
        leftOut: [{ answers: ['blog'], reason: REASON }],
      }),
    ]);
    const stored = { role: 'staff', staffTools_mail: 'Y' };
    expect(stateOf({ stored: { ...stored, staffUse: '' } }, mixed)).toBe('noAnswer');
    expect(stateOf({ stored: { ...stored, staffUse: 'x' } }, mixed)).toBe('invalid');
    expect(scoreOf({ stored: { ...stored, staffUse: 'week' } }, mixed)).toBe(2);
    const lists = derived(numeric('lists', {}), [
      score('staff', [staffUse, parentTools], {
        counted: ['day', ticked(parentTools, 'mail')],
        leftOut: [{ answers: ['never', 'week'], reason: REASON }],
      }),
    ]);
    const all = (mail: string) => {
      const rows = [{ stored: { role: 'staff', staffUse: 'day', parentTools_mail: mail } }];
      return encode(open, wholeAnswers(open, rows), { provenance: PROVENANCE });
    };
    const open = instrument({
      id: 'open',
      languages: ['en'],
      groups: [
        group('g', {}, [
          role,
          staffUse,
          multiple('parentTools', {}, { mail: {}, none: {} }, { exclusive: ['none'] }),
        ]),
      ],
    });
    const [blank, refused, whole] = ['', 'x', 'Y'].map(
      (mail) => flat(derive(all(mail), lists), 'lists').bases,
    );
    expect(blank).toMatchObject({ noAnswer: 1 });
    expect(refused).toMatchObject({ invalid: 1 });
    expect(whole).toMatchObject({ answered: 1 });
  });

  test('21: nothing ticked is a score of 0, unless a box says so', () => {
    expect(scoreOf({ stored: { role: 'staff', staffUse: 'day' } }, howMany)).toBe(0);
    expect(stateOf({ stored: { role: 'staff', staffUse: 'day' } }, howMany)).toBe('answered');
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
    const all = derive(
      encode(survey, wholeAnswers(survey, rows), { provenance: PROVENANCE }),
      pages,
    );
    const { mask } = where(all, not(ticked(pages.question, 'later'))).selection ?? {};
    expect([0, 1].map((row) => mask !== undefined && getBit(mask, row))).toEqual([true, false]);
  });

  test('an item of which nobody can say whether it holds has no base', () => {
    const pages = recode(multiple('pages', {}, { now: {}, later: {} }), [staffUse, late], {
      answers: { now: ['day', 'week', 'never'], later: is(late, 'yes') },
    });
    const stored = { role: 'staff', staffUse: 'day' };
    expect(offered({ stored, partial: true }, pages, 1)).toBe(false);
    expect(offered({ stored: { ...stored, late: 'no' } }, pages, 1)).toBe(true);
  });
});

describe('an item made of a single choice', () => {
  const share = derived(multiple('share', {}, { often: {}, mail: {} }), [
    member('staff', [staffTools, staffUse], {
      answers: { often: and(answered(staffUse), not(is(staffUse, 'never'))), mail: 'mail' },
      leftOut: [{ answers: ['marks', 'blog'], reason: REASON }],
    }),
    member('parent', parentUse, {
      answers: { often: ['week', 'day'], mail: null },
      leftOut: [{ answers: ['never', 'forget'], reason: REASON }],
    }),
  ]);
  const staff = (use: string | null, mail: string) => ({
    stored: { role: 'staff', staffUse: use, staffTools_mail: mail },
  });
  const parent = (use: string) => ({ stored: { role: 'parent', parentUse: use } });
  const tableOf = (rows: readonly Row[], ...more: readonly Derived[]) => {
    const all = derive(
      encode(survey, wholeAnswers(survey, rows), { provenance: PROVENANCE }),
      share,
      ...more,
    );
    const table = flat(all, more.at(-1)?.question.code ?? 'share');
    const crossed = cross(all, { rows: table.question, columns: 'role' });
    if (table.kind !== 'multiple' || crossed.kind !== 'itemwise') throw new Error(table.kind);
    return { all, table, crossed };
  };
  const rows = [staff('week', 'Y'), staff('never', ''), staff('', 'Y'), staff('x', '')];

  test('26: has the base of its source: neither its blanks nor its invalid answers', () => {
    const { table, crossed } = tableOf(rows);
    expect(table.bases).toMatchObject({ reached: 4, answered: 2, noAnswer: 1, invalid: 1 });
    expect(table.rows).toMatchObject([
      { code: 'often', count: 1, offered: 2, untold: 2, share: 0.5 },
      { code: 'mail', count: 2, offered: 4, untold: 0, share: 0.5 },
    ]);
    expect(crossed.items[0]).toMatchObject({ ticked: [1, 0, 0], offered: [2, 0, 0] });
    const { notes } = layout(table, { language: 'en' });
    expect(notes.map(({ text }) => text).join()).toContain('not in the base of the item');
  });

  test('is not told as not offered where all left its source blank', () => {
    const { table, crossed } = tableOf([parent(''), parent(''), staff('day', 'Y')]);
    expect(crossed.items[0]).toMatchObject({
      ticked: [1, 0, 0],
      offered: [1, 0, 0],
      untold: [0, 2, 0],
    });
    expect(crossed.items[1]).toMatchObject({ ticked: [1, null, 0] });
    expect(table.bases.noAnswer).toBe(2);
    const alone = layout(tableOf([parent('')]).table, { language: 'en' });
    expect(alone.rows.map(({ cells }) => cells[0]?.kind)).toEqual(
      expect.arrayContaining(['count', 'notOffered']),
    );
  });

  test('reads as a blank, which equals nothing', () => {
    const { all } = tableOf(rows);
    const { mask } = where(all, not(ticked(share.question, 'often'))).selection ?? {};
    expect([0, 1, 2, 3].map((row) => mask !== undefined && getBit(mask, row))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('keeps its base in what is derived from it', () => {
    const again = recode(multiple('again', {}, { often: {}, mail: {} }), share.question);
    const { table } = tableOf(rows, again);
    expect(table.rows).toMatchObject([
      { count: 1, offered: 2, untold: 2 },
      { count: 2, offered: 4, untold: 0 },
    ]);
  });

  test('counts a blank when it asks no more than whether there is one', () => {
    const blank = recode(multiple('blank', {}, { none: {}, some: {} }), [staffTools, staffUse], {
      answers: { none: not(answered(staffUse)), some: not(is(staffUse, 'day')) },
      leftOut: [{ answers: ['mail', 'marks', 'blog'], reason: REASON }],
    });
    expect(tableOf(rows, blank).table.rows).toMatchObject([
      { count: 1, offered: 4 },
      { count: 2, offered: 2 },
    ]);
  });
});

describe('a score of which a part was not offered', () => {
  const stored = { role: 'staff', staffUse: 'week', staffTools_mail: 'Y' };
  const tableOf = (responses: Responses, code = 'howMany') => {
    const table = flat(responses, code);
    if (table.kind !== 'numeric') throw new Error(table.kind);
    return table;
  };
  const answersOf = (rows: readonly Row[], ...lacking: readonly string[]) => {
    const raw = wholeAnswers(survey, rows);
    const fields = new Map([...raw.fields].filter(([field]) => !lacking.includes(field)));
    return encode(survey, { ...raw, fields }, { provenance: PROVENANCE });
  };

  test('24: is not computed, and the table tells of how many', () => {
    const rows = [
      { stored },
      { stored: { ...stored, staffUse: 'day' } },
      { stored: { role: 'pupil' } },
    ];
    const table = tableOf(derive(answersOf(rows), howMany));
    expect([table.n, table.mean]).toEqual([1, 1]);
    expect(table.bases).toMatchObject({ asked: 1, answered: 1, notAsked: 2, partlyOffered: 1 });
    const grid = layout(table, { language: 'en' });
    expect(grid.bases).toContain('Not asked 1 · Asked only part of it 1');
    const part = grid.rows.find(({ key }) => key === 'partlyOffered');
    expect(part?.cells[0]).toEqual({ kind: 'count', value: 1 });
    expect(layout(table, { language: 'fr' }).bases).toContain('une partie seulement 1');
  });

  test('24: a column that the answers came without was not offered', () => {
    const rows = [{ stored: { ...stored, staffUse: 'day' } }];
    const table = tableOf(derive(answersOf(rows, 'staffTools_marks'), howMany));
    expect([table.n, table.bases.partlyOffered]).toEqual([0, 1]);
    expect(table.missingColumns).toContain('staffTools_marks');
    const all = tableOf(
      derive(answersOf(rows, 'staffTools_mail', 'staffTools_marks', 'staffTools_blog'), howMany),
    );
    expect([all.bases.notAsked, all.bases.partlyOffered]).toEqual([1, 0]);
  });

  test('24: nor was a box that the collected survey lacks', () => {
    const { other: _, ...plain } = { other: 0, ...staffTools };
    const fewer = { ...plain, items: plain.items.filter(({ code }) => code !== 'marks') };
    const collected = instrument({
      id: 'collected',
      languages: ['en'],
      groups: [group('g', {}, [role, staffUse, fewer])],
    });
    const rows = [{ stored: { ...stored, staffUse: 'day' } }];
    const raw = wholeAnswers(collected, rows);
    const { responses } = align(encode(collected, raw, { provenance: PROVENANCE }), survey);
    const table = tableOf(derive(responses, howMany));
    expect([table.n, table.bases.partlyOffered]).toEqual([0, 1]);
  });

  test('24: nor was a net of which one column is missing', () => {
    const nets = derived(numeric('nets', {}), [
      score('staff', staffTools, {
        counted: ['mail', or(ticked(staffTools, 'marks'), ticked(staffTools, 'blog'))],
      }),
    ]);
    const rows = [{ stored: { ...stored, staffUse: 'day' } }];
    expect(tableOf(derive(answersOf(rows), nets), 'nets').n).toBe(1);
    const { n, bases } = tableOf(derive(answersOf(rows, 'staffTools_blog'), nets), 'nets');
    expect([n, bases.partlyOffered]).toEqual([0, 1]);
  });

  test('24: what is derived from it tells so too', () => {
    const any = recode(single('any', {}, { some: {}, none: {} }), howMany.question, {
      answers: {
        some: compare(howMany.question, '>', 0),
        none: compare(howMany.question, '==', 0),
      },
    });
    const all = derive(answersOf([{ stored }]), howMany, any);
    expect(flat(all, 'any').bases).toMatchObject({ notAsked: 1, partlyOffered: 1 });
    expect(cross(all, { rows: 'any', columns: 'role' }).bases.partlyOffered).toBe(1);
    expect(cross(all, { rows: 'any', columns: 'parentUse' }).bases.partlyOffered).toBe(0);
  });

  test('a filter that makes a thing impossible is written into its condition', () => {
    const blog = and(is(staffUse, 'day'), ticked(staffTools, 'blog'));
    const counted = derived(numeric('counted', {}), [
      score('staff', [staffTools, staffUse], { counted: ['mail', 'marks', blog] }),
    ]);
    const rows = ['week', 'day'].map((staffUse) => ({ stored: { ...stored, staffUse } }));
    expect(tableOf(derive(answersOf(rows), counted), 'counted')).toMatchObject({ n: 2, mean: 1 });
  });
});

describe('what expressions read of derived questions', () => {
  const rows = ['never', 'week', 'day', ''].map((staffUse) => ({
    stored: { role: 'staff', staffUse, staffTools_mail: 'Y' },
  }));
  const all = derive(
    encode(survey, wholeAnswers(survey, rows), { provenance: PROVENANCE }),
    use,
    tools,
  );
  const count = (responses: Responses) =>
    rows.filter((_, row) => getBit(responses.selection?.mask ?? new Uint32Array(1), row)).length;

  test('options, boxes and blanks, by the conditions of any question', () => {
    expect(count(where(all, is(use.question, 'week')))).toBe(1);
    expect(count(where(all, answered(use.question)))).toBe(3);
    expect(count(where(all, ticked(tools.question, 'mail')))).toBe(4);
    expect(count(where(all, ticked(tools.question, 'marks')))).toBe(0);
  });
});
