import { describe, expect, test } from 'vitest';
import {
  checkDesign,
  date,
  display,
  type Group,
  grid,
  group,
  instrument,
  makeInstrument,
  multiple,
  numeric,
  option,
  type Question,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { readInstrument } from '../../support/survey-fixtures.js';

const en = (label: string) => ({ en: label });
const ab = { a: en('A'), b: en('B') };

function check(questions: readonly Question[], languages: readonly string[] = ['en']) {
  const groups: readonly Group[] = [group('g', en('All'), questions)];
  return checkDesign(makeInstrument({ id: 'demo', title: {}, languages, paging: 'group', groups }));
}

const messages = (...questions: readonly Question[]) =>
  check(questions).map(({ severity, message }) => `${severity}: ${message.en}`);

const rulesOf = (...questions: readonly Question[]) => check(questions).map(({ rule }) => rule);

describe('labels that repeat in a list', () => {
  test('are told with both codes, whatever their case, accents and spaces', () => {
    const list = { a: en('Collège  Dora MAAR'), b: en('other'), c: en(' college dora maar') };
    expect(messages(single('Q1', en('Q'), list))).toEqual([
      'warning: "a" and "c" of question "Q1" read the same (" college dora maar"): answers cannot be told apart. Change one label, or remove one.',
    ]);
  });

  test.each([
    ['items', multiple('Q1', en('Q'), { a: en('A'), b: en('a') })],
    ['other', multiple('Q1', en('Q'), { a: en('Autre'), b: en('B') }, { other: en('autre') })],
    ['things to rank', ranking('Q1', en('Q'), { a: en('A'), b: en('a') })],
    ['rows', grid('Q1', en('Q'), { a: en('A'), b: en('a') }, scaleCell(ab))],
    ['steps', grid('Q1', en('Q'), ab, scaleCell({ a: en('A'), b: en('a') }))],
    [
      'columns',
      grid(
        'Q1',
        en('Q'),
        ab,
        { kind: 'text' },
        { columns: [option('x', en('X')), option('y', en('x'))] },
      ),
    ],
    [
      'boxes of a grid',
      grid('Q1', en('Q'), ab, {
        kind: 'multiple',
        items: [option('x', en('X')), option('y', en('x'))],
      }),
    ],
  ])('among %s', (_, question) => {
    expect(rulesOf(question)).toEqual(['same-label']);
  });

  test('in one language only are told, and a pair once for all languages', () => {
    const list = { a: { en: 'A', fr: 'Même' }, b: { en: 'B', fr: 'même' } };
    const both = { a: { en: 'A', fr: 'A' }, b: { en: 'A', fr: 'A' } };
    const title = { en: 'Q', fr: 'Q' };
    expect(check([single('Q1', title, list)], ['en', 'fr'])).toHaveLength(1);
    expect(check([single('Q1', title, both)], ['en', 'fr'])).toHaveLength(1);
  });

  test('may stand in two lists', () => {
    expect(messages(grid('Q1', en('Q'), ab, scaleCell(ab)))).toEqual([]);
    expect(messages(single('Q1', en('Q'), { a: en('1'), b: en('10') }))).toEqual([]);
  });
});

describe('titles that repeat', () => {
  test('are a note within one group', () => {
    expect(messages(text('Q1', en('Which?')), text('Q2', en('which?')))).toEqual([
      'note: "Q1" and "Q2" stand in one group under the same title. If one is not a copy left by mistake, make the titles tell them apart.',
    ]);
    expect(messages(text('Q1', en('Which?')), text('Q2', en('Who?')))).toEqual([]);
  });

  test('are nothing in two groups, or on texts that ask nothing', () => {
    const groups = ['g', 'h'].map((code) => group(code, en(code), [text(`Q${code}`, en('Why?'))]));
    const apart = { id: 'demo', title: {}, languages: ['en'], paging: 'group', groups } as const;
    expect(checkDesign(makeInstrument(apart))).toEqual([]);
    expect(messages(display('D1', en('See')), display('D2', en('See')))).toEqual([]);
  });
});

describe('texts that lack', () => {
  test('are told once a question and language', () => {
    const question = single('Q1', en('Q'), { a: { en: 'A', fr: 'A' }, b: en('B'), c: en('C') });
    expect(
      check([question], ['en', 'fr']).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      [
        'warning',
        {
          en: 'Question "Q1" has no text in "fr" for its title and the choices b, c. Write it, or take the language out of the questionnaire.',
          fr: "La question « Q1 » n'a pas de texte en « fr » pour l'intitulé et les choix b, c. Écrivez-le, ou retirez la langue du questionnaire.",
        },
      ],
    ]);
  });

  test('are looked for in rows, and nowhere but in the declared languages', () => {
    expect(rulesOf(grid('Q1', en('Q'), { a: en('A'), b: en(' ') }, scaleCell(ab)))).toEqual([
      'missing-text',
    ]);
    expect(rulesOf(date('Q1', { en: 'Q', fr: '' }))).toEqual([]);
  });
});

describe('choices', () => {
  test('an exclusive box that is none is told', () => {
    const boxes = multiple('Q1', en('Q'), ab);
    expect(rulesOf({ ...boxes, exclusive: ['a', 'none'] })).toEqual(['unknown-exclusive']);
    expect(rulesOf({ ...boxes, exclusive: ['a'] })).toEqual([]);
  });

  test('a limit above the number of boxes is told', () => {
    expect(rulesOf(multiple('Q1', en('Q'), ab, { max: 3 }))).toEqual(['too-many-allowed']);
    expect(rulesOf(multiple('Q1', en('Q'), ab, { max: 3, other: en('Other') }))).toEqual([]);
    expect(rulesOf(multiple('Q1', en('Q'), ab, { max: 2 }))).toEqual([]);
  });

  test('a list with fewer than two answers is told', () => {
    expect(rulesOf(single('Q1', en('Q'), { a: en('A') }))).toEqual(['few-choices']);
    expect(rulesOf(single('Q1', en('Q'), {}))).toEqual(['few-choices']);
    expect(rulesOf(grid('Q1', en('Q'), ab, scaleCell({ a: en('A') })))).toEqual(['few-choices']);
    expect(rulesOf(single('Q1', en('Q'), { a: en('A') }, { other: en('Other') }))).toEqual([]);
    expect(rulesOf(multiple('Q1', en('Q'), { a: en('A') }))).toEqual([]);
  });

  test('a dual scale is judged by the scales of its columns', () => {
    const columns = ['0', '1'].map((code) => ({ ...option(code, en(code)), cell: scaleCell(ab) }));
    expect(rulesOf(grid('Q1', en('Q'), ab, scaleCell({}), { columns }))).toEqual([]);
  });

  test('a group without questions is told', () => {
    const groups = [group('g', en('Full'), [numeric('Q1', en('Q'))]), group('h', en('Void'), [])];
    const found = checkDesign(
      makeInstrument({ id: 'demo', title: {}, languages: ['en'], paging: 'group', groups }),
    );
    expect(found.map(({ message }) => message.en)).toEqual([
      'The group "Void" has no question; LimeSurvey does not show it. Remove it, or put its questions back.',
    ]);
  });
});

describe('codes that LimeSurvey would refuse', () => {
  test.each([
    ['a digit first', text('1Q', en('Q'))],
    ['a sign', text('Q_1', en('Q'))],
    ['an accent', text('âge', en('Q'))],
    ['21 letters', text('abcdefghijklmnopqrstu', en('Q'))],
    ['an option of 6 letters', single('Q1', en('Q'), { always: en('A'), b: en('B') })],
    ['a thing to rank of 6 letters', ranking('Q1', en('Q'), { always: en('A'), b: en('B') })],
    ['a box with a sign', multiple('Q1', en('Q'), { a_b: en('A'), b: en('B') })],
    ['a step of 6 letters', grid('Q1', en('Q'), ab, scaleCell({ always: en('A'), b: en('B') }))],
  ])('%s', (_, question) => {
    expect(check([question])).toMatchObject([{ rule: 'limesurvey-code', severity: 'note' }]);
  });

  test('are not those that it accepts', () => {
    expect(
      rulesOf(multiple('abcdefghijklmnopqrst', en('Q'), { always: en('A'), b: en('B') })),
    ).toEqual([]);
  });

  test('are not looked for in a questionnaire that comes from LimeSurvey', () => {
    const found = checkDesign(readInstrument('types')).map(({ rule }) => rule);
    expect(found).not.toContain('limesurvey-code');
  });
});

test('what is doubtful does not keep a questionnaire from being made', () => {
  const twins = single('a_b', en('Q'), { a: en('A'), b: en('a') });
  expect(() =>
    instrument({ id: 'd', languages: ['en'], groups: [group('g', {}, [twins])] }),
  ).not.toThrow();
});
