import {
  date,
  derived,
  expression,
  group,
  instrument,
  is,
  member,
  multiple,
  numeric,
  ranking,
  recode,
  score,
  single,
  text,
} from '../../src/core/instrument/index.js';
import { derive, encode, type Responses, weigh, where } from '../../src/core/responses/index.js';
import { PROVENANCE, wholeAnswers } from './raw-answers.js';

const STEPS = { never: { en: 'never' }, week: { en: 'weekly' }, day: { en: 'daily' } } as const;

const role = single(
  'role',
  { en: 'Role', fr: 'Rôle' },
  { staff: { en: 'staff' }, parent: { en: 'parent' } },
);
const staffUse = single('staffUse', { en: 'Use' }, STEPS, {
  scale: 'ordinal',
  when: is(role, 'staff'),
});
const parentUse = single(
  'parentUse',
  { en: 'Use' },
  { ...STEPS, forget: { en: 'I forget' } },
  { when: is(role, 'parent') },
);
const tools = multiple(
  'tools',
  { en: 'Tools' },
  [
    { code: 'mail', labels: { en: 'mail' } },
    { code: 'marks', labels: { en: 'marks' } },
    { code: 'blog', labels: { en: 'blog' }, when: is(staffUse, 'day') },
  ],
  { other: true },
);
const late = single('late', { en: 'Late' }, { yes: {}, no: {} });

/** One question a page, so that each can be left before the next. */
const survey = instrument({
  id: 'golden',
  languages: ['en', 'fr'],
  paging: 'question',
  groups: [
    group('g', { en: 'All' }, [
      role,
      staffUse,
      parentUse,
      tools,
      ranking('order', { en: 'Order' }, { a: {}, b: {} }),
      numeric('age', { en: 'Age' }, { min: 0 }),
      text('say', { en: 'Say' }),
      date('born', { en: 'Born' }),
      late,
    ]),
  ],
});

const use = derived(
  single('use', { en: 'Use, all' }, STEPS, { scale: 'ordinal' }),
  [
    member('staff', staffUse),
    member('parent', parentUse, {
      leftOut: [{ answers: ['forget'], reason: { en: 'asked of parents only' } }],
    }),
  ],
  { by: role },
);
const pages = recode(multiple('pages', { en: 'Pages' }, { now: {}, later: {} }), [staffUse, late], {
  answers: { now: ['day', 'week', 'never'], later: is(late, 'yes') },
});
const howMany = derived(numeric('howMany', { en: 'Tools' }), [
  score('all', tools, {
    leftOut: [{ answers: ['other'], reason: { en: 'free text' } }],
  }),
]);

const ROWS = [
  {
    stored: {
      ...{ role: 'staff', staffUse: 'day', tools_mail: 'Y', tools_blog: 'Y', tools_other: 'chalk' },
      ...{ order_1: 'b', order_2: 'a', age: '41', say: 'été 😀', born: '1980-02-03', late: 'no' },
    },
  },
  { stored: { role: 'parent', parentUse: 'week', order_1: 'a', age: 'x', say: 'été 😀' } },
  { stored: { role: 'parent', parentUse: 'forget', staffUse: 'never', tools_mail: 'Y' } },
  { stored: { role: 'staff', staffUse: 'week' } },
  { stored: { role: 'staff', staffUse: 'week', tools_mail: 'Y' }, partial: true, lastPage: 4 },
  { stored: {}, partial: true, lastPage: 0 },
];

/**
 * Responses in which every field there is has something in it, so that a file that loses one of them
 * shows it. The file of version 1 among the fixtures holds these.
 */
export function everyField(): Responses {
  const raw = wholeAnswers(survey, ROWS);
  const fields = new Map([...raw.fields].filter(([field]) => field !== 'order_2'));
  const responses = encode(
    survey,
    {
      ...raw,
      fields,
      seconds: [312.5, 60, -3, null, null, null],
      participants: ['k7', 'b2', 'k7', null, 'c3', null],
      submittedAt: [1385300000000, 1385300060000, 1385300120000, null, null, null],
      personal: new Map([
        ['token', ['k7', 'b2', 'k7', null, 'c3', '']],
        ['email', ['a@b.fr', null, 'a@b.fr', null, null, null]],
      ]),
    },
    { provenance: { ...PROVENANCE, files: ['a.csv'] } },
  );
  const weighed = weigh(
    derive(responses, use, pages, howMany),
    Float64Array.of(2, 1.5, 1, 0.5, 1, 3),
  );
  return where(weighed, expression("age > 0 or role == 'parent'"));
}
