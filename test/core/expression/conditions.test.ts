import { describe, expect, test } from 'vitest';
import { checkConditions } from '../../../src/core/expression/index.js';
import {
  expression,
  group,
  instrument,
  is,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { encode, statesOf, where } from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';

const gate = single('gate', {}, { yes: {}, no: {} });

function surveyWith(equation: string) {
  const asked = text('asked', {}, { when: expression(equation) });
  return instrument({ id: 's', languages: ['en'], groups: [group('g', {}, [gate, asked])] });
}

describe('equations that decide who is asked', () => {
  test.each([
    ["gate == 'yes'", []],
    ["gate == (('yes'", ['syntax']],
    ["gatte == 'yes'", ['unknown-name']],
    ["gate == 'maybe'", ['unknown-option']],
    ["gate = 'yes'", ['assignment']],
    ['fourier(gate)', ['unknown-function']],
    ['TOKEN:ATTRIBUTE_1 == 1', ['unread-name']],
    ["rand(1, 2) > 0 and gate == 'yes'", ['unsupported-function']],
    ["date('Y') > 2000", ['unsupported-function']],
  ])('%s is told: %j', (equation, rules) => {
    const problems = checkConditions(surveyWith(equation));
    expect(problems.map((each) => each.rule)).toEqual(rules);
    expect(problems.every((each) => each.severity === 'warning')).toBe(true);
    expect(problems.every((each) => each.place.question === 'asked')).toBe(true);
  });

  test('one that cannot be evaluated counts as false, and never stops the reading', () => {
    const raw = rawAnswers([{ stored: { gate: 'yes', asked: 'text' } }]);
    const responses = encode(surveyWith("gate == (('yes'"), raw, { provenance: PROVENANCE });
    const column = responses.columns.get('asked');
    expect(column && [...statesOf(column)]).toEqual([0]);
    expect(responses.kept.map((each) => each.reason)).toEqual(['unasked']);
  });

  test('one that uses an unsupported function leaves open who was asked, but for stored answers', () => {
    const raw = rawAnswers([
      { stored: { gate: 'yes', asked: 'text' } },
      { stored: { gate: 'yes', asked: null } },
    ]);
    const survey = surveyWith("rand(1, 2) > 0 and gate == 'yes'");
    const responses = encode(survey, raw, { provenance: PROVENANCE });
    expect(flat(responses, 'asked').bases).toMatchObject({
      interviewed: 2,
      asked: 1,
      answered: 1,
      unsettled: 1,
      unasked: 0,
    });
  });

  test('a selection that cannot be evaluated is refused', () => {
    const responses = encode(surveyWith('1'), rawAnswers([]), { provenance: PROVENANCE });
    expect(() => where(responses, expression("gate == 'maybe'"))).toThrow(/no option "maybe"/);
    expect(() => where(responses, expression('gate =='))).toThrow(/stops too early/);
    const other = single('other', {}, { a: {} });
    expect(() => where(responses, is(other, 'a'))).toThrow(/no such question/);
  });
});
