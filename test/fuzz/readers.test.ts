import { parse as referee } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../src/core/problems/index.js';
import { encode, STATE_NAMES, statesOf } from '../../src/core/responses/index.js';
import { readAnswers } from '../../src/io/limesurvey/responses/index.js';
import { parseCsv, type Separator } from '../../src/io/limesurvey/responses/sheets/parse-csv.js';
import { makeRandom, mutated } from './mutate.js';
import { SEEDS } from './seeds.js';
import { smallSurvey } from './surveys.js';

/**
 * How many changed files each seed gives. A run of a million in all:
 * `FUZZ_INPUTS=1000000 FUZZ_SEED=1 npx vitest run test/fuzz`.
 */
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 5500);
const SEED = Number(process.env.FUZZ_SEED ?? 2013);
const EACH = Math.ceil(INPUTS / Object.keys(SEEDS).length);
const NO_LIMIT = 24 * 60 * 60 * 1000;

/** Longer than any of these small files can need, on any machine: it would show an explosion. */
const TOO_LONG = 5000;

type Outcome = 'read' | 'refused';

/** What must hold of answers that were read: a state for each respondent and question. */
function expectWhole(content: Uint8Array): Outcome {
  const { raw } = readAnswers({ name: 'f', content }, smallSurvey);
  for (const cells of raw.fields.values()) expect(cells.length).toBe(raw.size);
  expect([raw.ids.length, raw.submitted.length, raw.lastPages.length]).toEqual(
    new Array(3).fill(raw.size),
  );
  const responses = encode(smallSurvey, raw, { provenance: { kind: 'synthetic', files: [] } });
  for (const column of responses.columns.values()) {
    for (const state of statesOf(column))
      expect(Math.min(state, 4) < STATE_NAMES.length).toBe(true);
  }
  return 'read';
}

function outcomeOf(content: Uint8Array): Outcome {
  try {
    return expectWhole(content);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    for (const { message } of error.problems) {
      expect(message.en.length * message.fr.length).toBeGreaterThan(0);
    }
    return 'refused';
  }
}

/** Shows the file that broke a reader, so that it can become a test of its own. */
function explained<Result>(content: Uint8Array, name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const file = JSON.stringify(Buffer.from(content).toString('latin1'));
    throw new Error(`${name}, the bytes ${file}`, { cause: error });
  }
}

describe('files changed at random', () => {
  test.each(Object.entries(SEEDS))(
    '%s: read whole or refused in words, never anything else',
    (name, seed) => {
      const random = makeRandom(SEED);
      const bytes = typeof seed === 'string' ? new TextEncoder().encode(seed) : seed;
      const counts = { read: 0, refused: 0 };
      let slowest = 0;
      for (let left = EACH; left > 0; left -= 1) {
        const content = mutated(bytes, random);
        const start = performance.now();
        counts[explained(content, name, () => outcomeOf(content))] += 1;
        slowest = Math.max(slowest, performance.now() - start);
      }
      if (process.env.FUZZ_INPUTS) console.log(name, counts, `slowest ${slowest.toFixed(0)} ms`);
      expect(counts.read).toBeGreaterThan(0);
      expect(counts.refused).toBeGreaterThan(0);
      expect(slowest).toBeLessThan(TOO_LONG);
    },
    NO_LIMIT,
  );
});

function refereeReads(
  text: string,
  separator: Separator,
): readonly (readonly string[])[] | undefined {
  try {
    return referee(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return undefined;
  }
}

test('what csv-parse accepts, parseCsv reads as the same records', { timeout: NO_LIMIT }, () => {
  const random = makeRandom(SEED + 1);
  const seeds = Object.entries(SEEDS).flatMap(([name, seed]) =>
    typeof seed === 'string' && /^[a-z]/.test(name) ? [[name, seed] as const] : [],
  );
  const decoder = new TextDecoder();
  let accepted = 0;
  for (let index = 0; index < EACH; index += 1) {
    const [name = '', seed = ''] = seeds[index % seeds.length] ?? [];
    const separator: Separator = name.endsWith('commas') ? ',' : name.endsWith('tabs') ? '\t' : ';';
    const content = mutated(new TextEncoder().encode(seed), random);
    const text = decoder.decode(content);
    // A zero byte is refused before a file is taken for text; csv-parse takes it for white space.
    const expected = text.includes('\0') ? undefined : refereeReads(text, separator);
    if (expected === undefined) continue;
    accepted += 1;
    explained(content, name, () => {
      const { records, faults } = parseCsv(text, separator);
      expect(faults).toEqual([]);
      expect(records.map(({ fields }) => fields.map((field) => field ?? ''))).toEqual(expected);
    });
  }
  expect(accepted).toBeGreaterThan(EACH / 10);
});
