import fc from 'fast-check';
import {
  group,
  type Instrument,
  instrument,
  is,
  multiple,
  numeric,
  ranking,
  single,
  text,
} from '../../src/core/instrument/index.js';
import { encode, type RawAnswers, type Responses } from '../../src/core/responses/index.js';
import { PROVENANCE, type Row, rawAnswers } from './raw-answers.js';

const role = single(
  'role',
  { en: 'Role' },
  { pupil: { en: 'Pupil' }, staff: { en: 'Staff' }, parent: { en: 'Parent' } },
);
const use = single(
  'use',
  { en: 'Use' },
  { never: { en: 'Never' }, week: { en: 'Every week' }, day: { en: 'Every day' } },
  { scale: 'ordinal', other: true, when: is(role, 'pupil') },
);
const why = multiple(
  'why',
  { en: 'Why' },
  { code: { en: 'No code' }, time: { en: 'No time' }, skill: { en: 'No skill' } },
  { other: true },
);
const order = ranking(
  'order',
  { en: 'Order' },
  { a: { en: 'A' }, b: { en: 'B' }, c: { en: 'C' }, d: { en: 'D' } },
  { max: 3 },
);
const age = numeric('age', { en: 'Age' }, { min: 0, max: 9 });

/** A small questionnaire with every kind that can be crossed or summed, and one filter. */
export const SMALL: Instrument = instrument({
  id: 'small',
  languages: ['en'],
  paging: 'question',
  groups: [group('g', { en: 'All' }, [role, use, why, order, age, text('say', { en: 'Say' })])],
});

const cell = (...values: readonly string[]) => fc.constantFrom(null, '', ...values);

/** One respondent, with blanks, invalid values, answers given unasked, and early leavers. */
export const anyRow: fc.Arbitrary<Row> = fc.record({
  stored: fc.record({
    role: cell('pupil', 'pupil', 'staff', 'parent', 'x'),
    use: cell('never', 'week', 'day', '-oth-', 'x'),
    use_other: cell('often'),
    why_code: cell('Y'),
    why_time: cell('Y', 'x'),
    why_skill: cell('Y'),
    why_other: cell('because'),
    order_1: cell('a', 'b', 'c', 'd'),
    order_2: cell('a', 'b', 'c', 'd'),
    order_3: cell('a', 'b', 'c', 'd', 'x'),
    age: cell('0', '1', '4', '4', '7.5', '9', '12', 'x'),
    say: cell('hello', ' '),
  }),
  partial: fc.boolean(),
  lastPage: fc.nat(6),
});

export function encodeSmall(rows: readonly Row[]): Responses {
  const raw: RawAnswers = rawAnswers(rows);
  return encode(SMALL, raw, { provenance: PROVENANCE });
}

/** Answers of up to 40 respondents to the small questionnaire. */
export const anyResponses: fc.Arbitrary<Responses> = fc
  .array(anyRow, { maxLength: 40 })
  .map(encodeSmall);
