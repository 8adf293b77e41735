import { expectTypeOf, test } from 'vitest';
import {
  type AnswerOf,
  compare,
  derived,
  group,
  instrument,
  is,
  member,
  multiple,
  numeric,
  or,
  ranking,
  recode,
  score,
  single,
  ticked,
} from '../../../src/core/instrument/index.js';
import { derive, type Responses, where } from '../../../src/core/responses/index.js';
import { cross, flat } from '../../../src/core/tables/index.js';

const OFTEN = { never: {}, week: {}, day: {} } as const;
const Q4 = single('Q4', {}, { ens: {}, par: {} });
const Q13 = single('Q13', {}, OFTEN);
const Q96 = single('Q96', {}, { ...OFTEN, forget: {} });
const Q15 = multiple('Q15', {}, { home: {}, cdi: {}, phone: {} }, { other: true });
const Q17 = ranking('Q17', {}, { a: {}, b: {} });
const Q2 = numeric('Q2', {});
const survey = instrument({
  id: 's',
  languages: ['en'],
  groups: [group('g', {}, [Q4, Q13, Q96, Q15, Q17, Q2])],
});
declare const plain: Responses<typeof survey>;
const reason = { en: 'not asked of teachers' };
const often = single('use', {}, OFTEN, { scale: 'ordinal' });
const place = multiple('place', {}, { home: {}, school: {} });

const use = derived(
  often,
  [member('ens', Q13), member('par', Q96, { leftOut: [{ answers: ['forget'], reason }] })],
  { by: Q4 },
);

test('a derived question keeps its codes', () => {
  expectTypeOf(use.question.code).toEqualTypeOf<'use'>();
  expectTypeOf<AnswerOf<typeof use.question>>().toEqualTypeOf<'never' | 'week' | 'day'>();
});

test('a member that does not fit fails to compile at its own line', () => {
  derived(
    often,
    [
      member('ens', [Q13, Q15]),
      member('par', Q96, { answers: { never: ['never', 'forget'] } }),
      member('par', Q2, { answers: { never: compare(Q2, '<', 9), week: null } }),
      // @ts-expect-error the groups are the options of Q4
      member('pupil', Q13),
      // @ts-expect-error "forget" has no place
      member('par', Q96),
      // @ts-expect-error "use" has no answer "nevr"
      member('ens', Q13, { answers: { nevr: ['never'] } }),
      // @ts-expect-error Q13 has no answer "nevr"
      member('ens', Q13, { answers: { never: ['nevr'] } }),
      // @ts-expect-error Q13 has no answer "forget"
      member('ens', Q13, { leftOut: [{ answers: ['forget'], reason }] }),
      // @ts-expect-error a ranking makes no single choice
      member('ens', Q17),
      // @ts-expect-error nor does a score
      score('ens', Q15),
    ],
    { by: Q4 },
  );
});

test('so does a wrong box, whether by code or by condition', () => {
  derived(place, [
    member('ens', Q15, {
      answers: { school: or(ticked(Q15, 'cdi'), ticked(Q15, 'other')) },
      leftOut: [{ answers: ['phone'], reason }],
    }),
    // @ts-expect-error "phone" and "other" have no place
    member('ens', Q15, { answers: { school: 'cdi' } }),
    // @ts-expect-error Q15 has no box "room"
    member('ens', Q15, { answers: { school: ticked(Q15, 'room') } }),
  ]);
});

test('rankings are made of rankings, numbers of scores', () => {
  derived(ranking('order', {}, { a: {}, b: {} }), [
    member('ens', Q17),
    // @ts-expect-error Q13 is no ranking
    member('par', Q13),
  ]);
  derived(numeric('howMany', {}), [
    score('ens', Q15, { counted: ['home', is(Q13, 'day')] }),
    // @ts-expect-error Q15 has no box "room"
    score('ens', Q15, { counted: ['room'] }),
    // @ts-expect-error Q15 has no box "room"
    score('ens', Q15, { leftOut: [{ answers: ['room'], reason }] }),
    // @ts-expect-error a number is made of scores
    member('ens', Q15),
  ]);
});

test('a net names answers on both sides', () => {
  const weekly = single('weekly', {}, { yes: {}, no: {} });
  recode(weekly, use.question, { answers: { yes: ['week', 'day'], no: 'never' } });
  // @ts-expect-error "use" has no answer "month"
  recode(weekly, use.question, { answers: { yes: ['month'], no: 'never' } });
  // @ts-expect-error "weekly" has no answer "maybe"
  recode(weekly, use.question, { answers: { maybe: ['week'] } });
});

test('tables know what was derived, and only that', () => {
  const weekly = recode(single('weekly', {}, { yes: {}, no: {} }), use.question, {
    answers: { yes: ['week', 'day'], no: ['never'] },
  });
  const responses = derive(plain, use, weekly);
  flat(responses, 'use');
  flat(responses, 'Q13');
  flat(where(responses, is(use.question, 'week')), 'weekly');
  cross(responses, { rows: 'use', columns: 'Q4' });
  expectTypeOf(responses.instrument.questions.weekly.code).toEqualTypeOf<'weekly'>();
  // @ts-expect-error nothing of that name was derived
  flat(responses, 'usage');
  // @ts-expect-error nothing was derived there
  flat(plain, 'use');
});
