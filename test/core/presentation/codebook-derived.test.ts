import { describe, expect, test } from 'vitest';
import {
  and,
  derived,
  is,
  member,
  not,
  single,
  ticked,
  withDerived,
} from '../../../src/core/instrument/index.js';
import { codebook, codebookHtml, codebookText } from '../../../src/core/presentation/index.js';
import { ent, HARMONISED } from '../../../src/studies/ent2013/index.js';
import { elements, readHtml, textOf } from '../../support/read-html.js';
import {
  howMany,
  order,
  roles,
  staffTools,
  staffUse,
  tools,
  use,
  weekly,
} from '../../support/role-survey.js';

const onlyMarks = derived(
  single('onlyMarks', { en: 'Only marks' }, { yes: { en: 'yes' }, no: { en: 'no' } }),
  [
    member('staff', [staffTools, staffUse], {
      answers: {
        yes: and(ticked(staffTools, 'marks'), not(ticked(staffTools, 'mail'))),
        no: is(staffUse, 'never'),
      },
      leftOut: [{ answers: ['mail', 'blog', 'other'], reason: { en: 'neither here nor there' } }],
    }),
  ],
);

const survey = withDerived(roles, use, weekly, tools, order, howMany, onlyMarks);
const laid = codebook(survey, { language: 'en' });
const entry = (code: string) => laid.derived.find((each) => each.code === code);
const text = (language: 'fr' | 'en' = 'en') =>
  codebookText(codebook(survey, { language })).replaceAll('\u00a0', ' ');

describe('the derived variables of a codebook', () => {
  test('come after the groups, which do not hold them, and are counted with no question', () => {
    expect(laid.derived.map(({ code }) => code)).toEqual([
      'use',
      'weekly',
      'tools',
      'order',
      'howMany',
      'onlyMarks',
    ]);
    const asked = laid.groups.flatMap(({ questions }) => questions);
    expect(asked).toHaveLength(7);
    expect(laid.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  test('have kind, scale, groups with their labels and sources, and limits', () => {
    expect(entry('use')).toMatchObject({
      kind: 'single choice',
      facts: ['ordered scale'],
      members: [
        { group: 'staff', label: { text: 'staff' }, sources: [{ code: 'staffUse' }] },
        { group: 'parent', sources: [{ code: 'parentUse', question: 'parentUse' }] },
      ],
      limits: ['Wordings differ.'],
    });
    expect(entry('howMany')?.kind).toBe('score');
    expect(entry('weekly')?.members[0]).not.toHaveProperty('group');
  });

  test('say of each answer which answers of each group it is made of, and which were not offered', () => {
    const row = entry('tools')?.answers[1];
    expect(row?.given).toMatchObject([
      {
        kind: 'answers',
        answers: [{ variable: 'staffTools', code: 'marks', label: { text: 'marks' } }],
      },
      null,
    ]);
    const [yes] = entry('weekly')?.answers ?? [];
    expect(yes?.given[0]).toMatchObject({ answers: [{ code: 'week' }, { code: 'day' }] });
    expect(entry('order')?.answers[1]?.given[1]).toBeNull();
  });

  test('say a condition in words where an answer is made of more than answers', () => {
    const [yes, no] = entry('onlyMarks')?.answers ?? [];
    expect(yes?.given[0]).toMatchObject({
      kind: 'condition',
      asked: {
        clause: { words: 'staffTools includes “marks” and staffTools does not include “mail”' },
        reads: ['staffTools'],
      },
    });
    expect(no?.given[0]).toMatchObject({ answers: [{ variable: 'staffUse', code: 'never' }] });
  });

  test('say what is left out, with its reason, and what a score counts', () => {
    expect(entry('use')?.members[1]?.leftOut).toMatchObject([
      {
        answers: [{ code: 'forget', label: { text: 'I forget' } }],
        reason: 'asked of parents only',
      },
    ]);
    expect(entry('howMany')?.members.map(({ counted }) => counted.length)).toEqual([4, 2]);
  });
});

describe('as text', () => {
  test('the codebook ends with their member tables', () => {
    const all = text();
    const end = all.slice(all.indexOf('\nDerived variables\n'));
    expect(all.indexOf('Order')).toBeLessThan(all.length - end.length);
    expect(end).toContain('  use  [single choice, ordered scale]  Use, all roles');
    expect(end).toContain('parent · parent, from parentUse:\n      never ← never “never”');
    expect(end).toContain('      (Left out: forget “I forget” — asked of parents only)');
    expect(end).toContain('! Limit: Wordings differ.');
    expect(end).toContain('      marks ← ///');
    expect(end).toContain('///: answer not offered to this group.');
    expect(end).toContain('from use:\n      yes ← week “weekly” or day “daily”');
    expect(end).toContain('      What is counted:\n      + mail “mail”');
    expect(end).toContain('      no ← staffUse never “never”');
  });

  test('in French too, and there is no such part without any', () => {
    expect(text('fr')).toContain('\nVariables dérivées\n');
    expect(text('fr')).toContain('staff · personnel, d’après staffUse :');
    expect(text('fr')).toContain('! Limite : Les formulations diffèrent.');
    expect(codebookText(codebook(roles, { language: 'en' }))).not.toContain('Derived');
  });
});

describe('as a page', () => {
  const tree = readHtml(codebookHtml(laid));
  const card = (code: string) =>
    elements('article', tree).filter(({ attribs }) => attribs.id === `q:${code}`);

  test('each has a row for each answer and a column for each group, with links to the sources', () => {
    const [table] = card('use').flatMap((each) => elements('table', each));
    const rows = table === undefined ? [] : elements('tr', table);
    expect(rows.map((row) => row.childNodes.filter(({ type }) => type === 'tag').length)).toEqual([
      3, 3, 3, 3, 3,
    ]);
    const links = table === undefined ? [] : elements('a', table);
    expect(links.map(({ attribs }) => attribs.href)).toEqual(['#q:staffUse', '#q:parentUse']);
  });

  test('the legend of /// stands under the tables that have it, and only there', () => {
    const legends = ['use', 'tools', 'order'].map((code) =>
      card(code).some((each) => textOf(each).includes('not offered to this group')),
    );
    expect(legends).toEqual([false, true, true]);
  });

  test('the study fits in less than two megabytes in each language', () => {
    for (const language of ['fr', 'en'] as const) {
      const page = codebookHtml(codebook(withDerived(ent, ...HARMONISED), { language }));
      expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
    }
  });
});

describe('the welcome text', () => {
  test('stands under the title, in both formats', () => {
    const welcome = { en: 'Dear <all>,', fr: 'Chers tous,' };
    const greeted = codebook({ ...roles, welcome }, { language: 'en' });
    expect(codebookText(greeted).split('\n')[2]).toBe('Dear <all>,');
    const [header] = elements('header', readHtml(codebookHtml(greeted)));
    expect(header && textOf(header)).toMatch(/Dear <all>,.*Chers tous,/);
    expect(laid).not.toHaveProperty('welcome');
  });
});
