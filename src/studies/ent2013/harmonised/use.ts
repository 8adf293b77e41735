import { derived, member, recode, single } from '../../../core/instrument/index.js';
import { Q61 } from '../questionnaire/administration.js';
import { YES_NO } from '../questionnaire/answers.js';
import { Q4 } from '../questionnaire/common.js';
import { Q74 } from '../questionnaire/education.js';
import { Q96 } from '../questionnaire/parent.js';
import { Q84 } from '../questionnaire/pupil.js';
import { Q13 } from '../questionnaire/teacher/ent/access.js';

/** How often the ENT is used, in the five roles. */
export const use = derived(
  single(
    'use',
    { fr: "Utilisation de l'ENT", en: 'Use of the ENT' },
    {
      never: { fr: 'jamais', en: 'never' },
      rare: {
        fr: 'rarement (une fois par mois, voire moins)',
        en: 'rarely (once a month or even less)',
      },
      week: {
        fr: 'assez régulièrement (une fois par semaine)',
        en: 'fairly regularly (once a week)',
      },
      day: { fr: 'très souvent (presque chaque jour)', en: 'very often (almost every day)' },
    },
    { scale: 'ordinal' },
  ),
  [
    member('eleve', Q84),
    member('ens', Q13),
    member('par', Q96),
    member('educ', Q74),
    member('admin', Q61),
  ],
  {
    by: Q4,
    limits: [
      {
        fr: 'La troisième modalité dit « environ une fois par semaine » aux enseignants (Q13) et « une fois par semaine au moins » aux autres : seul le regroupement « au moins une fois par semaine » se compare.',
        en: 'The third answer says “about once a week” to teachers (Q13) and “at least once a week” to the others: only the net “at least once a week” can be compared.',
      },
      {
        fr: "Entre une fois par mois et une fois par semaine, l'échelle n'offre rien : ses codes ne se moyennent pas.",
        en: 'Between once a month and once a week the scale offers nothing: its codes are not to be averaged.',
      },
    ],
  },
);

const AT_LEAST_WEEKLY = { yes: ['week', 'day'], no: ['never', 'rare'] } as const;

/** The only net of the scale of use that all roles share. */
export const useWeekly = recode(
  single(
    'useWeekly',
    {
      fr: "Utilisation de l'ENT au moins une fois par semaine",
      en: 'Use of the ENT at least once a week',
    },
    YES_NO,
  ),
  use.question,
  {
    answers: AT_LEAST_WEEKLY,
    limits: [
      {
        fr: '« Environ » une fois par semaine chez les enseignants, « au moins » chez les autres.',
        en: '“About” once a week among teachers, “at least” among the others.',
      },
    ],
  },
);
