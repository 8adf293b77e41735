import { describe, expect, test } from 'vitest';
import {
  expression,
  grid,
  group,
  instrument,
  multiple,
  numeric,
  type Question,
  ranking,
  single,
} from '../../../src/core/instrument/index.js';
import { align, encode, where } from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

const survey = (...questions: readonly Question[]) =>
  instrument({
    id: 's',
    languages: ['en', 'fr'],
    groups: [group('g', { en: 'All', fr: 'Tout' }, questions)],
  });

const list = { a: { en: 'A' }, b: { en: 'B' }, c: { en: 'C' } };

/** What is told of one question collected in one way and asked by the study in another. */
function told(collected: Question, study: Question, ...rows: readonly Row['stored'][]) {
  const raw = rawAnswers(rows.map((stored = {}) => ({ stored })));
  const responses = encode(survey(collected), raw, { provenance: PROVENANCE });
  return align(responses, survey(study)).problems.map(({ rule, severity, message }) => {
    return `${severity} ${rule}: ${message.en}`;
  });
}

describe('numbers', () => {
  const time = (settings: Parameters<typeof numeric>[2] = {}) =>
    numeric('time', { en: 'Time' }, settings);

  test('in another unit are not converted, which is a warning', () => {
    const [problem, ...others] = told(time({ unit: { en: 'min' } }), time({ unit: { en: 'h' } }));
    expect(problem).toMatch(/^warning other-unit: .*not converted \(.*\): time \(min → h\)\./);
    expect(others).toEqual([]);
  });

  test.each([
    [{ en: 'Years' }, { en: 'years' }],
    [
      { en: 'years', fr: 'ans' },
      { fr: 'ans', de: 'Jahre' },
    ],
    [{ en: '%' }, { fr: '%' }],
  ])('in %j and %j are in one unit', (one, other) => {
    expect(told(time({ unit: one }), time({ unit: other }))).toEqual([]);
  });

  test('of which one side alone says the unit are noted', () => {
    const [problem] = told(time(), time({ unit: { en: 'h' } }));
    expect(problem).toMatch(/^note unit-on-one-side: .*time \(no unit → h\)/);
  });

  test('within the limits of the study are noted where the limits differ', () => {
    const problems = told(time({ min: 0 }), time({ min: 1, max: 9, integer: true }), { time: '3' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^note other-limits: .*time \(from 0 → whole 1 to 9\)\./);
  });

  test('outside the limits of the study are counted, and told with how many', () => {
    const values = ['0', '1', '2.5', '9', '10', 'x', ''].map((stored) => ({ time: stored }));
    const problems = told(time(), time({ min: 1, max: 9, integer: true }), ...values);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^warning outside-limits: .*time \(any → whole 1 to 9\): 3\./);
  });

  test('of the rows of a grid are told once', () => {
    const rows = { r1: { en: 'One' }, r2: { en: 'Two' } };
    const asked = (max: number) => grid('G', { en: 'Grid' }, rows, { kind: 'numeric', max });
    const problems = told(asked(9), asked(5), { G_r1: '7', G_r2: '8' }, { G_r1: '6' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/: G \(up to 9 → up to 5\): 3\./);
  });
});

describe('choices', () => {
  test('with an order on one side only are noted', () => {
    const asked = (scale: 'nominal' | 'ordinal') => single('q', { en: 'Q' }, list, { scale });
    expect(told(asked('nominal'), asked('ordinal'))[0]).toMatch(
      /^note other-scale: .*q \(nominal → ordinal\)/,
    );
    expect(told(asked('ordinal'), asked('ordinal'))).toEqual([]);
  });

  interface Rules {
    readonly max?: number;
    readonly exclusive?: readonly ('a' | 'b')[];
  }
  const boxes = (rules: Rules = {}) => multiple('m', { en: 'M' }, list, rules);
  const two = { m_a: 'Y', m_b: 'Y' };

  test('of fewer boxes in the study are counted, and told with who ticked more', () => {
    expect(told(boxes(), boxes({ max: 2 }), two)[0]).toMatch(/^note other-most: .*no limit → 2/);
    expect(told(boxes({ max: 3 }), boxes({ max: 1 }), two, { m_a: 'Y' })[0]).toMatch(
      /^warning more-than-most: .*m \(3 → 1\): 1\./,
    );
    expect(told(boxes({ max: 1 }), boxes(), two)[0]).toMatch(/^note other-most: .*1 → no limit/);
  });

  test('with other exclusive items are noted, by the codes of the study', () => {
    const study = multiple(
      'm',
      { en: 'M' },
      { x: { en: 'A' }, y: { en: 'B' }, z: { en: 'D' } },
      { exclusive: ['x', 'z'] },
    );
    // "z" is in the study alone: that it excludes the others changes nothing.
    expect(told(boxes({ exclusive: ['a'] }), study).join()).not.toContain('exclusive');
    expect(told(boxes({ exclusive: ['b'] }), study).join()).toMatch(
      /note other-exclusive: .*m \(y → x\)/,
    );
  });
});

describe('rankings of fewer ranks in the study', () => {
  const asked = (max: number) => ranking('r', { en: 'R' }, list, { max });
  const rows = [{ r_1: 'a', r_2: 'b', r_3: 'c' }, { r_1: 'b' }, { r_1: '', r_2: 'x' }];

  test('keep the further ranks in tables, and tell how many gave some', () => {
    const raw = rawAnswers(rows.map((stored) => ({ stored })));
    const collected = encode(survey(asked(3)), raw, { provenance: PROVENANCE });
    const { responses, problems } = align(collected, survey(asked(2)));
    expect(flat(responses, 'r')).toEqual(flat(collected, 'r'));
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['further-ranks', 'warning'],
    ]);
    expect(problems[0]?.message.fr).toContain('r (3 → 2) : 1.');
    expect(() => where(responses, expression("r_3 == 'c'"))).toThrow(/r_3/);
  });

  test('of which nobody gave further ones are noted', () => {
    expect(told(asked(3), asked(2), ...rows.slice(1))[0]).toMatch(/^note other-ranks: .*\(3 → 2\)/);
    expect(told(asked(2), asked(3), ...rows)[0]).toMatch(/^note other-ranks: .*\(2 → 3\)/);
  });
});

test('sixty questions that differ in one way are told in one line', () => {
  const asked = (scale: 'nominal' | 'ordinal') =>
    Array.from({ length: 60 }, (_, index) =>
      single(`q${index}`, { en: `Question ${index}` }, list, { scale }),
    );
  const raw = rawAnswers([]);
  const responses = encode(survey(...asked('nominal')), raw, { provenance: PROVENANCE });
  const { problems } = align(responses, survey(...asked('ordinal')));
  expect(problems.map(({ rule }) => rule)).toEqual(['other-scale']);
  expect(problems[0]?.message.en.length).toBeLessThan(600);
});
