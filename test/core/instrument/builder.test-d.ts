import { expectTypeOf, test } from 'vitest';
import {
  group,
  instrument,
  is,
  multiple,
  numeric,
  option,
  type ResponseOf,
  ranking,
  single,
  text,
  ticked,
} from '../../../src/core/instrument/index.js';

const role = single('role', { en: 'You are' }, { pupil: { en: 'pupil' }, staff: { en: 'staff' } });
const town = single(
  'town',
  { en: 'Town' },
  [option('1', { en: 'Bondy' }), option('0', { en: 'elsewhere' })],
  { other: true },
);
const tools = multiple('tools', { en: 'Tools' }, { mail: { en: 'Mail' } }, { other: true });
const order = ranking('order', { en: 'Order' }, { a: { en: 'A' }, b: { en: 'B' } });
const survey = instrument({
  id: 'demo',
  languages: ['en'],
  groups: [
    group('first', {}, [role, town]),
    group('second', {}, [tools, order, numeric('age', {}), text('why', {})], {
      when: is(role, 'pupil'),
    }),
  ],
});

test('answers are typed by question', () => {
  type Answers = ResponseOf<typeof survey>;
  expectTypeOf<Answers['role']>().toEqualTypeOf<'pupil' | 'staff' | undefined>();
  expectTypeOf<Answers['town']>().toEqualTypeOf<'1' | '0' | 'other' | undefined>();
  expectTypeOf<Answers['tools']>().toEqualTypeOf<readonly ('mail' | 'other')[] | undefined>();
  expectTypeOf<Answers['order']>().toEqualTypeOf<readonly ('a' | 'b')[] | undefined>();
  expectTypeOf<Answers['age']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Answers['why']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers['town_other']>().toEqualTypeOf<string | undefined>();
});

test('questions are reached by code', () => {
  expectTypeOf(survey.questions.role.code).toEqualTypeOf<'role'>();
  // @ts-expect-error there is no question "rolle"
  survey.questions.rolle;
});

test('a condition on a wrong option does not compile', () => {
  is(town, 'other');
  ticked(tools, 'mail');
  // @ts-expect-error "teacher" is not an option of role
  is(role, 'teacher');
  // @ts-expect-error role has no "other"
  is(role, 'other');
  // @ts-expect-error "post" is not a box of tools
  ticked(tools, 'post');
  // @ts-expect-error a multiple choice is ticked, not equal to
  is(tools, 'mail');
});
