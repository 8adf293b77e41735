import fc from 'fast-check';
import {
  derived,
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
} from '../../src/core/instrument/index.js';
import { encode } from '../../src/core/responses/index.js';
import { PROVENANCE, type Row, wholeAnswers } from './raw-answers.js';

const STEPS = {
  never: { en: 'never' },
  week: { en: 'weekly' },
  day: { en: 'daily' },
} as const;
const onlyParents = { en: 'asked of parents only', fr: 'parents seulement' };

const role = single(
  'role',
  { en: 'Role', fr: 'Rôle' },
  { staff: { en: 'staff', fr: 'personnel' }, parent: { en: 'parent', fr: 'parent' }, pupil: {} },
);
const asStaff = { when: is(role, 'staff') };
const asParent = { when: is(role, 'parent') };
export const staffUse = single('staffUse', { en: 'Use' }, STEPS, { scale: 'ordinal', ...asStaff });
const parentUse = single(
  'parentUse',
  { en: 'Use' },
  { ...STEPS, forget: { en: 'I forget' } },
  asParent,
);
export const staffTools = multiple(
  'staffTools',
  { en: 'Tools' },
  { mail: { en: 'mail' }, marks: { en: 'marks' }, blog: { en: 'blog' } },
  { other: true, ...asStaff },
);
export const parentTools = multiple(
  'parentTools',
  { en: 'Tools' },
  { mail: {}, blog: {} },
  asParent,
);
const staffOrder = ranking('staffOrder', { en: 'Order' }, { a: {}, b: {}, c: {} }, asStaff);
const parentOrder = ranking('parentOrder', { en: 'Order' }, { a: {}, c: {} }, asParent);

/** Two branches that ask the same things, one question a page. */
export const roles = instrument({
  id: 'roles',
  languages: ['en', 'fr'],
  paging: 'question',
  groups: [
    group('g', { en: 'All' }, [
      role,
      staffUse,
      parentUse,
      staffTools,
      parentTools,
      staffOrder,
      parentOrder,
    ]),
  ],
});

export const use = derived(
  single('use', { en: 'Use, all roles', fr: 'Usage, tous rôles' }, STEPS, { scale: 'ordinal' }),
  [
    member('staff', staffUse),
    member('parent', parentUse, { leftOut: [{ answers: ['forget'], reason: onlyParents }] }),
  ],
  { by: role, limits: [{ en: 'Wordings differ.', fr: 'Les formulations diffèrent.' }] },
);

export const weekly = recode(
  single('weekly', { en: 'At least weekly' }, { yes: { en: 'yes' }, no: { en: 'no' } }),
  use.question,
  { answers: { yes: ['week', 'day'], no: ['never'] } },
);

export const tools = derived(
  multiple(
    'tools',
    { en: 'Tools, all roles' },
    { mail: { en: 'mail' }, marks: { en: 'marks' }, blog: { en: 'blog' } },
  ),
  [
    member('staff', staffTools, {
      leftOut: [{ answers: ['other'], reason: { en: 'not asked of parents' } }],
    }),
    member('parent', parentTools),
  ],
  { by: role },
);

export const order = derived(
  ranking('order', { en: 'Order, all roles' }, { a: {}, b: {}, c: {} }),
  [member('staff', staffOrder), member('parent', parentOrder)],
  { by: role },
);

export const howMany = derived(
  numeric('howMany', { en: 'Number of tools' }),
  [score('staff', staffTools), score('parent', parentTools)],
  { by: role },
);

const cell = (...values: readonly string[]) => fc.constantFrom(null, '', ...values);

/** One respondent, with blanks, invalid values, answers given unasked, and early leavers. */
const anyRoleRow: fc.Arbitrary<Row> = fc.record({
  stored: fc.record({
    role: cell('staff', 'staff', 'parent', 'parent', 'pupil', 'x'),
    staffUse: cell('never', 'week', 'day', 'x'),
    parentUse: cell('never', 'week', 'day', 'forget'),
    staffTools_mail: cell('Y'),
    staffTools_marks: cell('Y', 'x'),
    staffTools_other: cell('chalk'),
    parentTools_mail: cell('Y'),
    parentTools_blog: cell('Y'),
    staffOrder_1: cell('a', 'b', 'c'),
    staffOrder_2: cell('a', 'b'),
    parentOrder_1: cell('a', 'c'),
  }),
  partial: fc.boolean(),
  lastPage: fc.nat(7),
});

export function encodeRoles(rows: readonly Row[]) {
  return encode(roles, wholeAnswers(roles, rows), { provenance: PROVENANCE });
}

/** Answers of up to 40 respondents to the two branches. */
export const anyRoles = fc.array(anyRoleRow, { maxLength: 40 }).map(encodeRoles);
