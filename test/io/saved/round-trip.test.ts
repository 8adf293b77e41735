import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Responses } from '../../../src/core/responses/index.js';
import { derive } from '../../../src/core/responses/index.js';
import { attrition, flat, ladder } from '../../../src/core/tables/index.js';
import { parseJson, toJson } from '../../../src/io/saved/content/json.js';
import { littleEndian } from '../../../src/io/saved/content/little-endian.js';
import { loadSavedResponses, saveResponses } from '../../../src/io/saved/index.js';
import { anyResponses } from '../../support/random-survey.js';
import { anyRoles, howMany, order, tools, use } from '../../support/role-survey.js';
import { EXAMPLES } from '../../support/saved-examples.js';

/** The tables of every question, as bytes. */
function tablesOf(responses: Responses): string {
  const codes = Object.keys(responses.instrument.questions).filter(
    (code) => responses.instrument.questions[code]?.kind !== 'display',
  );
  const tables = codes.map((code) => flat(responses, code, { texts: true }));
  return JSON.stringify([ladder(responses), attrition(responses), ...tables]);
}

const again = (responses: Responses) => loadSavedResponses(saveResponses(responses));

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('saved responses', () => {
  test.each(Object.entries(EXAMPLES))('%s are loaded as they were saved', (_, make) => {
    const responses = make();
    expect(again(responses)).toStrictEqual(responses);
  });

  test.each(Object.entries(EXAMPLES))('%s make the same tables, to the byte', (_, make) => {
    const responses = make();
    expect(tablesOf(again(responses))).toBe(tablesOf(responses));
  });

  test.each(Object.entries(EXAMPLES))(
    '%s make the same bytes each time, and once loaded',
    (_, make) => {
      const bytes = saveResponses(make());
      expect(hex(saveResponses(make()))).toBe(hex(bytes));
      expect(hex(saveResponses(loadSavedResponses(bytes)))).toBe(hex(bytes));
    },
  );

  test('any answers are loaded as they were saved', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        expect(again(responses)).toStrictEqual(responses);
      }),
      { numRuns: 60 },
    );
  });

  test('any derived answers are loaded as they were saved', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const responses = derive(roles, use, tools, order, howMany);
        expect(again(responses)).toStrictEqual(responses);
      }),
      { numRuns: 40 },
    );
  });

  test('share no memory with the file: each array has its own', () => {
    const responses = again(EXAMPLES['every question kind']?.() ?? expect.fail());
    const { submitted } = responses.respondents;
    expect(submitted.buffer.byteLength).toBe(submitted.byteLength);
  });

  test('are read from any part of a larger buffer', () => {
    const bytes = saveResponses(EXAMPLES['derived of every kind']?.() ?? expect.fail());
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 3);
    const part = larger.subarray(3, 3 + bytes.length);
    expect(loadSavedResponses(part)).toStrictEqual(loadSavedResponses(bytes));
  });

  test('NaN is saved with the same bits, whatever those of the machine', () => {
    const make = (bits: bigint) => {
      const responses = EXAMPLES['every question kind']?.() ?? expect.fail();
      const age = responses.columns.get('age');
      if (age?.kind !== 'numeric') return expect.fail();
      const row = age.values.findIndex(Number.isNaN);
      new BigUint64Array(age.values.buffer)[row] = bits;
      return saveResponses(responses);
    };
    expect(hex(make(0xfff8000000000001n))).toBe(hex(make(0x7ff8000000000000n)));
  });
});

describe('the bytes of numbers', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

  test.each([
    [1, [1, 2, 3, 4, 5, 6, 7, 8]],
    [2, [2, 1, 4, 3, 6, 5, 8, 7]],
    [4, [4, 3, 2, 1, 8, 7, 6, 5]],
    [8, [8, 7, 6, 5, 4, 3, 2, 1]],
  ])('of %i bytes are turned on a big-endian machine', (width, turned) => {
    expect([...littleEndian(bytes, width, true)]).toEqual(turned);
    expect(littleEndian(littleEndian(bytes, width, true), width, true)).toEqual(bytes);
  });

  test('stay as they are on a little-endian one, in a copy', () => {
    const copy = littleEndian(bytes, 4, false);
    expect(copy).toEqual(bytes);
    expect(copy.buffer).not.toBe(bytes.buffer);
  });
});

describe('JSON', () => {
  test('says any plain data, and is read as the same', () => {
    const numbers = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(-0, Infinity, -Infinity));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\ud800', '\udfff\ud83d'),
        numbers,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(parseJson(toJson(value))).toStrictEqual(value);
      }),
    );
  });

  test('is that of JSON.stringify for all that it can say', () => {
    const value = { a: [1, 1.5e300, 'é"\n', true, null, {}], b: undefined, __proto__: null };
    const plain = { ...value };
    expect(toJson(plain)).toBe(JSON.stringify(plain));
  });
});
