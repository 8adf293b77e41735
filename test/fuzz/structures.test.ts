import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { instrumentCode } from '../../src/core/presentation/index.js';
import { SurveyError } from '../../src/core/problems/index.js';
import { readStructure, writeLss, writeTabs } from '../../src/io/limesurvey/structure/index.js';
import { fromRoot } from '../support/survey-fixtures.js';
import { makeRandom, mutated } from './mutate.js';
import { smallSurvey } from './surveys.js';

const INPUTS = Number(process.env.FUZZ_INPUTS ?? 800);
const SEED = Number(process.env.FUZZ_SEED ?? 2013);
const TOO_LONG = 5000;

const lss = strToU8(writeLss(smallSurvey).text);
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  '.lss': lss,
  '.txt': strToU8(writeTabs(smallSurvey).text),
  '.lsa': zipSync({ 'survey_1.lss': lss, 'survey_1_responses.lsr': strToU8('<document/>') }),
  '.lsq': readFileSync(fromRoot('test/fixtures/limesurvey/structure/limesurvey_question_440.lsq')),
};
const EACH = Math.ceil(INPUTS / Object.keys(SEEDS).length);

/** What is read can be written in all forms, and what was written can be read. */
function outcomeOf(content: Uint8Array): 'read' | 'refused' {
  try {
    const { instrument } = readStructure(content);
    writeLss(instrument);
    writeTabs(instrument);
    instrumentCode(instrument);
    return 'read';
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    return 'refused';
  }
}

describe('structures changed at random', () => {
  test.each(Object.entries(SEEDS))(
    '%s: read and written again, or refused in words, never anything else',
    (name, seed) => {
      const random = makeRandom(SEED);
      const counts = { read: 0, refused: 0 };
      let slowest = 0;
      for (let left = EACH; left > 0; left -= 1) {
        const content = mutated(seed, random);
        const start = performance.now();
        counts[outcomeOf(content)] += 1;
        slowest = Math.max(slowest, performance.now() - start);
      }
      if (process.env.FUZZ_INPUTS) console.log(name, counts, `slowest ${slowest.toFixed(0)} ms`);
      expect(counts.read).toBeGreaterThan(0);
      expect(slowest).toBeLessThan(TOO_LONG);
    },
    24 * 60 * 60 * 1000,
  );
});
