import { describe, expect, test } from 'vitest';
import {
  and,
  type Condition,
  expression,
  type Instrument,
  not,
} from '../../../src/core/instrument/index.js';
import { sayCondition } from '../../../src/core/presentation/index.js';
import { ANNOTATED } from '../../support/annotated-survey.js';
import { readInstrument } from '../../support/survey-fixtures.js';

function words(condition: Condition | string, instrument: Instrument = ANNOTATED) {
  const wanted = typeof condition === 'string' ? expression(condition) : condition;
  const [fr, en] = (['fr', 'en'] as const).map((each) => sayCondition(wanted, instrument, each));
  return { fr: fr?.words.replaceAll('\u00a0', ' '), en: en?.words.replaceAll('\u00a0', ' ') };
}

const never: Condition = { kind: 'is', variable: 'Q2', option: 'never' };
const given: Condition = { kind: 'answered', variable: 'Q2' };

describe('a condition in words', () => {
  test.each([
    [never, 'si Q2 = « jamais »', 'if Q2 is “never”'],
    [
      not(never),
      'si Q2 a une réponse autre que « jamais », ou n’en a pas',
      'if Q2 has an answer other than “never”, or none',
    ],
    [
      and(given, not(never)),
      'si Q2 a une réponse autre que « jamais »',
      'if Q2 has an answer other than “never”',
    ],
    [given, 'si Q2 a une réponse', 'if Q2 has an answer'],
    [
      "Q1 == 'pupil' or Q1 == 'parent'",
      'si Q1 a une réponse autre que « enseignant »',
      'if Q1 has an answer other than “a teacher”',
    ],
    ["Q3_time == 'Y'", 'si Q3 comprend « pas le temps »', 'if Q3 includes “no time”'],
    ['Q8 >= 16.5', 'si Q8 ≥ 16,5', 'if Q8 ≥ 16.5'],
    ['Q8.NAOK < 16', 'si Q8 < 16', 'if Q8 < 16'],
    [
      'count(Q4_mail, Q4_marks) > 0',
      'si Q4 comprend « messagerie » ou « notes »',
      'if Q4 includes “mail” or “marks”',
    ],
    ["Q5_1 == 'mail'", 'si le rang 1 de Q5 = « messagerie »', 'if rank 1 of Q5 is “mail”'],
    ["Q1 == 'pupil' and Q8 > 3", 'si Q1 = « élève » et Q8 > 3', 'if Q1 is “a pupil” and Q8 > 3'],
    [
      "Q7 != '' or (Q1 == 'pupil' and Q8 > 3)",
      'si Q7 a une réponse ou (Q1 = « élève » et Q8 > 3)',
      'if Q7 has an answer or (Q1 is “a pupil” and Q8 > 3)',
    ],
    ['0', 'jamais', 'never'],
    ['sum(that.Q4) > 2', 'si sum(that.Q4) > 2', 'if sum(that.Q4) > 2'],
  ])('%j', (condition, fr, en) => {
    expect(words(condition)).toEqual({ fr, en });
  });

  test('has the expression, and the questions it reads in the order of the questionnaire', () => {
    const said = sayCondition(expression("Q8 > 3 && Q1 == 'pupil'"), ANNOTATED, 'en');
    expect(said.expression).toBe("Q8 > 3 and Q1 == 'pupil'");
    expect(said.reads).toEqual(['Q1', 'Q8']);
    expect(said.isWritten).toBe(false);
    expect(sayCondition(expression('sum(that.Q4) > 2'), ANNOTATED, 'en').isWritten).toBe(true);
  });

  test('all filters of the fictitious survey can be said', () => {
    const ent = readInstrument('ent-colleges');
    const all = ent.groups.flatMap(({ when, questions }) => [
      when,
      ...questions.map((each) => each.when),
    ]);
    const said = all
      .filter((each) => each !== undefined)
      .map((each) => sayCondition(each, ent, 'fr'));
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter(({ isWritten }) => isWritten)).toEqual([]);
  });
});
