import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MultipleColumn, Respondents, Responses } from '../../../src/core/responses/index.js';
import { loadSavedResponses, saveResponses } from '../../../src/io/saved/index.js';
import { everyField } from '../../support/every-field.js';
import { anyResponses } from '../../support/random-survey.js';

const again = (responses: Responses) => loadSavedResponses(saveResponses(responses));

const RESPONSES = everyField();

const RESPONDENTS: Readonly<Record<keyof Required<Respondents>, true>> = {
  ...{ ids: true, submitted: true, lastPage: true, seconds: true, participant: true },
  ...{ submittedAt: true, personal: true },
};

const ALL: Readonly<Record<keyof Required<Responses>, true>> = {
  ...{ kind: true, instrument: true, size: true, columns: true, respondents: true, routing: true },
  ...{ kept: true, unsettled: true, leftOut: true, partlyOffered: true, missing: true },
  ...{ unasked: true, provenance: true, selection: true, design: true },
};

const MULTIPLE: Readonly<Record<keyof Required<MultipleColumn>, true>> = {
  ...{ kind: true, states: true, ticked: true, offered: true, open: true, silent: true },
};

const fieldsIn = (value: object | undefined) => Object.keys(value ?? {}).sort();

/** The same without one field. */
function without(value: object, name: string) {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
}

describe('a file with every field', () => {
  const loaded = again(RESPONSES);

  test('loses none of them', () => {
    expect(fieldsIn(loaded)).toEqual(fieldsIn(ALL));
    expect(fieldsIn(loaded.respondents)).toEqual(fieldsIn(RESPONDENTS));
    expect(fieldsIn(loaded.columns.get('pages'))).toEqual(fieldsIn(MULTIPLE));
    expect(loaded).toStrictEqual(RESPONSES);
  });

  test('has something in each that may be absent', () => {
    const { respondents, partlyOffered, leftOut, unsettled, columns } = loaded;
    expect(respondents.personal?.get('token')).toEqual(['k7', 'b2', 'k7', null, 'c3', '']);
    expect([...(respondents.participant ?? [])]).toEqual([0, 1, 0, -1, 2, -1]);
    expect([...(partlyOffered?.get('howMany') ?? [])]).toEqual([0b011110]);
    expect([leftOut?.size, unsettled.size]).toEqual([1, 3]);
    const pages = columns.get('pages');
    if (pages?.kind !== 'multiple') return expect.fail();
    expect([pages.open?.[1]?.[0], pages.silent?.[1]?.[0]]).toEqual([0b010000, 0b001110]);
  });

  test.each(['seconds', 'participant', 'submittedAt', 'personal'] as const)(
    'but %s is loaded without it',
    (name) => {
      const { ids, submitted, lastPage, ...more } = RESPONSES.respondents;
      const respondents = { ids, submitted, lastPage, ...without(more, name) };
      const fewer = { ...RESPONSES, respondents };
      expect(again(fewer)).toStrictEqual(fewer);
      expect(again(fewer).respondents).not.toHaveProperty(name);
    },
  );

  test('but partly offered scores is loaded without them', () => {
    const { partlyOffered: _, ...fewer } = RESPONSES;
    expect(again(fewer)).toStrictEqual(fewer);
  });
});

test('any times, participants and identifying columns are loaded as they were saved', () => {
  const each = <Value>(value: fc.Arbitrary<Value>, size: number) =>
    fc.array(value, { minLength: size, maxLength: size });
  const cell = fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }));
  const any = anyResponses.chain((responses) => {
    const { size } = responses;
    const numbers = each(fc.double(), size).map((all) => Float64Array.from(all));
    return fc
      .record(
        {
          seconds: numbers,
          participant: each(fc.integer({ min: -1, max: 2 ** 31 - 1 }), size).map((all) =>
            Int32Array.from(all),
          ),
          submittedAt: numbers,
          personal: fc
            .dictionary(fc.string(), each(cell, size), { noNullPrototype: true })
            .map((columns) => new Map(Object.entries(columns))),
        },
        { requiredKeys: [] },
      )
      .map((more) => ({ ...responses, respondents: { ...responses.respondents, ...more } }));
  });
  fc.assert(
    fc.property(any, (responses) => {
      expect(again(responses)).toStrictEqual(responses);
    }),
    { numRuns: 60 },
  );
});
