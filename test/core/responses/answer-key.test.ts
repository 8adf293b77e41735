import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compile,
  compileRelevance,
  type Names,
  parse,
} from '../../../src/core/expression/index.js';
import {
  expression,
  group,
  instrument,
  multiple,
  numeric,
  ranking,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { encode } from '../../../src/core/responses/index.js';
import { namesOf } from '../../../src/core/responses/names-of.js';
import { PROVENANCE, wholeAnswers } from '../../support/raw-answers.js';

const survey = instrument({
  id: 's',
  languages: ['en'],
  groups: [
    group('one', {}, [
      single('role', {}, { A1: { en: 'pupil' }, A2: { en: 'parent' } }, { other: {} }),
      numeric('age', {}),
      multiple('m', {}, { a: {}, b: {} }, { when: expression("role != 'A1'") }),
    ]),
    group('two', {}, [
      ranking('r', {}, { x: {}, y: {} }, { when: expression('age > 18') }),
      text('txt', {}),
    ]),
  ],
});

const EXPRESSIONS = [
  "role == 'A2' and age > 30",
  "role.shown == 'parent' or r_1 == 'x'",
  'age + 1',
  "age.NAOK + ''",
  'count(that.m.NAOK) + count(that.r.NAOK)',
  "m_a.NAOK != 'Y'",
  'is_null(m_a)',
  "if(role.NAOK == 'A1', age.NAOK, txt.NAOK)",
  'sum(age, 1) / 2 > count(that.m)',
  'r_2.relevanceStatus',
  "role = 'A1', role",
].map(parse);

const row = fc.record({
  stored: fc.record(
    {
      role: fc.constantFrom('', 'A1', 'A2', '-oth-', 'zz', null),
      role_other: fc.constantFrom('', 'x'),
      age: fc.constantFrom('', '0', '31', '255', '256', '2.5', '-1', 'abc', null),
      m_a: fc.constantFrom('', 'Y', 'N', null),
      m_b: fc.constantFrom('', 'Y', null),
      r_1: fc.constantFrom('', 'x', 'y', 'zz', null),
      r_2: fc.constantFrom('', 'y', null),
      txt: fc.constantFrom('', 'a', null),
    },
    { requiredKeys: [] },
  ),
  partial: fc.boolean(),
  lastPage: fc.constantFrom(0, 1, 2),
});

test('an expression evaluated once for each distinct answer is worth the same for everybody', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const responses = encode(survey, wholeAnswers(survey, rows), { provenance: PROVENANCE });
      const names = namesOf(responses);
      const plain: Names = {
        ...names,
        columnsOf: (question) => names.columnsOf(question),
        read(name) {
          const reader = names.read(name);
          if (reader === undefined) return undefined;
          const { key: _, ...others } = reader;
          return others;
        },
      };
      for (const each of EXPRESSIONS) {
        const [once, always] = [compile(each, names), compile(each, plain)];
        const [opens, openly] = [compileRelevance(each, names), compileRelevance(each, plain)];
        const all = rows.map((_, index) => index);
        expect(all.map(once)).toEqual(all.map(always));
        expect(all.map(opens)).toEqual(all.map(openly));
      }
    }),
    { numRuns: 300 },
  );
});
