import { expectTypeOf, test } from 'vitest';
import {
  type Instrument,
  type ReadingCode,
  readAs,
  withDerived,
} from '../../../src/core/instrument/index.js';
import { ent, type ReadingName, use } from '../../../src/studies/ent2013/index.js';

test('the study is read under its own readings only', () => {
  expectTypeOf<ReadingCode<typeof ent>>().toEqualTypeOf<ReadingName>();
  expectTypeOf(readAs(ent, ['stayed', 'heads'])).toEqualTypeOf<typeof ent>();
  // @ts-expect-error the reading is called `services-users`
  readAs(ent, ['users']);
});

test('derived variables leave its readings known', () => {
  const derived = withDerived(ent, use);
  expectTypeOf<ReadingCode<typeof derived>>().toEqualTypeOf<ReadingName>();
});

test('a name that comes from outside is checked when the questionnaire is read', () => {
  expectTypeOf<ReadingCode<Instrument>>().toEqualTypeOf<string>();
  expectTypeOf<typeof ent>().toExtend<Instrument>();
});
