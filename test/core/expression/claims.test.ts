import { describe, expect, test } from 'vitest';
import { type Claim, claimOf, parse, print } from '../../../src/core/expression/index.js';
import { ANNOTATED } from '../../support/annotated-survey.js';
import { readInstrument } from '../../support/survey-fixtures.js';

const ent = readInstrument('ent-colleges');

function claim(text: string, instrument = ANNOTATED): Claim {
  return claimOf(parse(text), instrument);
}

/** The answers that a claim lets through, a blank as `''`. */
function answers(text: string, instrument = ANNOTATED): readonly string[] | string {
  const found = claim(text, instrument);
  if (found.kind !== 'answer') return found.kind;
  return [...found.options.map(({ code }) => code), ...(found.blank ? [''] : [])];
}

describe('a condition on one closed question is found by trying its answers', () => {
  test.each([
    ["Q2.NAOK == 'never'", ['never']],
    ["Q2 != 'never'", ['rarely', 'often', '']],
    ["Q2 != 'never' and !is_empty(Q2)", ['rarely', 'often']],
    ["!(Q2 == 'never' or Q2 == 'often')", ['rarely', '']],
    ["regexMatch('/^(rare|of)/', Q2)", ['rarely', 'often']],
    ['is_empty(Q2)', ['']],
    ["Q2 == 'never' or Q2 != 'never'", 'always'],
    ["Q2 == 'sometimes'", 'never'],
    ["Q5_1 == 'mail'", ['mail']],
    ["Q6_mail == 'day'", ['day']],
  ])('%s', (text, expected) => {
    expect(answers(text)).toEqual(expected);
  });

  test('two ways to write a filter of the fictitious survey are the same claim', () => {
    const written = "!is_empty(Q21.NAOK) and (Q21.NAOK == '-oth-' or Q21.NAOK >= 'A2')";
    expect(answers(written, ent)).toEqual(answers("!is_empty(Q21) and Q21 != 'A1'", ent));
  });
});

describe('other conditions', () => {
  test.each([
    ["Q3_time == 'Y'", { kind: 'box', ticked: true }],
    ["Q3_time != 'Y'", { kind: 'box', ticked: false }],
    ["Q7 != ''", { kind: 'given', given: true }],
    ['is_empty(Q7)', { kind: 'given', given: false }],
    ['Q8 >= 16', { kind: 'number', operator: '>=', value: 16, blank: false }],
    ['Q8 < 16', { kind: 'number', operator: '<', value: 16, blank: false }],
    ['Q8.NAOK < 16', { kind: 'number', operator: '<', value: 16, blank: false }],
    ['Q8 <= 0', { kind: 'number', operator: '<=', value: 0, blank: true }],
    ['!is_empty(Q8) and Q8.NAOK < 16', { kind: 'number', operator: '<', value: 16, blank: false }],
    ['16 > Q8', { kind: 'number', operator: '<', value: 16 }],
    ['!(Q8 >= 16)', { kind: 'number', operator: '<', value: 16, blank: true }],
    ['count(that.Q4.NAOK) > 0', { kind: 'count', question: 'Q4', least: 1 }],
    ['count(that.Q4) >= 2', { kind: 'count', question: 'Q4', least: 2 }],
    ['count(that.Q4) == 0', { kind: 'count', question: 'Q4', least: 0 }],
    ['0', { kind: 'never' }],
    ['1', { kind: 'always' }],
  ])('%s', (text, expected) => {
    expect(claim(text)).toMatchObject(expected);
  });

  test('and, or and not of several questions keep their shape without needless parts', () => {
    const both = claim("Q1 == 'pupil' and (1 and Q8 > 3)");
    expect(both).toMatchObject({ kind: 'and', claims: [{ kind: 'answer' }, { kind: 'number' }] });
    const either = claim("!(Q1 == 'pupil' and Q8 > 3)");
    expect(either).toMatchObject({ kind: 'or', claims: [{ kind: 'answer' }, { kind: 'number' }] });
    expect(claim("0 and Q1 == 'pupil' and Q8 > 3")).toEqual({ kind: 'never' });
  });

  test.each([
    'Q8 + Q8 > 3',
    'sum(that.Q4) > Q8',
    "Q2.shown == 'never'",
    'Q99 == 1',
    'rand(1, 3) > 2',
  ])('%s is kept as it is written', (text) => {
    const found = claim(text);
    expect(found.kind === 'written' && print(found.expression)).toBe(print(parse(text)));
  });
});
