import { expect, test } from 'vitest';
import {
  date,
  display,
  grid,
  group,
  instrument,
  multiple,
  numeric,
  option,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { encode, type Responses } from '../../../src/core/responses/index.js';
import { type CodeOf, flat, type TableOf } from '../../../src/core/tables/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';

const survey = instrument({
  id: 's',
  languages: ['en'],
  groups: [
    group('g', {}, [
      single('role', {}, { pupil: {} }, { other: true, comment: true }),
      single('use', {}, { never: {} }, { scale: 'ordinal' }),
      multiple('tools', {}, { mail: {} }, { other: true, comment: true }),
      multiple('plain', {}, { mail: {} }),
      ranking('order', {}, { a: {}, b: {} }),
      numeric('age', {}),
      text('why', {}),
      date('born', {}),
      display('thanks', {}),
      grid('freq', {}, { mail: {}, chat: {} }, scaleCell({ never: {} })),
      grid('boxes', {}, { x: {} }, { kind: 'multiple', items: [option('y', {})] }),
      grid('dual', {}, { D1: {} }, scaleCell({ low: {} }, 'nominal'), {
        columns: [option('0', {}), { code: '1', labels: {}, cell: { kind: 'numeric' } }],
      }),
    ]),
  ],
});

type Codes = CodeOf<typeof survey>;
/** What tells the tables apart; the compiler refuses a code too many, one too few, a wrong kind. */
type KindsOf<Table> = Table extends { scale: infer Scale extends string }
  ? Scale
  : Table extends { kind: infer Kind }
    ? Kind
    : never;

const KINDS: { readonly [Code in Codes]: KindsOf<TableOf<typeof survey, Code>> } = {
  role: 'nominal',
  role_other: 'text',
  role_comment: 'text',
  use: 'ordinal',
  tools: 'multiple',
  tools_other: 'text',
  tools_mailcomment: 'text',
  tools_othercomment: 'text',
  plain: 'multiple',
  order: 'ranking',
  age: 'numeric',
  why: 'text',
  born: 'date',
  freq_mail: 'ordinal',
  freq_chat: 'ordinal',
  boxes_x: 'multiple',
  dual_D1_0: 'nominal',
  dual_D1_1: 'numeric',
  freq: 'grid',
  boxes: 'grid',
  dual: 'grid',
};

test('the codes and tables that the compiler knows are those of the instrument', () => {
  const responses: Responses = encode(survey, rawAnswers([]), { provenance: PROVENANCE });
  expect(Object.keys(KINDS)).toEqual([...survey.variables.keys(), 'freq', 'boxes', 'dual']);
  for (const [code, kind] of Object.entries<string>(KINDS)) {
    const table = flat(responses, code);
    expect('scale' in table ? table.scale : table.kind).toBe(kind);
  }
});
