import { expectTypeOf, test } from 'vitest';
import { type AnswerOf, single } from '../../../src/core/instrument/index.js';
import {
  type CollegeId,
  PRINTED_COLLEGES,
  type PrintedCollegeCode,
} from '../../../src/studies/ent2013/colleges/index.js';

const Q3 = single('Q3', { fr: 'Quel est votre collège ?' }, PRINTED_COLLEGES);

test('the answers of question 3 are the printed codes, letter for letter', () => {
  expectTypeOf<AnswerOf<typeof Q3>>().toEqualTypeOf<PrintedCollegeCode>();
  expectTypeOf<'camus'>().toExtend<PrintedCollegeCode>();
  expectTypeOf<'C001'>().not.toExtend<PrintedCollegeCode>();
});

test('merged twins have an id of their own', () => {
  expectTypeOf<'jaur'>().toExtend<CollegeId>();
  expectTypeOf<'jaur1'>().not.toExtend<CollegeId>();
});
