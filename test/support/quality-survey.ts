import {
  date,
  grid,
  group,
  type Instrument,
  instrument,
  is,
  multiple,
  numeric,
  option,
  ranking,
  scaleCell,
  single,
  text,
} from '../../src/core/instrument/index.js';
import { encode, type Respondents, type Responses } from '../../src/core/responses/index.js';
import { PROVENANCE, type Row, wholeAnswers } from './raw-answers.js';

const STEPS = {
  a: { en: 'Never' },
  b: { en: 'At times' },
  c: { en: 'Often' },
} as const;

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => option(`r${index + 1}`, { en: `Row ${index + 1}` }));

const role = single(
  'role',
  { en: 'Role' },
  { pupil: { en: 'Pupil' }, staff: { en: 'Staff' } },
  { other: true },
);

const plain: Instrument = instrument({
  id: 'quality',
  title: { en: 'Survey with every rule', fr: 'Enquête de toutes les règles' },
  languages: ['en', 'fr'],
  paging: 'question',
  groups: [
    group('all', { en: 'All' }, [
      role,
      numeric('age', { en: 'Age' }, { min: 6, max: 99, integer: true }),
      multiple(
        'tools',
        { en: 'Tools' },
        { pen: { en: 'Pen' }, desk: { en: 'Desk' }, bag: { en: 'Bag' }, none: { en: 'None' } },
        { other: true, exclusive: ['none'], max: 2 },
      ),
      ranking('order', { en: 'Order' }, STEPS, { max: 3 }),
      date('day', { en: 'Day' }),
      text('say', { en: 'Say' }),
      grid('slide', { en: 'Slide' }, [option('x', { en: 'X' }), option('y', { en: 'Y' })], {
        kind: 'numeric',
        min: 0,
        max: 10,
      }),
    ]),
    group(
      'staff',
      { en: 'Staff' },
      [
        grid('short', { en: 'Short grid' }, rowsOf(4), scaleCell(STEPS, 'ordinal')),
        grid('second', { en: 'Second grid' }, rowsOf(5), scaleCell(STEPS)),
        grid('long', { en: 'Long grid' }, rowsOf(8), scaleCell(STEPS)),
      ],
      { when: is(role, 'staff') },
    ),
  ],
});

const attributes = (...pairs: readonly (readonly [string, string])[]) => ({
  qid: '1',
  gid: '1',
  type: 'K',
  attributes: new Map(pairs),
});

/** A questionnaire in which every rule has something to look at. */
export const EVERY_RULE: Instrument = {
  ...plain,
  origin: {
    surveyId: '1',
    databaseVersion: '1',
    questions: new Map([
      ['slide', attributes(['slider_layout', '1'], ['slider_default', '5'])],
      ['tools', attributes(['min_answers', '2'])],
    ]),
  },
};

/** Numbers from 0 to below 1, always the same for a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Random answers to the rows of a grid, of which one differs from another. */
function mixed(code: string, count: number, random: () => number): Record<string, string> {
  const answers = Array.from({ length: count }, () => 'abc'[Math.floor(random() * 3)] ?? 'a');
  if (new Set(answers).size === 1) answers[0] = answers[0] === 'a' ? 'b' : 'a';
  return Object.fromEntries(answers.map((answer, index) => [`${code}_r${index + 1}`, answer]));
}

/** A respondent with random answers in which nothing is wrong. */
export function soundRow(random: () => number, index: number): Row {
  const choose = (...values: readonly string[]) =>
    values[Math.floor(random() * values.length)] ?? '';
  const staff = index % 2 === 0;
  const [first = 'a', second = 'b'] = choose('ab', 'ba', 'bc', 'cb', 'ac', 'ca');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  return {
    stored: {
      role: staff ? 'staff' : 'pupil',
      age: String(6 + Math.floor(random() * 94)),
      ...Object.fromEntries(
        choose('pen desk', 'pen bag', 'desk bag')
          .split(' ')
          .map((item) => [`tools_${item}`, 'Y']),
      ),
      order_1: first,
      order_2: second,
      day: `2025-01-${day}`,
      say: `answer of number ${index} – c’est l’été à Ávila, 3 < 4 & 5 > 2`,
      slide_x: String(Math.floor(random() * 5)),
      slide_y: String(6 + Math.floor(random() * 5)),
      ...(staff
        ? {
            ...mixed('short', 4, random),
            ...mixed('second', 5, random),
            ...mixed('long', 8, random),
          }
        : {}),
    },
  };
}

/** As many sound respondents, timed, each with a token of their own. */
export function soundRows(count: number, seed = 1): readonly Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => soundRow(random, index));
}

const SUBMITTED = Date.UTC(2025, 1, 1, 12);

/** The rows as responses, with times and tokens unless told otherwise. */
export function everyRule(rows: readonly Row[], more: Partial<Respondents> = {}): Responses {
  const read = encode(EVERY_RULE, wholeAnswers(EVERY_RULE, rows), { provenance: PROVENANCE });
  const respondents = {
    ...read.respondents,
    seconds: Float64Array.from(rows, (_, index) => 300 + (index % 7) * 20),
    participant: Int32Array.from(rows, (_, index) => index),
    submittedAt: new Float64Array(rows.length).fill(SUBMITTED),
    ...more,
  };
  return { ...read, respondents };
}
