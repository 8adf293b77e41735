import { describe, expect, test } from 'vitest';
import {
  derived,
  is,
  member,
  multiple,
  recode,
  single,
} from '../../../src/core/instrument/index.js';
import {
  layout,
  localeOf,
  toCsv,
  toHtml,
  toMarkdown,
  toTableJson,
  toText,
} from '../../../src/core/presentation/index.js';
import { derive, where } from '../../../src/core/responses/index.js';
import { attrition, cross, flat, ladder } from '../../../src/core/tables/index.js';
import { makeReport } from '../../../src/workflows/report/index.js';
import { readSurvey } from '../../support/survey-fixtures.js';

const colleges = readSurvey('ent-colleges');

function questionOf<Kind extends 'single' | 'multiple'>(code: string, kind: Kind) {
  const question = colleges.instrument.questions[code];
  const isKind = (each: typeof question): each is Extract<typeof each, { kind: Kind }> =>
    each?.kind === kind;
  if (!isKind(question)) throw new Error(`${code} is no ${kind}`);
  return question;
}

const Q4 = questionOf('Q4', 'single');
const steps = { never: ['A1'], rare: ['A2'], week: ['A3'], day: ['A4'] };
const asked = (code: string) => [questionOf(code, 'single'), { answers: steps }] as const;

/** Five questions, one for each role. */
const use = derived(
  single(
    'use',
    { fr: "Usage de l'ENT", en: 'Use of the ENT' },
    {
      never: { fr: 'jamais', en: 'never' },
      rare: { fr: 'rarement', en: 'rarely' },
      week: { fr: 'chaque semaine', en: 'weekly' },
      day: { fr: 'chaque jour', en: 'daily' },
    },
    { scale: 'ordinal' },
  ),
  [
    member('A2', ...asked('Q13')),
    member('A5', ...asked('Q61')),
    member('A4', ...asked('Q74')),
    member('A1', ...asked('Q84')),
    member('A3', ...asked('Q96')),
  ],
  {
    by: Q4,
    limits: [
      { fr: 'Les formulations diffèrent : « environ », « au moins ».', en: 'Wordings differ.' },
    ],
  },
);

const weekly = recode(
  single(
    'weekly',
    { fr: 'Au moins une fois par semaine', en: 'At least once a week' },
    {
      yes: { fr: 'oui', en: 'yes' },
      no: { fr: 'non', en: 'no' },
    },
  ),
  use.question,
  { answers: { yes: ['week', 'day'], no: ['never', 'rare'] } },
);

const reason = { fr: 'hors comparaison', en: 'not compared' };

/** The most useful services: single choices of three lists, "absences" missing in that of Q67. */
const useful = derived(
  multiple(
    'useful',
    { fr: 'Services utiles', en: 'Useful services' },
    {
      marks: { fr: 'Notes', en: 'Marks' },
      absences: { fr: 'Absences', en: 'Absences' },
    },
  ),
  [
    member('A2', questionOf('Q45', 'single'), {
      answers: { marks: 'A1', absences: 'A3' },
      leftOut: [{ answers: ['A2', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'other'], reason }],
    }),
    member('A5', questionOf('Q67', 'single'), {
      answers: { marks: 'A1' },
      leftOut: [{ answers: ['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'other'], reason }],
    }),
    member('A3', questionOf('Q101', 'multiple'), {
      answers: { marks: 'SQ001', absences: 'SQ002' },
      leftOut: [
        {
          answers: ['SQ003', 'SQ004', 'SQ005', 'SQ006', 'SQ007', 'SQ008', 'SQ009', 'other'],
          reason,
        },
      ],
    }),
  ],
  { by: Q4 },
);

const all = derive(colleges, use, weekly, useful);
const SOURCES = { A1: 'Q84', A2: 'Q13', A3: 'Q96', A4: 'Q74', A5: 'Q61' } as const;

describe('the use of the ENT, of five roles', () => {
  const table = cross(all, { rows: 'use', columns: 'Q4' });
  if (table.kind !== 'cross') throw new Error(table.kind);

  test('each column of the cross is the flat table of the question of its role', () => {
    for (const [role, source] of Object.entries(SOURCES)) {
      const own = flat(colleges, source);
      const column = table.columns.codes.indexOf(role);
      const counts = table.measures.count.map((row) => row[column]);
      expect(own.kind === 'flat' && own.rows.map((row) => row.count)).toEqual(counts);
    }
    expect(table.total).toBeGreaterThan(40);
    expect(table.bases.interviewed).toBe(colleges.size);
  });

  test('its JSON tells where it comes from, by role, and what limits it', () => {
    const derivation = table.rows.derivation;
    expect(derivation?.from.map((each) => [each.group, each.questions[0]])).toEqual([
      ['A2', 'Q13'],
      ['A5', 'Q61'],
      ['A4', 'Q74'],
      ['A1', 'Q84'],
      ['A3', 'Q96'],
    ]);
    expect(derivation?.from[0]?.labels?.fr).toBe('enseignant');
    expect(derivation?.limits).toEqual(use.limits);
    expect(table.columns.derivation).toBeUndefined();
    const { rows } = JSON.parse(toTableJson(table, 'fr'));
    expect(rows.derivation.limits).toEqual([use.limits[0]?.fr]);
  });

  test('a net of it inherits its limits and names the questions behind', () => {
    const { derivation, bases } = flat(all, 'weekly');
    expect(derivation?.limits).toEqual(use.limits);
    expect(derivation?.from[0]?.asked).toEqual(['Q13', 'Q61', 'Q74', 'Q84', 'Q96']);
    const grid = layout(flat(all, 'weekly'), { language: 'fr' });
    const notes = grid.notes.map((note) => note.text);
    expect(notes).toContain('Variable dérivée de use (Q13, Q61, Q74, Q84, Q96).');
    expect(notes.join()).toContain('Limite : Les formulations diffèrent');
    expect(bases.answered).toBe(table.total);
  });

  test('it can be the columns of a cross, and what a table is about', () => {
    const crossed = cross(all, { rows: 'Q4', columns: 'weekly' });
    expect(crossed.columns.derivation?.from).toHaveLength(1);
    const users = where(all, is(weekly.question, 'yes'));
    expect(flat(users, 'Q4').where).toBe("weekly.NAOK == 'yes'");
    expect(flat(users, 'use').bases.interviewed).toBe(crossed.columnTotals[0]);
  });
});

describe('the services that were not offered to all', () => {
  const table = cross(all, { rows: 'useful', columns: 'Q4' });
  if (table.kind !== 'itemwise') throw new Error(table.kind);
  const admin = table.columns.codes.indexOf('A5');

  test('a cell of a role that was not offered the item is null, and in no base', () => {
    const absences = table.items[1];
    expect(table.columnTotals[admin]).toBeGreaterThan(0);
    expect(absences?.ticked[admin]).toBeNull();
    expect(absences?.share[admin]).toBeNull();
    expect(absences?.offered[admin]).toBe(0);
    const untold = table.items.map((item) => item.untold.reduce((sum, count) => sum + count, 0));
    expect(absences?.totalOffered).toBe(
      table.total - (table.columnTotals[admin] ?? 0) - (untold[1] ?? 0),
    );
    expect(table.items[0]?.totalOffered).toBe(table.total - (untold[0] ?? 0));
    expect(table.items[0]?.ticked[admin]).toEqual(expect.any(Number));
  });

  test.each([
    ['fr', '/// : réponse non proposée à cette catégorie'],
    ['en', '///: answer not offered to this group'],
  ] as const)('it prints /// in every format, with its legend, in %s', (language, legend) => {
    const grid = layout(table, { language });
    const locale = localeOf(language);
    const lines = [grid.rows[2], grid.rows[3]].map((row) => row?.cells[admin]?.kind);
    expect(lines).toEqual(['notOffered', 'notOffered']);
    for (const page of [
      toHtml(grid, locale).text,
      toMarkdown(grid, locale),
      toText(grid, locale, 120),
      toCsv([grid]),
    ]) {
      expect(page).toContain('///');
    }
    expect(toHtml(grid, locale).text).toContain('<td class="number">///</td>');
    expect(toCsv([grid])).toContain('"notOffered","///"');
    expect(grid.notes.map((note) => note.text).join()).toContain(legend);
    const offered = layout(cross(all, { rows: 'use', columns: 'Q4' }), { language });
    expect(toText(offered, locale)).not.toContain('///');
  });

  test('so does the flat table of that role alone', () => {
    const own = flat(where(all, is(Q4, 'A5')), 'useful');
    if (own.kind !== 'multiple') throw new Error(own.kind);
    expect(own.rows[1]).toMatchObject({ offered: 0, share: null, shareOfAnswered: null });
    const grid = layout(own, { language: 'en' });
    expect(new Set(grid.rows[1]?.cells.map((cell) => cell.kind))).toEqual(new Set(['notOffered']));
    expect(grid.notes.map((note) => note.text).join()).toContain('///: answer not offered');
  });

  test('answers left out are named in a note', () => {
    const notes = layout(table, { language: 'en', labels: 'fr' }).notes.map((note) => note.text);
    expect(notes.join()).toContain('Answer left out: Q67, Emplois du temps');
    expect(notes.join()).toContain('Autre');
  });
});

describe('an answer outside the derived list', () => {
  const some = recode(
    single('some', { en: 'Users' }, { rare: { en: 'rarely' }, often: { en: 'often' } }),
    questionOf('Q13', 'single'),
    { answers: { rare: 'A2', often: ['A3', 'A4'] }, leftOut: [{ answers: ['A1'], reason }] },
  );
  const table = flat(derive(colleges, some), 'some');
  const source = flat(colleges, 'Q13');
  const never = source.kind === 'flat' ? source.rows[0]?.count : undefined;

  test('is counted apart, and the lines still add up to the asked', () => {
    expect(never).toBeGreaterThan(0);
    expect(table.bases.leftOut).toBe(never);
    expect(table.bases.answered).toBe(source.bases.answered - (never ?? 0));
    expect(table.bases.reached).toBe(source.bases.reached);
    const grid = layout(table, { language: 'fr' });
    expect(grid.bases).toContain(`Réponse hors liste ${never}`);
    expect(grid.rows.find((row) => row.key === 'leftOut')?.cells[0]).toEqual({
      kind: 'count',
      value: never,
    });
  });
});

describe('what is not about derived variables', () => {
  test('the ladder and the attrition are those of the questionnaire', () => {
    expect(ladder(all)).toEqual(ladder(colleges));
    expect(attrition(all)).toEqual(attrition(colleges));
  });

  test('a report has their tables last', () => {
    const { sections } = makeReport(all, { questions: ['Q4', 'use', 'weekly'] });
    expect(sections.map((section) => section.tables.map((each) => each.id))).toEqual([
      ['flat:Q4'],
      ['flat:use', 'flat:weekly'],
    ]);
    expect(sections.at(-1)?.title.fr).toBe('Variables dérivées');
    expect(makeReport(colleges).sections).toEqual(
      makeReport(all, { questions: Object.keys(colleges.instrument.questions) }).sections,
    );
  });
});
