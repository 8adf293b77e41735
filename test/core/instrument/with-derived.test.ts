import { describe, expect, test } from 'vitest';
import { type Derived, withDerived } from '../../../src/core/instrument/index.js';
import { derive } from '../../../src/core/responses/index.js';
import {
  encodeRoles,
  howMany,
  order,
  roles,
  tools,
  use,
  weekly,
} from '../../support/role-survey.js';

describe('a questionnaire with derived questions', () => {
  test('is the one that the answers get when they are derived', () => {
    const all = [use, weekly, tools, order, howMany] as const;
    const { instrument } = derive(encodeRoles([]), ...all);
    expect(withDerived(roles, ...all)).toEqual(instrument);
  });

  test('has them last, in no group, and leaves the one it was made of as it was', () => {
    const made = withDerived(withDerived(roles, use), weekly);
    expect([...made.variables.keys()].slice(-2)).toEqual(['use', 'weekly']);
    expect(made.groups).toBe(roles.groups);
    expect(made.questions.weekly.options.map(({ code }) => code)).toEqual(['yes', 'no']);
    expect(roles.variables.has('use')).toBe(false);
  });

  test.each<[string, readonly Derived[]]>([
    ['twice the same code', [use, use]],
    ['a source that comes later', [weekly, use]],
    ['no member', [{ ...use, members: [] }]],
  ])('refuses %s', (_, derived) => {
    expect(() => withDerived(roles, ...derived)).toThrow();
  });
});
