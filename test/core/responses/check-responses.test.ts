import { describe, expect, test } from 'vitest';
import { checkResponses } from '../../../src/core/responses/index.js';
import { readSurvey } from '../../support/survey-fixtures.js';

/** What the checks say of the embedded answers, whose odd rows were added on purpose. */
const found = checkResponses(readSurvey('ent-colleges')).map((each) => ({
  rule: each.rule,
  severity: each.severity,
  question: each.place.question,
  text: each.message.en,
}));

function rowsOf(rule: string): readonly string[] {
  return found
    .filter((each) => each.rule === rule)
    .map(({ question, text }) => `${question}: ${/\(id (.*?)\)/.exec(text)?.[1]}`);
}

describe('the checks of answers', () => {
  test('values that the question cannot have are errors, by what is wrong with them', () => {
    expect(rowsOf('unknown-code')).toEqual([
      'Q1: 53',
      'Q3: 53',
      'Q5: 54',
      'Q6: 53',
      'Q7: 53',
      'Q12: 53',
      'Q46: 53',
    ]);
    expect(rowsOf('number-outside-limits')).toEqual(['Q2: 53']);
    expect(rowsOf('number-not-whole')).toEqual(['Q2: 64']);
    expect(rowsOf('item-ranked-twice')).toEqual(['Q89: 55']);
    expect(found.filter((each) => each.severity === 'error')).toHaveLength(10);
  });

  test('answers given unasked are warnings', () => {
    expect(rowsOf('unasked-answers')).toEqual([
      'Q15: 52',
      'Q18: 52',
      'Q27: 64',
      'Q84: 52',
      'Q100: 52',
    ]);
  });

  test('ranks with a gap, exclusive items with others, and misplaced texts of other are told', () => {
    expect(rowsOf('rank-gaps')).toEqual(['Q89: 55']);
    expect(rowsOf('exclusive-with-others')).toEqual(['Q9: 54']);
    expect(rowsOf('other-without-text')).toEqual(['Q3: 51', 'Q97: 51']);
    expect(rowsOf('text-without-other')).toEqual(['Q3: 50']);
  });

  test('nothing else is told', () => {
    expect(found).toHaveLength(20);
  });

  test('the other survey has its own findings', () => {
    const rules = checkResponses(readSurvey('types')).map((each) => each.rule);
    expect(new Set(rules)).toEqual(
      new Set(['unknown-code', 'number-outside-limits', 'unasked-answers']),
    );
  });
});
