import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression } from '../../../src/core/instrument/index.js';
import {
  encode,
  type RawAnswers,
  type Responses,
  where,
  whereComplete,
} from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { placedCells, reconcile } from '../../../src/workflows/reconcile/index.js';
import { anyRow, SMALL } from '../../support/random-survey.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';
import { readInstrument, readRaw } from '../../support/survey-fixtures.js';
import { brokenSums, unexplained } from './sums.js';

const TYPES = readInstrument('types');
const STORED = readRaw('types', TYPES);

/** What else may stand in a column: blanks, white space, other cases, codes of other questions. */
const JUNK = [
  null,
  '',
  ' ',
  '\n',
  'x',
  'y',
  'Y',
  'N',
  '0',
  '1',
  '7',
  '12',
  '-5',
  'A',
  'a ',
  'other',
  '-OTH-',
];

/** The answers of the fixture, some cells taken from other respondents or from the junk. */
const anyTypes: fc.Arbitrary<RawAnswers> = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 20, maxLength: 300 })
  .map((changes) => {
    const fields = new Map([...STORED.fields].map(([name, cells]) => [name, [...cells]]));
    const names = [...fields.keys()];
    for (const [field, row, value] of changes) {
      const cells = fields.get(names[field % names.length] ?? '');
      const pool = [...JUNK, ...(cells ?? [])];
      if (cells !== undefined) cells[row % STORED.size] = pool[value % pool.length] ?? null;
    }
    return { ...STORED, fields };
  });

const anyPolicy = fc.constantFrom('set-aside' as const, 'include' as const);
const anyMode = fc.constantFrom('shown' as const, 'excluded' as const);

const anySelection = (condition: string) =>
  fc.constantFrom<(responses: Responses) => Responses>(
    (all) => all,
    (all) => whereComplete(all, true),
    (all) => where(all, expression(condition)),
    (all) => where(whereComplete(all, false), expression(condition)),
  );

function expectExplained(
  responses: Responses,
  raw: RawAnswers,
  nonCompleted: 'shown' | 'excluded',
) {
  const found = reconcile(responses, raw, { nonCompleted });
  expect(unexplained(found)).toEqual([]);
  expect(brokenSums(found)).toEqual([]);
  return found;
}

describe('whatever the answers', () => {
  test('every number of a small survey is explained, and counts add up', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 25 }),
        anyPolicy,
        anyMode,
        anySelection("role == 'pupil'"),
        (rows, unasked, mode, select) => {
          const raw = rawAnswers(rows);
          const responses = encode(SMALL, raw, { provenance: PROVENANCE, unasked });
          expectExplained(select(responses), raw, mode);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every number of a survey with all types of questions is explained, and counts add up', () => {
    fc.assert(
      fc.property(
        anyTypes,
        anyPolicy,
        anyMode,
        anySelection("role.NAOK == 'ELE'"),
        (raw, unasked, mode, select) => {
          const responses = encode(TYPES, raw, { provenance: PROVENANCE, unasked });
          expectExplained(select(responses), raw, mode);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  test('our count of an answer is that of our own table', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
        const raw = rawAnswers(rows);
        const responses = encode(SMALL, raw, { provenance: PROVENANCE });
        const found = reconcile(responses, raw);
        const counts = (question: string) =>
          placedCells(found)
            .filter(({ table, cell }) => table.id === question && cell.measure === 'count')
            .filter(({ cell }) => cell.line === 'answer' || cell.line === 'other')
            .map(({ cell }) => cell.ours);
        for (const question of ['role', 'use', 'why']) {
          const table = flat(responses, question);
          if (table.kind !== 'flat' && table.kind !== 'multiple') throw new Error(table.kind);
          expect(counts(question)).toEqual(table.rows.map(({ count }) => count));
        }
      }),
      { numRuns: 60 },
    );
  });
});
