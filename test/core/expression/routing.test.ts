import { describe, expect, test } from 'vitest';
import { checkRouting, reviewInstrument } from '../../../src/core/expression/index.js';
import {
  and,
  type Condition,
  compare,
  date,
  expression,
  grid,
  group,
  type Instrument,
  is,
  makeInstrument,
  multiple,
  not,
  numeric,
  option,
  type Question,
  type QuestionSettings,
  ranking,
  scaleCell,
  single,
  text,
  ticked,
} from '../../../src/core/instrument/index.js';

const labels = { en: 'x' };
const role = single('role', labels, { pupil: {}, staff: {}, parent: {} });
const use = single('use', labels, { never: {}, day: {} }, { other: true, when: is(role, 'pupil') });
const box = multiple('box', labels, { a: {}, b: {}, c: {} }, { other: true });
const age = numeric('age', labels, { min: 0, max: 99, integer: true });
const size = numeric('size', labels);
const say = text('say', labels);
const day = date('day', labels);
const rank = ranking('rank', labels, { p: {}, q: {} });
const rows = grid('rows', labels, { r1: {}, r2: {} }, scaleCell({ low: {}, high: {} }));
const before: readonly Question[] = [role, use, box, age, size, say, day, rank, rows];

function survey(questions: readonly Question[], when?: Condition): Instrument {
  return makeInstrument({
    id: 'demo',
    title: {},
    languages: ['en'],
    paging: 'group',
    groups: [
      group('first', labels, before),
      group('last', { en: 'Last' }, questions, when === undefined ? {} : { when }),
    ],
  });
}

const asked = (code: string, when: Condition | string, settings: QuestionSettings = {}) =>
  text(code, labels, {
    ...settings,
    when: typeof when === 'string' ? expression(when) : when,
  });

const found = (instrument: Instrument) =>
  checkRouting(instrument).map(({ rule, place }) => `${rule} ${place.question}`);

const ofOne = (when: Condition | string) => found(survey([asked('T', when)]));

describe('a condition that no combination of answers makes true is told', () => {
  test.each([
    "role == 'pupil' and role == 'staff'",
    "role.NAOK == 'pupil' and role.NAOK != 'pupil'",
    "role == 'nobody'",
    "role == 'staff' and use == 'never'",
    "role != 'pupil' and use == 'day'",
    "!(role == 'pupil' or role == 'staff' or role == 'parent' or is_empty(role))",
    'age > 17 and age < 18',
    'age > 99',
    'age.NAOK < 0 and !is_empty(age.NAOK)',
    'size > 2 and size < 1',
    "say == 'x' and say == 'y'",
    'is_empty(day) and !is_empty(day)',
    'count(that.box.nocomments) > 4',
    'count(box_a, box_b, box_c) == 4',
    "box_a == 'Y' and box_a == ''",
    "box_a == 'N'",
    "rank_1 == 'p' and rank_1 == 'q'",
    "rows_r1 == 'low' and rows_r1 == 'high'",
    "role == 'pupil' and regexMatch('/^s/', role)",
    "regexMatch('/a/', say) and role == 'pupil' and role == 'staff'",
    "say.NAOK > 'a' and use.NAOK == 'day' and role.NAOK == 'parent'",
    "if(role == 'pupil', 0, if(role == 'staff', 0, 0))",
    '0 and size > 1',
    "role >= 'q' and role < 'r'",
  ])('%s', (when) => {
    expect(ofOne(when)).toEqual([when.startsWith('0') ? 'switched-off T' : 'never-asked T']);
  });

  test.each([
    { when: and(is(role, 'staff'), is(use, 'day')) },
    { when: and(ticked(box, 'a'), not(ticked(box, 'a'))) },
    { when: and(compare(age, '>', 5), compare(age, '<', 6)) },
  ])('written with builders: $when', ({ when }) => {
    expect(ofOne(when)).toEqual(['never-asked T']);
  });
});

describe('a condition that holds through a narrow path is not told', () => {
  test.each([
    "role.NAOK != 'pupil' and use.NAOK != 'day'",
    "use.NAOK == '' and role == 'staff'",
    "is_empty(use.NAOK) and role == 'pupil'",
    "use == '-oth-'",
    'age > 17 and age < 19',
    'size > 17 and size < 18',
    'size < -5',
    'age == 99',
    "age == '07'",
    'age <= 0',
    'say == 0',
    "say == '007' and say == 7",
    "say == 'R&D'",
    'say > 5 and say < 4',
    "regexMatch('/^a/', say) and regexMatch('/^b/', say)",
    'strlen(say) > 3 and strlen(say) < 5',
    'size + age > 1000',
    'age > 1 and size > age',
    'count(that.box) == 4',
    "box_a == 'Y' and box_b == '' and box_other != ''",
    "rank_1 == 'p' and rank_2 == 'p'",
    "rows_r1 == 'low' and rows_r2 == 'high'",
    "role.shown == 'Pupil'",
    "TOKEN:ATTRIBUTE_1 == 'yes'",
    "LANG == 'fr'",
    'rand(1, 2) == 1',
    "strtotime(day) > strtotime('today')",
    "day > '2020-01-01' and day < '2019-01-01'",
    "use.relevanceStatus == 0 and role == 'pupil'",
    "role >= 'q'",
    "(role = 'nobody') and role == 'nobody'",
    '(size = 5)',
    "strtotime('today') > 1000",
    "size > '5' and size < '50'",
  ])('%s', (when) => {
    expect(ofOne(when)).toEqual([]);
  });

  test('a question asked later may hold any answer', () => {
    const later = single('later', labels, { a: {}, b: {} }, { when: is(role, 'staff') });
    const early = asked('T', "role == 'pupil' and later.NAOK == 'a'");
    expect(found(survey([early, later]))).toEqual([]);
    expect(found(survey([later, early]))).toEqual(['never-asked T']);
  });

  test('nothing is said when there are too many combinations', () => {
    const many = multiple(
      'many',
      labels,
      Array.from({ length: 30 }, (_, index) => option(`m${index}`, {})),
    );
    expect(found(survey([many, asked('T', 'count(that.many) > 30')]))).toEqual([]);
    const few = { ...many, items: many.items.slice(0, 8) };
    expect(found(survey([few, asked('T', 'count(that.many) > 8')]))).toEqual(['never-asked T']);
  });

  test('boxes that do not matter to a contradiction are not combined with it', () => {
    const many = multiple(
      'many',
      labels,
      Array.from({ length: 40 }, (_, index) => option(`m${index}`, {})),
    );
    const after = single('after', labels, { a: {}, b: {} });
    const when = "count(that.many) > 0 and after == 'a' and after != 'a' and sum(that.many) != 3";
    expect(found(survey([many, after, asked('T', when)]))).toEqual(['never-asked T']);
  });
});

describe('the condition of the group', () => {
  test('is one with those of its questions', () => {
    const inGroup = survey([asked('T', "use.NAOK == 'day'")], is(role, 'staff'));
    expect(found(inGroup)).toEqual(['never-asked T']);
    expect(found(survey([asked('T', 'use.NAOK != 1')], is(role, 'staff')))).toEqual([
      'always-holds T',
    ]);
  });

  test('is told once when it cannot hold, and not for each question', () => {
    const when = and(is(role, 'staff'), is(role, 'pupil'));
    const lost = survey([asked('T', 'age > 3'), asked('U', 'age > 200')], when);
    expect(found(lost)).toEqual(['never-asked Last']);
    expect(checkRouting(lost)[0]?.message.en).toContain('the group is never asked');
  });
});

describe('what is lost with a question that is never asked', () => {
  const root = single('R', labels, { a: {}, b: {} }, { when: expression("role == 'x'") });

  test('is told briefly, with the condition that is the cause', () => {
    const next = single('N', labels, { a: {}, b: {} }, { when: is(root, 'a') });
    const problems = checkRouting(survey([root, next, asked('O', "N == 'b'")]));
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['never-asked', 'warning'],
      ['never-asked-either', 'note'],
      ['never-asked-either', 'note'],
    ]);
    expect(problems[2]?.message.en).toBe(
      'The condition of "O" cannot hold either, because that of "R" cannot.',
    );
  });

  test('is told for itself when it could not be asked otherwise either', () => {
    const own = asked('O', "R.NAOK == '' and role == 'staff' and role == 'pupil'");
    expect(found(survey([root, own]))).toEqual(['never-asked R', 'never-asked O']);
  });

  test('is not what merely reads the question', () => {
    expect(found(survey([root, asked('O', "R.NAOK != 'a' and age > 3")]))).toEqual([
      'never-asked R',
    ]);
  });

  test('follows from an equation that LimeSurvey refuses, which is told elsewhere', () => {
    const broken = { ...root, when: expression("role == 'pupil' and (") };
    const instrument = survey([broken, asked('O', "R == 'a'")]);
    expect(found(instrument)).toEqual(['never-asked-either O']);
    expect(reviewInstrument(instrument).map(({ rule }) => rule)).toContain('syntax');
  });
});

describe('what the contradiction is with is said', () => {
  const messageOf = (instrument: Instrument) => checkRouting(instrument)[0]?.message;

  test('itself', () => {
    const instrument = survey([asked('T', "role == 'pupil' and role == 'staff'")]);
    expect(messageOf(instrument)).toEqual({
      en: `The condition of "T" (role == 'pupil' and role == 'staff') cannot hold whatever the answers; it contradicts itself: the question is never asked. Correct it, or the conditions that it depends on.`,
      fr: `La condition de « T » (role == 'pupil' and role == 'staff') ne peut pas être remplie quelles que soient les réponses ; elle se contredit : la question n'est jamais posée. Corrigez-la, ou les conditions dont elle dépend.`,
    });
  });

  test('the condition of the group', () => {
    const instrument = survey([asked('T', is(role, 'pupil'))], is(role, 'staff'));
    expect(messageOf(instrument)?.en).toContain('when that of its group does');
  });

  test('the filters of the questions that it reads', () => {
    const instrument = survey([asked('T', "role == 'staff' and use == 'day'")]);
    expect(messageOf(instrument)?.en).toContain('given who is asked role, use');
  });
});

describe('a condition that always holds is a note', () => {
  test.each([
    '1',
    "role.NAOK == '' or role.NAOK != ''",
    "is_empty(role) or role == 'pupil' or role == 'staff' or role == 'parent'",
    "!(role.NAOK == 'staff' and use.NAOK == 'day')",
    'is_empty(age.NAOK) or age.NAOK <= 99',
  ])('%s', (when) => {
    expect(ofOne(when)).toEqual(['always-holds T']);
  });

  test.each([
    "role != ''",
    "use != 'day' or use == 'day'",
    'size.NAOK <= 99',
    'count(that.box) >= 1',
  ])('%s may not hold', (when) => expect(ofOne(when)).toEqual([]));
});

describe('items', () => {
  const item = (code: string, when: string) => ({ code, labels, when: expression(when) });

  test('a box or a row that is never offered is told, and what depends on it', () => {
    const boxes = multiple('B', labels, [
      item('x', "role == 'staff' and use.NAOK == 'day'"),
      item('y', "role == 'staff'"),
    ]);
    const lines = grid(
      'G',
      labels,
      [item('u', "B_y.NAOK == 'Y' and role != 'staff'"), item('v', "B_y.NAOK == 'Y'")],
      scaleCell({ low: {}, high: {} }),
    );
    expect(found(survey([boxes, lines, asked('T', "B_x == 'Y' or G_u == 'low'")]))).toEqual([
      'never-asked B',
      'never-asked G',
      'never-asked-either T',
    ]);
  });

  test('one that is offered to all who are asked the question needs no condition', () => {
    const when = is(role, 'staff');
    const boxes = multiple('B', labels, [item('x', "role.NAOK == 'staff'")], { when });
    expect(found(survey([boxes]))).toEqual(['always-holds B']);
  });

  test('a ranking none of whose items is offered is not asked', () => {
    const ranks = ranking('K', labels, [
      item('x', "role == 'staff'"),
      item('y', "role == 'staff'"),
    ]);
    expect(found(survey([ranks, asked('T', "K_1 == '' or K_1 != ''")]))).toEqual([]);
  });

  test('the comment on a box that is not offered may hold a text', () => {
    const when = "role == 'staff'";
    const boxes = multiple('B', labels, [item('x', when), { code: 'y', labels }], {
      comment: true,
    });
    const commented = asked('T', "role == 'pupil' and B_xcomment != ''");
    expect(found(survey([boxes, commented]))).toEqual([]);
    expect(found(survey([boxes, asked('T', "role == 'pupil' and B_x == 'Y'")]))).toEqual([
      'never-asked T',
    ]);
  });
});
