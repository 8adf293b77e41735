import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SurveyError } from '../../../src/core/problems/index.js';
import { ladder } from '../../../src/core/tables/index.js';
import { loadInstrument, loadResponses, loadSurvey } from '../../../src/io/limesurvey/index.js';
import { readAnswers } from '../../../src/io/limesurvey/responses/index.js';
import { fromRoot, readInstrument } from '../../support/survey-fixtures.js';

const EXPORTS = 'test/fixtures/limesurvey/exports';
const types = readInstrument('types');
const lsr = readFileSync(fromRoot(`${EXPORTS}/types/responses.lsr`), 'utf8');
const lsa = readFileSync(fromRoot(`${EXPORTS}/types/archive.lsa`));

const read = (content: Uint8Array) => readAnswers({ name: 'f', content }, types);

/** The rule for which a file is refused, and in how many milliseconds. */
function refusal(content: Uint8Array): { readonly rule: string; readonly time: number } {
  const start = performance.now();
  try {
    read(content);
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    return { rule: error.problems[0]?.rule ?? '', time: performance.now() - start };
  }
  return { rule: 'read', time: performance.now() - start };
}

/** The bytes with a number of four bytes, little end first, put at a place. */
function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}

/** Where the first entry of the directory starts. */
const directoryOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

describe('a survey archive', () => {
  test.each(['ent-colleges', 'types', 'types-3.25'])(
    'of %s is a survey by itself, with the answers of its exports',
    (folder) => {
      const path = fromRoot(`${EXPORTS}/${folder}/archive.lsa`);
      const { responses } = loadSurvey(path);
      const json = loadResponses(
        [fromRoot(`${EXPORTS}/${folder}/rpc_code_codes.json`)],
        loadInstrument(path).instrument,
      );
      expect(responses.size).toBe(json.responses.size);
      expect(responses.respondents.ids).toEqual(json.responses.respondents.ids);
      expect(ladder(responses)).toEqual(ladder(json.responses));
      expect(responses.provenance.files).toEqual(['archive.lsa']);
    },
  );

  test('with timings says how long each questionnaire took; the other exports, from start to end', () => {
    const content = readFileSync(fromRoot(`${EXPORTS}/ent-colleges/archive.lsa`));
    const { raw } = readAnswers({ name: 'f', content }, readInstrument('ent-colleges'));
    expect(raw.seconds?.slice(0, 3)).toEqual([6.88, 7.44, 7.14]);
    expect(read(lsa).raw.seconds?.[0]).toBe(282);
  });

  test('without responses is refused with the files that it holds', () => {
    const content = zipSync({ 'survey_1.lss': strToU8('<document/>') });
    expect(() => read(content)).toThrow(/found survey_1\.lss; expected a file \.lsr/);
  });
});

describe('hostile archives are refused in words, at once', () => {
  const bomb = (size: number) => zipSync({ 'a.lsr': new Uint8Array(size) }, { level: 9 });

  test('one that unpacks to a thousand times its size', () => {
    const { rule, time } = refusal(bomb(64 * 2 ** 20));
    expect(rule).toBe('swollen-archive');
    expect(time).toBeLessThan(500);
  });

  test('one that says it unpacks to less than it does', () => {
    const content = bomb(64 * 2 ** 20);
    const lying = withNumber(content, directoryOf(content) + 24, 1000);
    const before = process.memoryUsage().arrayBuffers;
    const { rule, time } = refusal(lying);
    expect(rule).toBe('damaged-archive');
    expect(time).toBeLessThan(500);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 2 ** 20);
  });

  test('one whose parts say that they are of 4 GiB, lie elsewhere, have another checksum, or are encrypted', () => {
    const directory = directoryOf(lsa);
    const second = directory + 46 + Buffer.from(lsa).readUInt16LE(directory + 28);
    expect(refusal(withNumber(lsa, second + 24, 0xffffffff)).rule).toBe('swollen-archive');
    expect(refusal(withNumber(lsa, second + 42, 0x7fffffff)).rule).toBe('damaged-archive');
    expect(refusal(withNumber(lsa, second + 16, 0)).rule).toBe('damaged-archive');
    expect(refusal(withNumber(lsa, second + 8, 1)).rule).toBe('encrypted-archive');
  });

  test('one that is cut anywhere', () => {
    for (const length of [4, 30, 5000, lsa.length - 30, lsa.length - 1]) {
      expect(refusal(lsa.subarray(0, length)).rule).toBe('damaged-archive');
    }
  });
});

describe('hostile tables of responses are refused in words', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const head = '<?xml version="1.0"?>';
  const type = '<document><LimeSurveyDocType>Responses</LimeSurveyDocType>';

  test.each([
    ['cut in the middle', lsr.slice(0, 20_000), 'truncated-xml'],
    ['with an element never closed', lsr.replace('</row>', ''), 'broken-xml'],
    [
      'with entities that grow',
      `${head}<!DOCTYPE document [<!ENTITY a "aaaa">]>${type}<responses>&a;</responses></document>`,
      'refused-doctype',
    ],
    ['with an unknown entity', lsr.replace('<row>', '<row>&lol;'), 'broken-xml'],
    ['nested beyond measure', `${head}${type}${'<a>'.repeat(100_000)}`, 'too-deep'],
    ['of another kind', lsr.replace('>Responses<', '>Group<'), 'not-an-export'],
    [
      'of far more cells than it has bytes',
      `${head}${type}<responses><fields>${Array.from({ length: 9000 }, (_, index) => `<fieldname>a${index}</fieldname>`).join('')}</fields><rows>${'<row/>'.repeat(9000)}</rows></responses></document>`,
      'too-large',
    ],
  ])('%s', (_, text, rule) => {
    const found = refusal(bytes(text));
    expect(found.rule).toBe(rule);
    expect(found.time).toBeLessThan(2000);
  });

  test('in which control characters stand is read with them', () => {
    const { raw } = read(bytes(lsr.replace('![CDATA[Rien]]', '![CDATA[Ri\u0001en]]')));
    expect([...raw.fields.values()].flat()).toContain('Ri\u0001en');
  });
});
