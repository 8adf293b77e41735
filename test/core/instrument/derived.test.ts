import { describe, expect, test } from 'vitest';
import {
  and,
  answered,
  checkDerived,
  type Derived,
  derived,
  expression,
  group,
  instrument,
  is,
  member,
  multiple,
  not,
  numeric,
  option,
  or,
  ranking,
  recode,
  score,
  single,
  ticked,
  withDerived,
} from '../../../src/core/instrument/index.js';
import { SurveyError } from '../../../src/core/problems/index.js';
import { derive, encode } from '../../../src/core/responses/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';

const OFTEN = { never: {}, week: {}, day: {} } as const;
const Q4 = single('Q4', {}, { ens: {}, par: {} });
const Q13 = single('Q13', {}, OFTEN);
const Q96 = single('Q96', {}, { ...OFTEN, forget: {} });
const Q15 = multiple('Q15', {}, { home: {}, cdi: {}, phone: {} }, { other: true });
const Q17 = ranking('Q17', {}, { a: {}, b: {}, c: {} });
const survey = instrument({
  id: 's',
  languages: ['en'],
  groups: [group('g', {}, [Q4, Q13, Q96, Q15, Q17])],
});
const reason = { en: 'not asked of teachers' };
const use = single('use', {}, OFTEN);
const tools = multiple('tools', {}, { home: {}, school: {}, tablet: {} });
const forget = { leftOut: [{ answers: ['forget'], reason }] } as const;
const rest = { leftOut: [{ answers: ['phone', 'other'], reason }] } as const;

const rules = (one: Derived) => checkDerived(one, survey).map((each) => each.rule);

/** The derived question with something else than the compiler lets through. */
function changed(one: Derived, change: object): Derived {
  return { ...one, members: one.members.map((each) => ({ ...each, ...change })) };
}

describe('member tables', () => {
  test('answers with the same code are mapped, lists are alternatives, the others were not offered', () => {
    const [one] = recode(tools, Q15, { answers: { school: ['cdi', 'other'] } }).members;
    expect(one).toMatchObject({
      kind: 'choice',
      from: ['Q15'],
      answers: [
        { code: 'home', when: ticked(Q15, 'home') },
        {
          code: 'school',
          when: { kind: 'or', conditions: [ticked(Q15, 'cdi'), ticked(Q15, 'other')] },
        },
        { code: 'tablet', when: null },
      ],
    });
  });

  test('an answer given another code does not keep its own', () => {
    const [one] = recode(use, Q13, { answers: { never: ['never', 'week'], week: null } }).members;
    expect(one?.kind === 'choice' && one.answers.map((each) => each.when)).toMatchObject([
      { kind: 'or' },
      null,
      is(Q13, 'day'),
    ]);
  });

  test('a score counts all that is not left out, and a ranking maps items', () => {
    expect(score('ens', Q15, rest).counted).toEqual([ticked(Q15, 'home'), ticked(Q15, 'cdi')]);
    const [order] = derived(ranking('order', {}, { a: {}, z: {} }), [
      member('ens', Q17, { answers: { z: 'c' }, leftOut: [{ answers: ['b'], reason }] }),
    ]).members;
    expect(order).toMatchObject({
      kind: 'ranking',
      items: [
        { code: 'a', item: 'a' },
        { code: 'z', item: 'c' },
      ],
    });
  });
});

describe('what is wrong with a derived question', () => {
  const good = derived(use, [member('ens', Q13), member('par', Q96, forget)], { by: Q4 });

  test('nothing when each answer has its place', () => {
    expect(rules(good)).toEqual([]);
    expect(rules(recode(tools, Q15, { answers: { school: 'cdi' }, ...rest }))).toEqual([]);
  });

  test('a code that is taken, or a filter that nobody would read', () => {
    expect(rules(recode({ ...use, code: 'Q13' }, Q13))).toEqual(['duplicate-question']);
    expect(rules(recode(single('use', {}, OFTEN, { when: is(Q4, 'ens') }), Q13))).toEqual([
      'filtered-derived',
    ]);
  });

  test('a box or a rank whose name is taken, by a question, a box or a rank', () => {
    const named = (code: string) => single(code, {}, { yes: {}, no: {} });
    const around = instrument({
      id: 'names',
      languages: ['en'],
      groups: [group('g', {}, [Q13, Q15, Q17, named('m_never'), named('r_2')])],
    });
    const found = (one: Derived) =>
      checkDerived(one, around).map(
        ({ rule, message }) => `${rule} ${message.en.match(/already: (.*?)\. /)?.[1]}`,
      );
    expect(found(recode(multiple('m', {}, OFTEN), Q13))).toEqual(['taken-name m_never']);
    expect(found(recode(ranking('r', {}, { a: {}, b: {}, c: {} }), Q17))).toEqual([
      'taken-name r_2',
    ]);
    expect(found(recode(single('Q15_home', {}, OFTEN), Q13))).toEqual(['taken-name Q15_home']);
    expect(found(recode(single('Q15_other', {}, OFTEN), Q13))).toEqual([
      'duplicate-question undefined',
    ]);
    const other = recode(multiple('n', {}, { yes: {} }, { other: true }), Q13, {
      answers: { yes: ['never', 'week'], other: 'day' },
    });
    expect(checkDerived(other, around)).toEqual([]);
    const beside = instrument({
      id: 's',
      languages: ['en'],
      groups: [group('g', {}, [Q13, named('n_other')])],
    });
    expect(checkDerived(other, beside).map(({ rule }) => rule)).toEqual(['taken-name']);
  });

  test('a name of another derived question', () => {
    const one = recode(multiple('m', {}, OFTEN), Q13);
    expect(() => withDerived(survey, one, recode(single('m_day', {}, OFTEN), Q13))).toThrow(
      'm_day',
    );
  });

  test('no member, a group told twice, a group that is none, a source of two members', () => {
    expect(rules({ ...good, members: [] })).toEqual(['no-members']);
    const twice = derived(use, [member('ens', Q13), member('ens', Q96, forget)], { by: Q4 });
    expect(rules(twice)).toEqual(['duplicate-group']);
    expect(rules(derived(use, [member('x', Q13), member('y', Q13)]))).toEqual(['shared-source']);
    expect(rules({ ...derived(use, [member('x', Q13)]), by: 'Q4' })).toEqual(['unknown-group']);
  });

  test('a source that does not exist', () => {
    const Q99 = single('Q99', {}, { never: {} });
    const found = rules(derived(use, [member('ens', [Q13, Q99])]));
    expect(found).toEqual(['unknown-source']);
    expect(rules(changed(good, { from: [] }))).toContain('unknown-source');
  });

  test('an answer of the source without a place, left out although used, or unknown', () => {
    const [problem] = checkDerived(
      recode(tools, Q15, { answers: { school: and(ticked(Q15, 'cdi')) } }),
      survey,
    );
    expect(problem?.rule).toBe('unplaced-answer');
    expect(problem?.message.en).toContain('"Q15"');
    expect(problem?.message.en).toContain('phone, other');
    const used = recode(use, Q96, { answers: { never: ['never', 'forget'] }, ...forget });
    expect(rules(used)).toEqual(['left-out-and-used']);
    const strange = changed(good, { leftOut: [{ answers: ['forget', 'x'], reason }] });
    expect(rules(strange)).toContain('unknown-option');
  });

  test('an answer named only where it cannot hold, or only to be excluded', () => {
    const found = (one: Derived) => checkDerived(one, survey).map(({ message }) => message.en);
    const [never, week] = [is(Q13, 'never'), is(Q13, 'week')];
    const both = { never: and(never, week), week: and(week, never), day: 'day' } as const;
    expect(found(recode(use, Q13, { answers: both })).join()).toContain('"use": never, week.');
    const phone = { leftOut: [{ answers: ['other'], reason }] } as const;
    const home = and(ticked(Q15, 'home'), not(ticked(Q15, 'phone')));
    const tablet = { answers: { home, school: 'cdi' }, ...phone } as const;
    expect(found(recode(tools, Q15, tablet)).join()).toContain('"tools": phone.');
    const either = { never: or(never, is(Q4, 'ens')), week: 'week', day: is(Q4, 'par') } as const;
    expect(found(recode(use, Q13, { answers: either })).join()).toContain('"use": day.');
  });

  test('but not one that is found by what it is not, or together with something else', () => {
    const users = and(answered(Q13), not(is(Q13, 'never')));
    const yesNo = single('yesNo', {}, { yes: {}, no: {} });
    expect(rules(recode(yesNo, Q13, { answers: { yes: users, no: 'never' } }))).toEqual([]);
    const teachers = { yes: and(users, is(Q4, 'ens')), no: 'never' } as const;
    expect(rules(recode(yesNo, Q13, { answers: teachers }))).toEqual([]);
    const without = {
      answers: { yes: users, no: is(Q4, 'par') },
      leftOut: [{ answers: ['never', 'week'], reason }],
    } as const;
    expect(rules(recode(yesNo, Q13, without))).toEqual(['left-out-and-used']);
  });

  test('an answer of a single choice that a group was not offered', () => {
    const few = single('few', {}, { never: {}, day: {} });
    const wide = derived(use, [
      member('ens', few, { answers: { never: is(Q13, 'never'), day: is(Q13, 'day') } }),
    ]);
    expect(rules(changed(wide, { from: ['Q13'] }))).toEqual(['unplaced-answer', 'not-offered']);
    expect(rules(recode(tools, Q15, { answers: { school: 'cdi' }, ...rest }))).toEqual([]);
  });

  test('answers of a single choice that one answer of the source would both be', () => {
    const twice = recode(use, Q13, { answers: { never: ['never', 'week'], week: 'week' } });
    expect(rules(twice)).toEqual(['answers-at-once']);
    const many = recode(multiple('many', {}, OFTEN), Q13, {
      answers: { never: ['never', 'week'], week: 'week' },
    });
    expect(rules(many)).toEqual([]);
  });

  test('rules that are missing, or of no answer', () => {
    const [first] = good.members;
    if (first?.kind !== 'choice') throw new Error('no choice');
    const renamed = first.answers.map((rule, index) => (index > 0 ? rule : { ...rule, code: 'x' }));
    expect(rules({ ...good, members: [{ ...first, answers: renamed }] })).toEqual([
      'unknown-derived-answer',
      'missing-rule',
    ]);
  });

  test('a ranking of no ranking, with an item in two places, or with too few ranks', () => {
    const order = ranking('order', {}, { a: {}, b: {}, c: {} });
    const sound = derived(order, [member('ens', Q17)]);
    expect(rules(sound)).toEqual([]);
    expect(rules({ ...sound, question: { ...order, max: 2 } })).toEqual(['fewer-ranks']);
    expect(rules(changed(sound, { from: ['Q13'] }))).toContain('unfit-source');
    const doubled = derived(order, [member('ens', Q17, { answers: { a: 'b', b: 'b', c: 'c' } })]);
    expect(rules(doubled)).toEqual(['unplaced-answer', 'answers-at-once']);
  });

  test('a score that counts nothing, and a member of another kind', () => {
    const howMany = numeric('howMany', {});
    const leftOut = [{ answers: ['home', 'cdi', 'phone', 'other'], reason }] as const;
    expect(rules(derived(howMany, [score('ens', Q15, { leftOut })]))).toEqual(['nothing-counted']);
    expect(rules({ ...good, question: howMany })).toEqual(['unfit-member', 'unfit-member']);
  });

  test('derive refuses it, and equations that cannot be read', () => {
    const responses = encode(survey, rawAnswers([]), { provenance: PROVENANCE });
    expect(() => derive(responses, good, good)).toThrow(SurveyError);
    const odd = (equation: string) =>
      recode(multiple('odd', {}, { yes: {} }), Q13, { answers: { yes: expression(equation) } });
    expect(() => derive(responses, odd("Q13.NAOK == 'day'"))).not.toThrow();
    expect(() => derive(responses, odd('Q99.NAOK == 1'))).toThrow('Q99');
    expect(() => derive(responses, odd("Q13.NAOK == 'dya'"))).toThrow('dya');
  });

  test('codes that are whole numbers keep their order', () => {
    const numbered = recode(multiple('n', {}, [option('10', {}), option('2', {})]), Q13, {
      answers: { '10': 'day', '2': ['week', 'never'] },
    });
    const [one] = numbered.members;
    expect(one?.kind === 'choice' && one.answers.map(({ code }) => code)).toEqual(['10', '2']);
  });
});
