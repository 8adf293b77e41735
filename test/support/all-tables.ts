import {
  compare,
  group,
  instrument,
  is,
  multiple,
  numeric,
  option,
  single,
} from '../../src/core/instrument/index.js';
import { derive, encode, type Responses } from '../../src/core/responses/index.js';
import { attrition, cross, flat, ladder, type Table } from '../../src/core/tables/index.js';
import { PROVENANCE, rawAnswers } from './raw-answers.js';
import { encodeRoles, howMany, order, tools as roleTools, use } from './role-survey.js';
import { readSurvey } from './survey-fixtures.js';

const role = single('role', { en: 'Role' }, { teacher: { en: 'teacher' }, pupil: { en: 'pupil' } });
const tools = multiple(
  'tools',
  { en: 'Tools' },
  [
    option('mail', { en: 'mail' }),
    { ...option('marks', { en: 'marks' }), when: is(role, 'teacher') },
  ],
  { other: true },
);

/** A multiple choice one of whose boxes is offered to some only. */
export function limitedBoxes(): Responses {
  const survey = instrument({
    id: 'limited',
    languages: ['en'],
    groups: [group('g', {}, [role, tools])],
  });
  const stored = [
    { role: 'teacher', tools_mail: 'Y', tools_marks: 'Y', tools_other: '' },
    { role: 'teacher', tools_mail: '', tools_marks: 'Y', tools_other: 'chalk' },
    { role: 'pupil', tools_mail: 'Y', tools_marks: null, tools_other: '' },
    { role: 'pupil', tools_mail: '', tools_marks: null, tools_other: '' },
  ];
  const raw = rawAnswers(stored.map((each) => ({ stored: each })));
  return encode(survey, raw, { provenance: PROVENANCE });
}

/** A survey that nobody was asked anything in: every base is empty. */
export function emptyBases(): Responses {
  const gate = numeric('gate', { en: 'Gate' });
  const when = compare(gate, '>', 5);
  const survey = instrument({
    id: 'empty',
    languages: ['en'],
    paging: 'question',
    groups: [
      group('g', {}, [
        gate,
        single('one', { en: 'One' }, { a: {}, b: {} }, { when }),
        multiple('many', { en: 'Many' }, { a: {}, b: {} }, { when }),
        numeric('size', { en: 'Size' }, { when }),
      ]),
    ],
  });
  const raw = rawAnswers([{ partial: true }, { stored: { gate: '1' } }]);
  return encode(survey, raw, { provenance: PROVENANCE });
}

/** Every kind of derived question, with answers left out and items not offered to parents. */
function derivedRoles() {
  const rows = [
    { role: 'staff', staffUse: 'day', staffTools_marks: 'Y', staffOrder_1: 'b', staffOrder_2: 'a' },
    { role: 'staff', staffUse: 'never', staffTools_mail: 'Y', staffTools_other: 'chalk' },
    { role: 'parent', parentUse: 'forget', parentTools_mail: 'Y', parentOrder_1: 'c' },
    { role: 'parent', parentUse: 'week', parentTools_blog: '' },
    { role: 'pupil' },
  ];
  const all = encodeRoles(rows.map((stored) => ({ stored })));
  return derive(all, use, roleTools, order, howMany);
}

/** A table of each kind and shape, by a name that says which. */
export function allTables(): readonly (readonly [name: string, table: Table])[] {
  const types = readSurvey('types');
  const colleges = readSurvey('ent-colleges');
  const empty = emptyBases();
  const texts = { texts: true };
  const derived = derivedRoles();
  return [
    ['nominal', flat(types, 'role')],
    ['nominal with 112 options', flat(colleges, 'Q3')],
    ['nominal with the texts of other', flat(types, 'ville', texts)],
    ['ordinal', flat(types, 'cinq')],
    ['multiple', flat(colleges, 'Q5')],
    ['multiple with texts', flat(types, 'outils', texts)],
    ['multiple with limited boxes', flat(limitedBoxes(), 'tools')],
    ['ranking', flat(types, 'prio')],
    ['numeric', flat(types, 'age')],
    ['text', flat(types, 'longt')],
    ['text with texts', flat(types, 'longt', texts)],
    ['date', flat(types, 'nais')],
    ['grid', flat(types, 'freq')],
    ['grid of two scales', flat(types, 'dual')],
    ['grid of numbers', flat(types, 'tabnum')],
    ['grid of boxes', flat(types, 'tabchk')],
    ['grid of texts', flat(types, 'tabtxt')],
    ['grid of texts with texts', flat(types, 'tabtxt', texts)],
    ['cross', cross(types, { rows: 'role', columns: 'sexe' })],
    ['cross by rows', cross(types, { rows: 'role', columns: 'sexe', percent: 'row' })],
    ['cross in total', cross(types, { rows: 'role', columns: 'sexe', percent: 'total' })],
    ['cross without answers', cross(empty, { rows: 'one', columns: 'one' })],
    ['itemwise', cross(types, { rows: 'outils', columns: 'role' })],
    ['derived single with an answer left out', flat(derived, 'use')],
    ['derived multiple', flat(derived, 'tools')],
    ['derived ranking', flat(derived, 'order')],
    ['score', flat(derived, 'howMany')],
    ['cross of a derived single', cross(derived, { rows: 'use', columns: 'role' })],
    ['itemwise with /// where not offered', cross(derived, { rows: 'tools', columns: 'role' })],
    ['ladder', ladder(types)],
    ['attrition', attrition(types)],
    ['single without a base', flat(empty, 'one')],
    ['multiple without a base', flat(empty, 'many')],
    ['numeric without a base', flat(empty, 'size')],
  ];
}
