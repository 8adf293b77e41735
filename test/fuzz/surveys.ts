import {
  date,
  grid,
  group,
  instrument,
  is,
  multiple,
  numeric,
  option,
  ranking,
  scaleCell,
  single,
  text,
} from '../../src/core/instrument/index.js';

const role = single(
  'role',
  { fr: 'Rôle', en: 'Role' },
  { A1: { fr: 'élève', en: 'pupil' }, A2: { fr: 'parent', en: 'parent' } },
  { other: { fr: 'Autre', en: 'Other' } },
);

/** A small questionnaire with a question of every kind, a filter, twins and codes that start with 0. */
export const smallSurvey = instrument({
  id: 'small',
  languages: ['fr', 'en'],
  groups: [
    group('one', { fr: 'Un', en: 'One' }, [
      role,
      multiple(
        'tools',
        { fr: 'Outils', en: 'Tools' },
        { T1: { fr: 'Blog', en: 'Blog' }, T2: { fr: 'Wiki', en: 'Wiki' } },
        { other: { fr: 'Autre', en: 'Other' } },
      ),
      numeric('age', { fr: 'Âge', en: 'Age' }, { min: 0, max: 120 }),
      date('born', { fr: 'Né(e) le', en: 'Born' }),
    ]),
    group('two', { fr: 'Deux', en: 'Two' }, [
      ranking(
        'rank',
        { fr: 'Priorités', en: 'Priorities' },
        {
          a: { fr: 'Un', en: 'One' },
          b: { fr: 'Deux', en: 'Two' },
          c: { fr: 'Trois', en: 'Three' },
        },
      ),
      grid(
        'often',
        { fr: 'Souvent ?', en: 'Often?' },
        { r1: { fr: 'Ici', en: 'Here' }, r2: { fr: 'Là', en: 'There' } },
        scaleCell([
          option('1', { fr: 'jamais', en: 'never' }),
          option('2', { fr: 'toujours', en: 'always' }),
        ]),
      ),
      single('twin', { fr: 'Lequel ?', en: 'Which?' }, [
        option('01', { fr: 'Même', en: 'Same' }),
        option('02', { fr: 'Même', en: 'Same' }),
        option('10', { fr: 'Autre chose', en: 'Else' }),
      ]),
      text('said', { fr: 'Remarque', en: 'Remark' }, { when: is(role, 'A1') }),
      text('more', { fr: 'Remarque', en: 'Remark' }),
    ]),
  ],
});
