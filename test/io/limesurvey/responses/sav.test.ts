import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { readAnswers } from '../../../../src/io/limesurvey/responses/index.js';
import { makeRandom, mutated } from '../../../fuzz/mutate.js';
import { fromRoot, readInstrument } from '../../../support/survey-fixtures.js';

const types = readInstrument('types');
const sav = Uint8Array.from(
  readFileSync(fromRoot('test/fixtures/limesurvey/exports/types/data.sav')),
);

const read = (content: Uint8Array) => readAnswers({ name: 'data.sav', content }, types).raw;

function ruleOf(content: Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof SurveyError) return error.problems[0]?.rule ?? '';
    throw error;
  }
  return 'read';
}

function withNumber(at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(sav);
  new DataView(changed.buffer).setInt32(at, value, true);
  return changed;
}

describe('a data file of SPSS', () => {
  test('says when each questionnaire was submitted', () => {
    expect(read(sav).submittedAt?.[0]).toBe(Date.UTC(2026, 1, 2, 9, 6, 28));
  });

  test('cut anywhere is refused as damaged', () => {
    for (const length of [4, 100, 176, 500, 19_000, sav.length - 100, sav.length - 1]) {
      expect(ruleOf(sav.subarray(0, length))).toBe('damaged-sav');
    }
  });

  test('with another number of respondents than it says, or texts of 2 GiB, is refused', () => {
    expect(ruleOf(withNumber(80, 40))).toBe('damaged-sav');
    expect(ruleOf(withNumber(180, 0x7fffffff))).toBe('damaged-sav');
    expect(ruleOf(withNumber(72, 2))).toBe('damaged-sav');
  });

  test('compressed as .zsav is refused as that', () => {
    const zsav = Uint8Array.from(sav);
    zsav[3] = 0x33;
    expect(ruleOf(zsav)).toBe('packed-sav');
  });

  test('changed at random is read or refused in words, never anything else', () => {
    const random = makeRandom(2013);
    const rules = Array.from({ length: 150 }, () => {
      const start = performance.now();
      const rule = ruleOf(mutated(sav, random));
      expect(performance.now() - start).toBeLessThan(5000);
      return rule;
    });
    expect(new Set(rules).has('read')).toBe(true);
    expect(new Set(rules).has('damaged-sav')).toBe(true);
  });
});
