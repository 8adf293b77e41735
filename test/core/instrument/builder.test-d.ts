import { expectTypeOf, test } from 'vitest';
import {
  date,
  display,
  grid,
  group,
  instrument,
  is,
  multiple,
  numeric,
  option,
  type ResponseOf,
  ranking,
  scaleCell,
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
const mood = single('mood', {}, { good: {}, bad: {} }, { comment: true });
const notes = multiple('notes', {}, { a: {} }, { other: true, comment: true });
const freq = grid('freq', {}, { mail: {}, chat: {} }, scaleCell({ never: {}, day: {} }));
const dual = grid('dual', {}, { D1: {} }, scaleCell({ low: {}, high: {} }), {
  columns: [option('0', {}), { code: '1', labels: {}, cell: { kind: 'numeric' } }],
});
const boxes = grid('boxes', {}, { x: {} }, { kind: 'multiple', items: [option('y', {})] });
const survey = instrument({
  id: 'demo',
  languages: ['en'],
  groups: [
    group('first', {}, [role, town, mood, notes, freq, dual, boxes]),
    group('second', {}, [tools, order, numeric('age', {}), text('why', {})], {
      when: is(role, 'pupil'),
    }),
    group('third', {}, [date('born', {}), display('thanks', {})]),
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
  expectTypeOf<Answers['born']>().toEqualTypeOf<string | undefined>();
});

test('the texts of *other* and the comments stand beside the answers', () => {
  type Answers = ResponseOf<typeof survey>;
  expectTypeOf<Answers['town_other']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers['mood_comment']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers['notes_acomment']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers['notes_othercomment']>().toEqualTypeOf<string | undefined>();
});

test('the answers to a grid stand under its rows, then under its columns', () => {
  type Answers = ResponseOf<typeof survey>;
  expectTypeOf<Answers['freq']>().toEqualTypeOf<
    { readonly mail?: 'never' | 'day'; readonly chat?: 'never' | 'day' } | undefined
  >();
  expectTypeOf<Answers['dual']>().toEqualTypeOf<
    { readonly D1?: { readonly '0'?: 'low' | 'high'; readonly '1'?: number } } | undefined
  >();
  expectTypeOf<Answers['boxes']>().toEqualTypeOf<{ readonly x?: readonly 'y'[] } | undefined>();
});

test('a response has no other fields', () => {
  expectTypeOf<keyof ResponseOf<typeof survey>>().toEqualTypeOf<
    | ('role' | 'town' | 'town_other' | 'tools' | 'tools_other' | 'order' | 'age' | 'why' | 'born')
    | ('mood' | 'mood_comment' | 'notes' | 'notes_other' | 'notes_acomment')
    | ('notes_othercomment' | 'freq' | 'dual' | 'boxes')
  >();
});

test('questions are reached by code', () => {
  expectTypeOf(survey.questions.role.code).toEqualTypeOf<'role'>();
  // @ts-expect-error there is no question "rolle"
  survey.questions.rolle;
});

test('settings that name what is not there do not compile', () => {
  multiple(
    'm',
    {},
    { a: {}, b: {} },
    {
      other: true,
      // @ts-expect-error "c" is not a box
      exclusive: ['c'],
    },
  );
  single(
    's',
    {},
    { a: {}, b: {} },
    {
      // @ts-expect-error a scale is nominal or ordinal
      scale: 'interval',
    },
  );
  single(
    's',
    {},
    { a: {}, b: {} },
    {
      // @ts-expect-error "teacher" is not an option of role
      when: is(role, 'teacher'),
    },
  );
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
