import { describe, expect, test } from 'vitest';
import { neededOf } from '../../../src/faces/cli/needed.js';
import { HARMONISED } from '../../../src/studies/ent2013/index.js';

const needed = (...texts: readonly string[]) =>
  neededOf(HARMONISED, texts).map(({ question }) => question.code);

describe('the derived variables that a command needs', () => {
  test('none when it names none', () => {
    expect(needed('Q13', 'Q4', "Q4 == 'ens'")).toEqual([]);
    expect(needed('reuse', 'users', "Q5_use == 'Y'")).toEqual([]);
  });

  test('those that it names, by code or by a box, in a question or a condition', () => {
    expect(needed('nonUse')).toEqual(['nonUse']);
    expect(needed('Q13', "nonUse_time.NAOK == 'Y' and count(that.partners.NAOK) > 0")).toEqual([
      'nonUse',
      'partners',
    ]);
  });

  test('and those that these are made of, first', () => {
    expect(needed('useWeekly')).toEqual(['use', 'useWeekly']);
  });
});
