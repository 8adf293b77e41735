import { derived, numeric, score } from '../../../core/instrument/index.js';
import { Q65 } from '../questionnaire/administration.js';
import { Q4 } from '../questionnaire/common.js';
import { Q79 } from '../questionnaire/education.js';
import { Q99 } from '../questionnaire/parent.js';
import { Q90 } from '../questionnaire/pupil.js';
import { Q9, Q10 } from '../questionnaire/teacher/practice.js';
import {
  PARENT_LINKS,
  PUPIL_PURPOSES,
  SERVICE_LIMITS,
  SERVICE_USES,
  STAFF_PURPOSES,
  TEACHER_CERTIFICATES,
  TEACHER_SOURCES,
} from './service-uses.js';

const { ens, eleve, par, educ, admin } = SERVICE_USES;

/** How many services of the ENT are used, of those the role was offered. */
export const servicesUsed = derived(
  numeric(
    'servicesUsed',
    { fr: "Nombre de services de l'ENT utilisés", en: 'Number of ENT services used' },
    { min: 0, max: 11, integer: true },
  ),
  [
    score('eleve', Q90, { counted: Object.values(eleve), leftOut: [PUPIL_PURPOSES] }),
    score('ens', TEACHER_SOURCES, { counted: Object.values(ens), leftOut: [TEACHER_CERTIFICATES] }),
    score('par', Q99, { counted: Object.values(par), leftOut: [PARENT_LINKS] }),
    score('educ', Q79, { counted: Object.values(educ), leftOut: [STAFF_PURPOSES] }),
    score('admin', Q65, { counted: Object.values(admin), leftOut: [STAFF_PURPOSES] }),
  ],
  {
    by: Q4,
    limits: [
      {
        fr: "Une liste où rien n'est coché compte pour 0 chez les élèves, les parents et les personnels, qu'elle ait été laissée de côté ou non ; un enseignant, dont les services viennent aussi de questions de fréquence, n'a pas de score s'il en a laissé une sans réponse.",
        en: 'A list with nothing ticked counts as 0 among pupils, parents and staff, whether or not it was passed over; a teacher, whose services also come from questions of frequency, has no score when one of them was left blank.',
      },
      {
        fr: "Le nombre de services proposés diffère : 11 aux enseignants, 6 aux autres catégories. Le score ne se compare pas d'une catégorie à l'autre.",
        en: 'The number of services offered differs: 11 for teachers, 6 for the other categories. The score is not to be compared between categories.',
      },
      ...SERVICE_LIMITS,
    ],
  },
);

const NUMBER_OF_BOXES = {
  fr: "Le score compte des cases cochées, dont certaines se recouvrent : c'est un nombre de réponses, non de pratiques distinctes.",
  en: 'The score counts boxes ticked, some of which overlap: it is a number of answers, not of distinct practices.',
};

const NOT_A_PRACTICE = {
  answers: ['none', 'other'],
  reason: {
    fr: "la case « pas d'usage », et « autre »",
    en: 'the box “no use”, and “other”',
  },
} as const;

/** How many of the eleven professional uses at home a teacher has. */
export const ictAtHome = derived(
  numeric(
    'ictAtHome',
    {
      fr: "Nombre d'usages professionnels de l'ordinateur à domicile",
      en: 'Number of professional uses of the computer at home',
    },
    { min: 0, max: 11, integer: true },
  ),
  [score('ens', Q9, { leftOut: [NOT_A_PRACTICE] })],
  { by: Q4, limits: [NUMBER_OF_BOXES] },
);

/** How many of the eight uses of ICT in the school a teacher has. */
export const ictAtSchool = derived(
  numeric(
    'ictAtSchool',
    {
      fr: "Nombre d'usages des TIC dans l'établissement",
      en: 'Number of uses of ICT in the school',
    },
    { min: 0, max: 8, integer: true },
  ),
  [score('ens', Q10, { leftOut: [NOT_A_PRACTICE] })],
  { by: Q4, limits: [NUMBER_OF_BOXES] },
);
