import { expectTypeOf, test } from 'vitest';
import {
  date,
  display,
  grid,
  group,
  type Instrument,
  instrument,
  multiple,
  numeric,
  option,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import type { Responses } from '../../../src/core/responses/index.js';
import {
  type CodeOf,
  type CrossTable,
  cross,
  type DateTable,
  flat,
  type GridTable,
  type ItemwiseTable,
  ladder,
  type MultipleTable,
  type NominalTable,
  type NumericTable,
  type OrdinalTable,
  type QuestionTable,
  type RankingTable,
  type TableOf,
  type TextTable,
} from '../../../src/core/tables/index.js';

const role = single('role', { en: 'Role' }, { pupil: {}, staff: {} }, { other: true });
const use = single('use', { en: 'Use' }, { never: {}, day: {} }, { scale: 'ordinal' });
const tools = multiple('tools', { en: 'Tools' }, { mail: {} }, { other: true, comment: true });
const freq = grid('freq', { en: 'How often' }, { mail: {}, chat: {} }, scaleCell({ never: {} }));
const dual = grid('dual', {}, { D1: {} }, scaleCell({ low: {} }, 'nominal'), {
  columns: [option('0', {}), { code: '1', labels: {}, cell: { kind: 'numeric', min: 0 } }],
});
const survey = instrument({
  id: 's',
  languages: ['en'],
  groups: [
    group('g', {}, [role, use, tools]),
    group('h', {}, [
      freq,
      dual,
      ranking('order', {}, { a: {}, b: {} }),
      numeric('age', {}),
      text('why', {}),
      date('born', {}),
      display('thanks', {}),
    ]),
  ],
});
declare const responses: Responses<typeof survey>;
declare const untyped: Responses;

test('the table of a question has the kind of the question', () => {
  expectTypeOf(flat(responses, 'role')).toEqualTypeOf<NominalTable>();
  expectTypeOf(flat(responses, 'use')).toEqualTypeOf<OrdinalTable>();
  expectTypeOf(flat(responses, 'tools')).toEqualTypeOf<MultipleTable>();
  expectTypeOf(flat(responses, 'order')).toEqualTypeOf<RankingTable>();
  expectTypeOf(flat(responses, 'age')).toEqualTypeOf<NumericTable>();
  expectTypeOf(flat(responses, 'why')).toEqualTypeOf<TextTable>();
  expectTypeOf(flat(responses, 'born')).toEqualTypeOf<DateTable>();
  expectTypeOf(flat(responses, 'freq')).toEqualTypeOf<GridTable<OrdinalTable>>();
  expectTypeOf(flat(responses, 'dual')).toEqualTypeOf<GridTable<NominalTable | NumericTable>>();
});

test('a row of a grid and a text beside a question have tables of their own', () => {
  expectTypeOf(flat(responses, 'freq_mail')).toEqualTypeOf<OrdinalTable>();
  expectTypeOf(flat(responses, 'dual_D1_0')).toEqualTypeOf<NominalTable>();
  expectTypeOf(flat(responses, 'dual_D1_1')).toEqualTypeOf<NumericTable>();
  expectTypeOf(flat(responses, 'role_other')).toEqualTypeOf<TextTable>();
  expectTypeOf(flat(responses, 'tools_othercomment')).toEqualTypeOf<TextTable>();
});

test('a question written inside its group keeps its scale and its columns', () => {
  const inline = instrument({
    id: 'inline',
    languages: ['en'],
    groups: [
      group('g', {}, [
        single('a', {}, { x: {} }, { other: true }),
        single('b', {}, { x: {} }, { scale: 'ordinal' }),
        grid('c', {}, { row: {} }, scaleCell({ x: {} })),
        grid('d', {}, { row: {} }, { kind: 'text' }, { columns: [option('0', {})] }),
      ]),
    ],
  });
  expectTypeOf<TableOf<typeof inline, 'a'>>().toEqualTypeOf<NominalTable>();
  expectTypeOf<TableOf<typeof inline, 'b'>>().toEqualTypeOf<OrdinalTable>();
  expectTypeOf<TableOf<typeof inline, 'c_row'>>().toEqualTypeOf<OrdinalTable>();
  expectTypeOf<TableOf<typeof inline, 'd_row_0'>>().toEqualTypeOf<TextTable>();
});

test('one of several codes gives one of several tables', () => {
  const code: 'use' | 'age' = Math.random() < 0.5 ? 'use' : 'age';
  expectTypeOf(flat<typeof survey, 'use' | 'age'>(responses, code)).toEqualTypeOf<
    OrdinalTable | NumericTable
  >();
});

test('the codes are those of questions that ask something, of rows and of texts', () => {
  expectTypeOf<CodeOf<typeof survey>>().toEqualTypeOf<
    | ('role' | 'role_other' | 'use' | 'order' | 'age' | 'why' | 'born')
    | ('tools' | 'tools_other' | 'tools_mailcomment' | 'tools_othercomment')
    | ('freq' | 'freq_mail' | 'freq_chat' | 'dual' | 'dual_D1_0' | 'dual_D1_1')
  >();
});

test('figures that a table lacks do not compile', () => {
  flat(responses, 'use').rows[0]?.cumulative;
  // @ts-expect-error the options of "role" have no order
  flat(responses, 'role').rows[0]?.cumulative;
  flat(responses, 'age').mean;
  // @ts-expect-error only a number has a mean
  flat(responses, 'use').mean;
  flat(responses, 'freq').items[0]?.table.rows[0]?.cumulative;
});

test('a table of a question that the instrument lacks does not compile', () => {
  // @ts-expect-error there is no question "rolle"
  flat(responses, 'rolle');
  // @ts-expect-error a text on a page asks nothing
  flat(responses, 'thanks');
  // @ts-expect-error "freq" has no row "post"
  flat(responses, 'freq_post');
  // @ts-expect-error the list of "use" is closed
  flat(responses, 'use_other');
  // @ts-expect-error a grid with columns has no table of a whole row
  flat(responses, 'dual_D1');
});

test('a single choice can be crossed with single and multiple choices', () => {
  expectTypeOf(cross(responses, { rows: 'use', columns: 'role' })).toEqualTypeOf<CrossTable>();
  expectTypeOf(cross(responses, { rows: 'freq_mail', columns: 'use' })).toEqualTypeOf<CrossTable>();
  expectTypeOf(cross(responses, { rows: 'tools', columns: 'role' })).toEqualTypeOf<ItemwiseTable>();
  cross(responses, { rows: 'use', columns: 'freq_chat', percent: 'row' });
  cross(responses, { rows: 'tools', columns: 'dual_D1_0', percent: 'column' });
});

test('other crossings do not compile', () => {
  cross(responses, {
    rows: 'use',
    // @ts-expect-error there is no question "rolle"
    columns: 'rolle',
  });
  cross(responses, {
    // @ts-expect-error there is no question "rolle"
    rows: 'rolle',
    columns: 'use',
  });
  cross(responses, {
    rows: 'use',
    // @ts-expect-error the boxes of a multiple choice overlap
    columns: 'tools',
  });
  cross(responses, {
    // @ts-expect-error numbers are not crossed
    rows: 'age',
    columns: 'use',
  });
  cross(responses, {
    rows: 'use',
    // @ts-expect-error of a grid, name one row
    columns: 'freq',
  });
  cross(responses, {
    rows: 'use',
    columns: 'role',
    // @ts-expect-error percentages are of rows, columns or the total
    percent: 'cell',
  });
  cross(responses, {
    rows: 'tools',
    columns: 'role',
    // @ts-expect-error overlapping boxes have no total of a row
    percent: 'row',
  });
});

test('where the compiler does not know the instrument, tables are told apart by kind', () => {
  expectTypeOf<CodeOf<Instrument>>().toEqualTypeOf<string>();
  const table = flat(untyped, 'Q13');
  expectTypeOf(table).toEqualTypeOf<QuestionTable>();
  if (table.kind === 'flat' && table.scale === 'ordinal') table.rows[0]?.cumulative;
  // @ts-expect-error not every table has rows
  table.rows;
  const crossed = cross(untyped, { rows: 'Q13', columns: 'Q7', percent: 'row' });
  expectTypeOf(crossed).toEqualTypeOf<CrossTable | ItemwiseTable>();
});

test('typed responses go wherever responses do', () => {
  ladder(responses);
  expectTypeOf(responses).toExtend<Responses>();
});

test('an instrument may be given a name', () => {
  type Survey = typeof survey;
  interface Named extends Survey {}
  expectTypeOf<CodeOf<Named>>().toEqualTypeOf<CodeOf<Survey>>();
});
